import type { WalletListing } from '../output/views/wallets.js';
import {
  expandWalletsPath,
  listWallet,
  listWallets,
  requireWallet,
  type WalletPaths,
  walletPaths,
} from '../wallet/index.js';
import type { Context } from './context.js';

/**
 * The wallets of a folder, or one of them.
 *
 * @throws WalletNotFoundError, InvalidNameError, KeyFileUnreadableError
 */
export function listWalletsIn(folder: string, name?: string): WalletListing {
  const path = expandWalletsPath(folder);
  if (name === undefined) return { path, wallets: listWallets(path) };
  const wallet = walletPaths(path, name);
  requireWallet(wallet);
  return { path, wallets: [listWallet(wallet)] };
}

/** The wallet in use, or every wallet there is. @throws WalletNotFoundError, InvalidNameError, KeyFileUnreadableError */
export function walletPathsIn(context: Context, all = false): WalletPaths[] {
  const { walletsPath } = context;
  if (all) return listWallets(walletsPath).map(({ name }) => walletPaths(walletsPath, name));
  const wallet = walletPaths(walletsPath, context.walletName);
  requireWallet(wallet);
  return [wallet];
}

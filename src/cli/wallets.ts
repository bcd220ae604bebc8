import type { WalletListing } from '../output/views/wallets.js';
import { expandWalletsPath, listWallet, listWallets, requireWallet, walletPaths } from '../wallet/index.js';

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

import { homedir } from 'node:os';
import { join } from 'node:path';
import { checkName } from './names.js';

/**
 * Where one wallet keeps its files:
 * `<walletsPath>/<name>/{coldkey, coldkeypub.txt, hotkeys/<hotkey>, hotkeys/<hotkey>pub.txt}`.
 */
export interface WalletPaths {
  readonly walletsPath: string;
  readonly name: string;
  readonly folder: string;
  readonly coldkey: string;
  readonly coldkeypub: string;
  readonly hotkeysFolder: string;
}

/** `~/.bittensor/wallets`, the folder every official tool uses. */
export const defaultWalletsPath = (): string => join(homedir(), '.bittensor', 'wallets');

/** A leading `~` → the home folder, as the official tools do; `default` → {@link defaultWalletsPath}. */
export function expandWalletsPath(path: string): string {
  if (path === 'default') return defaultWalletsPath();
  if (path === '~') return homedir();
  return path.startsWith('~/') ? join(homedir(), path.slice(2)) : path;
}

/**
 * The paths of a wallet. Touches no file.
 *
 * @throws InvalidNameError when the name could leave `walletsPath`
 */
export function walletPaths(walletsPath: string, name: string): WalletPaths {
  checkName('wallet', name);
  const folder = join(expandWalletsPath(walletsPath), name);
  return {
    walletsPath: expandWalletsPath(walletsPath),
    name,
    folder,
    coldkey: join(folder, 'coldkey'),
    coldkeypub: join(folder, 'coldkeypub.txt'),
    hotkeysFolder: join(folder, 'hotkeys'),
  };
}

/**
 * The private and the public file of one hotkey.
 *
 * @throws InvalidNameError
 */
export function hotkeyPaths(wallet: WalletPaths, hotkeyName: string): { hotkey: string; hotkeypub: string } {
  checkName('hotkey', hotkeyName);
  const hotkey = join(wallet.hotkeysFolder, hotkeyName);
  return { hotkey, hotkeypub: `${hotkey}pub.txt` };
}

/**
 * v11's short form `wallet/hotkey`; a name without a slash stands for the wallet alone.
 *
 * @throws InvalidNameError when a half is empty or there is more than one slash
 */
export function splitWalletReference(reference: string): { wallet: string; hotkey?: string } {
  const slash = reference.indexOf('/');
  if (slash < 0) {
    checkName('wallet', reference);
    return { wallet: reference };
  }
  const [wallet, hotkey] = [reference.slice(0, slash), reference.slice(slash + 1)];
  checkName('wallet', wallet);
  checkName('hotkey', hotkey);
  return { wallet, hotkey };
}

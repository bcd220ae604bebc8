import type { CheckedWallet } from '../output/views/wallet-check.js';
import {
  checkWallet,
  hotkeyPaths,
  isSound,
  listWallet,
  type ResolvedPassword,
  requireWallet,
  type WalletPaths,
} from '../wallet/index.js';
import type { Context } from './context.js';
import { givenPassword, type PasswordFlags } from './given-password.js';
import { isEncrypted } from './open-key.js';

/**
 * Audits wallet folders. Encrypted keys are opened only with a password that is given, since nobody should have to type one
 * to look at file modes.
 *
 * @throws WalletNotFoundError, PasswordSourceError
 */
export async function checkWallets(
  context: Context,
  wallets: readonly WalletPaths[],
  flags: PasswordFlags,
): Promise<CheckedWallet[]> {
  const checked: CheckedWallet[] = [];
  for (const wallet of wallets) {
    const progress = await context.progress(`Checking ${wallet.name}`);
    try {
      const findings = await checkWallet(wallet, await passwordsOf(context, wallet, flags));
      checked.push({ name: wallet.name, path: wallet.folder, isSound: isSound(findings), findings });
    } finally {
      progress.stop();
    }
  }
  return checked;
}

async function passwordsOf(context: Context, wallet: WalletPaths, flags: PasswordFlags) {
  requireWallet(wallet);
  const coldkeyPassword = await passwordOf(context, flags, wallet.coldkey, 'coldkey');
  const hotkeyPasswords = new Map<string, ResolvedPassword>();
  for (const { name } of listWallet(wallet).hotkeys) {
    const password = await passwordOf(context, flags, hotkeyPaths(wallet, name).hotkey, 'hotkey');
    if (password !== undefined) hotkeyPasswords.set(name, password);
  }
  return {
    hotkeyPassword: (name: string) => hotkeyPasswords.get(name),
    ...(coldkeyPassword === undefined ? {} : { coldkeyPassword }),
  };
}

/** A file that cannot be read is a finding of the check, not a failure here. */
async function passwordOf(
  context: Context,
  flags: PasswordFlags,
  path: string,
  kind: 'coldkey' | 'hotkey',
): Promise<ResolvedPassword | undefined> {
  try {
    if (!isEncrypted(path)) return undefined;
  } catch {
    return undefined;
  }
  return givenPassword(context, flags, { keyFilePath: path, kind });
}

import { decodeSs58, isSs58 } from '../codec/ss58.js';
import { KeyFileNotFoundError, PasswordRequiredError, WrongPasswordError } from '../errors/wallet.js';
import {
  hotkeyPaths,
  keyFileContainer,
  type LocalSigner,
  listWallet,
  type PasswordCandidates,
  type PublicIdentity,
  readColdkeyIdentity,
  readHotkeyIdentity,
  requireWallet,
  resolvePassword,
  unlockColdkey,
  unlockHotkey,
  type WalletPaths,
  walletPaths,
} from '../wallet/index.js';
import type { Context } from './context.js';

/** Which key of the wallet signs. */
export type KeyRole = 'coldkey' | 'hotkey';

const ATTEMPTS = 3;
/** What a mistyped address looks like; no one calls a key that. */
const ADDRESS_LIKE = /^5[1-9A-HJ-NP-Za-km-z]{44,50}$/;

const walletOf = (context: Context): WalletPaths => walletPaths(context.walletsPath, context.walletName);

/** Address of the coldkey of the wallet in use. @throws WalletNotFoundError and what reading a key throws */
export async function coldkeyAddress(context: Context): Promise<string> {
  return (await readColdkeyIdentity(walletOf(context))).address;
}

/**
 * The address behind a hotkey as typed: an address, or a name in the wallet in use; the configured hotkey without either.
 *
 * @throws InvalidAddressError, WalletNotFoundError, KeyFileNotFoundError
 */
export async function hotkeyAddress(context: Context, typed = context.hotkeyName): Promise<string> {
  if (isAddress(typed)) return typed;
  return (await readHotkeyIdentity(walletOf(context), typed)).address;
}

/**
 * The address behind a coldkey as typed: an address, or the name of a wallet of ours.
 *
 * @throws InvalidAddressError, WalletNotFoundError, KeyFileNotFoundError
 */
export async function coldkeyAddressOf(context: Context, typed: string): Promise<string> {
  if (isAddress(typed)) return typed;
  return (await readColdkeyIdentity(walletPaths(context.walletsPath, typed))).address;
}

/** @throws InvalidAddressError for a text that is meant as an address and is none */
function isAddress(typed: string): boolean {
  if (isSs58(typed)) return true;
  if (ADDRESS_LIKE.test(typed)) decodeSs58(typed);
  return false;
}

/** The public half of the key that will sign. No password is needed. @throws as {@link unlock}, but for passwords */
export async function signerIdentity(context: Context, role: KeyRole): Promise<PublicIdentity> {
  const wallet = walletOf(context);
  return role === 'coldkey'
    ? readColdkeyIdentity(wallet)
    : readHotkeyIdentity(wallet, signingHotkey(context));
}

/**
 * The key that signs, opened: with a password from a file or the environment, else one that is asked for, three times at
 * most. It is wiped when the command ends.
 *
 * @throws PasswordRequiredError, WrongPasswordError and what reading a key throws
 */
export async function unlock(
  context: Context,
  role: KeyRole,
  passwordFile: string | undefined,
): Promise<LocalSigner> {
  const wallet = walletOf(context);
  const hotkey = role === 'hotkey' ? signingHotkey(context) : '';
  const path = role === 'coldkey' ? wallet.coldkey : hotkeyPaths(wallet, hotkey).hotkey;
  const open = async (password?: PasswordCandidates): Promise<LocalSigner> => {
    const progress = await context.progress(`Unlocking the ${role}`);
    try {
      const opened = await (role === 'coldkey'
        ? unlockColdkey(wallet, password)
        : unlockHotkey(wallet, hotkey, password));
      for (const warning of opened.warnings) await context.warn(warning);
      context.onClose(async () => opened.signer.dispose());
      return opened.signer;
    } finally {
      progress.stop();
    }
  };
  requireWallet(wallet);
  if (!isEncrypted(path)) return open();
  const given = resolvePassword({
    keyFilePath: path,
    kind: role,
    env: context.host.env,
    ...(passwordFile === undefined ? {} : { passwordFile }),
  });
  for (const warning of given?.warnings ?? []) await context.warn(warning);
  if (given !== undefined) return open(given);
  if (!context.isInteractive) throw new PasswordRequiredError(path);
  return askUntilOpen(context, role, open);
}

/** A missing private file is left to the opener, which can say whether the wallet is watch-only. */
function isEncrypted(path: string): boolean {
  try {
    return keyFileContainer(path) !== 'plain';
  } catch (error) {
    if (error instanceof KeyFileNotFoundError) return false;
    throw error;
  }
}

async function askUntilOpen(
  context: Context,
  role: KeyRole,
  open: (password: PasswordCandidates) => Promise<LocalSigner>,
): Promise<LocalSigner> {
  const prompts = await context.prompts();
  for (let attempt = 1; ; attempt++) {
    const password = await prompts.secret(`Password of the ${role}:`);
    try {
      return await open({ candidates: [password], source: 'the prompt' });
    } catch (error) {
      if (!(error instanceof WrongPasswordError) || attempt === ATTEMPTS) throw error;
      await context.notice(error.message);
    }
  }
}

/** The name of the hotkey that signs. Given as an address, it is looked for in the wallet. */
function signingHotkey(context: Context): string {
  const typed = context.hotkeyName;
  if (!isAddress(typed)) return typed;
  const wallet = walletOf(context);
  requireWallet(wallet);
  const found = listWallet(wallet).hotkeys.find(({ address }) => address === typed);
  if (found === undefined) throw new KeyFileNotFoundError(wallet.hotkeysFolder, `private key of ${typed}`);
  return found.name;
}

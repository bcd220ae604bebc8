import { KeyFileNotFoundError, PasswordRequiredError, WrongPasswordError } from '../errors/wallet.js';
import {
  keyFileContainer,
  type OpenedKeyFile,
  openColdkey,
  openHotkey,
  type PasswordCandidates,
  requireWallet,
  wipeKeyPair,
} from '../wallet/index.js';
import type { Context } from './context.js';
import { givenPassword, type PasswordFlags } from './given-password.js';
import { type KeyPlace, type KeyRole, keyPlace } from './keys.js';

const ATTEMPTS = 3;

/** A key of the wallet in use with its secret, and the password that opened it. */
export interface OpenKey extends OpenedKeyFile {
  place: KeyPlace;
  /** Absent when the file is not encrypted. */
  password?: PasswordCandidates;
}

/**
 * Opens a key of the wallet in use: with a password given by flag or environment, which is tried once, else with one that
 * is asked for, three times at most. The secret is wiped when the command ends.
 *
 * @throws PasswordRequiredError, WrongPasswordError and what reading a key throws
 */
export async function openKey(context: Context, role: KeyRole, flags: PasswordFlags): Promise<OpenKey> {
  const place = keyPlace(context, role);
  requireWallet(place.wallet);
  const open = async (password?: PasswordCandidates): Promise<OpenKey> => {
    const opened = await openAt(context, place, password);
    for (const warning of opened.warnings) await context.warn(warning);
    context.onClose(async () => wipeKeyPair(opened.pair));
    return { ...opened, place, ...(password === undefined ? {} : { password }) };
  };
  if (!isEncrypted(place.path)) return open();
  const given = await givenPassword(context, flags, { keyFilePath: place.path, kind: role });
  if (given !== undefined) return open(given);
  if (!context.isInteractive) throw new PasswordRequiredError(place.path);
  return askUntilOpen(context, role, open);
}

async function openAt(
  context: Context,
  { role, wallet, hotkey }: KeyPlace,
  password: PasswordCandidates | undefined,
): Promise<OpenedKeyFile> {
  const progress = await context.progress(`Unlocking the ${role}`);
  try {
    return await (role === 'coldkey' ? openColdkey(wallet, password) : openHotkey(wallet, hotkey, password));
  } finally {
    progress.stop();
  }
}

/** Whether opening the file takes a password. A missing one is left to the opener, which knows watch-only wallets. */
export function isEncrypted(path: string): boolean {
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
  open: (password: PasswordCandidates) => Promise<OpenKey>,
): Promise<OpenKey> {
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

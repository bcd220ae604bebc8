import { CancelledError, MissingInputError } from '../errors/cli.js';
import { KeyFilePasswordStateError, WrongPasswordError } from '../errors/wallet.js';
import {
  keyFileContainer,
  openKeyFile,
  type Password,
  type PasswordCandidates,
  type RewrapResult,
  rewrapKeyFile,
  wipeKeyPair,
} from '../wallet/index.js';
import type { Context } from './context.js';
import type { PasswordFlags } from './given-password.js';
import { type KeyRole, keyPlace } from './keys.js';
import { newPassword } from './new-password.js';
import { type OpenKey, openKey } from './open-key.js';

/** The flags of a change, as parsed. */
export interface ChangeFlags extends PasswordFlags {
  'new-password-file'?: string | undefined;
  'new-password-fd'?: number | undefined;
  'keep-backup'?: boolean | undefined;
  yes?: boolean | undefined;
}

export interface ChangeRequest {
  role: KeyRole;
  flags: ChangeFlags;
  /** The command's words, for messages. */
  words: string;
}

/** Gives an encrypted key file another password. @throws KeyFilePasswordStateError, and what opening a key throws */
export async function changePassword(context: Context, request: ChangeRequest): Promise<RewrapResult> {
  requirePasswordState(context, request.role, true);
  const key = await openKey(context, request.role, request.flags);
  return rewrap(context, key, request, await askNewPassword(context, key, request, true));
}

/** Encrypts a key file that is stored in clear. @throws KeyFilePasswordStateError, WeakPasswordError */
export async function addPassword(context: Context, request: ChangeRequest): Promise<RewrapResult> {
  requirePasswordState(context, request.role, false);
  const key = await openKey(context, request.role, request.flags);
  return rewrap(context, key, request, await askNewPassword(context, key, request, false));
}

/** Stores an encrypted key in clear, having asked whether that is meant. @throws KeyFilePasswordStateError, CancelledError */
export async function removePassword(context: Context, request: ChangeRequest): Promise<RewrapResult> {
  requirePasswordState(context, request.role, true);
  await confirmRemoval(context, request);
  return rewrap(context, await openKey(context, request.role, request.flags), request, undefined);
}

/** Brings a key file of an old container into the present one, with the password it has. */
export async function upgradeContainer(context: Context, request: ChangeRequest): Promise<RewrapResult> {
  requirePasswordState(context, request.role, true);
  const key = await openKey(context, request.role, request.flags);
  return rewrap(context, key, request, await fittingPassword(key));
}

function requirePasswordState(context: Context, role: KeyRole, isWanted: boolean): void {
  const { path } = keyPlace(context, role);
  const isEncrypted = keyFileContainer(path, role) !== 'plain';
  if (isEncrypted !== isWanted) throw new KeyFilePasswordStateError(path, isEncrypted);
}

function askNewPassword(
  context: Context,
  { place }: OpenKey,
  { flags, words }: ChangeRequest,
  isReplacement: boolean,
): Promise<string> {
  const { wallet, hotkey, role, path } = place;
  return newPassword(context, {
    words,
    kind: role,
    keyFilePath: path,
    flag: isReplacement ? 'new-password' : 'password',
    names: [wallet.name, ...(hotkey === '' ? [] : [hotkey])],
    flags: isReplacement
      ? { 'password-file': flags['new-password-file'], 'password-fd': flags['new-password-fd'] }
      : flags,
  });
}

async function rewrap(
  context: Context,
  { place, password }: OpenKey,
  { flags }: ChangeRequest,
  next: Password | undefined,
): Promise<RewrapResult> {
  const progress = await context.progress('Writing the key file and reading it back');
  try {
    return await rewrapKeyFile(place.path, {
      ...(password === undefined ? {} : { current: password }),
      ...(next === undefined ? {} : { next }),
      keepBackup: flags['keep-backup'] === true,
    });
  } finally {
    progress.stop();
  }
}

async function confirmRemoval(context: Context, { role, flags, words }: ChangeRequest): Promise<void> {
  if (flags.yes === true) return;
  if (!context.isInteractive) {
    throw new MissingInputError(words, [
      { name: '--yes', summary: 'confirms that the key is stored in clear' },
    ]);
  }
  const question = `Store the ${role} in clear? Whoever can read the file then owns what the key holds.`;
  if (!(await (await context.prompts()).confirm(question))) throw new CancelledError(`"${words}"`);
}

/** Of the forms a password was tried in, the one that opens the file. */
async function fittingPassword({ place, password }: OpenKey): Promise<Password> {
  const { candidates, source }: PasswordCandidates = password ?? { candidates: [] };
  for (const candidate of candidates) {
    try {
      const { pair } = await openKeyFile(place.path, { candidates: [candidate] });
      wipeKeyPair(pair);
      return candidate;
    } catch (error) {
      if (!(error instanceof WrongPasswordError)) throw error;
    }
  }
  throw new WrongPasswordError(place.path, source);
}

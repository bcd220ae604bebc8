import { CancelledError, MissingInputError } from '../errors/cli.js';
import { NoMnemonicError } from '../errors/wallet.js';
import type { ExportedKey } from '../output/views/export.js';
import { exportPolkadotJson, writeFilesAtomically } from '../wallet/index.js';
import type { Context } from './context.js';
import type { PasswordFlags } from './given-password.js';
import { ensureAbsent } from './hand-over-mnemonics.js';
import { type KeyRole, keyPlace } from './keys.js';
import { newPassword } from './new-password.js';
import { openKey } from './open-key.js';

export interface ExportFlags extends PasswordFlags {
  mnemonic?: boolean | undefined;
  out?: string | undefined;
  'export-password-file'?: string | undefined;
  'export-password-fd'?: number | undefined;
  'reveal-secret'?: boolean | undefined;
  yes?: boolean | undefined;
}

export interface ExportRequest {
  role: KeyRole;
  flags: ExportFlags;
  /** The command's words, for messages. */
  words: string;
}

/**
 * Takes a key of the wallet in use out of the wallet: as an encrypted export for polkadot-js, or as its phrase. A secret
 * reaches a JSON document or, in clear, anything but a terminal only when it is asked for by name.
 *
 * @throws MissingInputError, FileExistsError, CancelledError, NoMnemonicError, WeakPasswordError and what opening a key throws
 */
export async function exportKey(context: Context, request: ExportRequest): Promise<ExportedKey> {
  const { flags } = request;
  if (flags.out !== undefined) ensureAbsent([flags.out]);
  else requirePlaceFor(context, request);
  return flags.mnemonic === true ? exportPhrase(context, request) : exportJson(context, request);
}

/** An encrypted export may go into a pipe; a phrase only onto a terminal. Neither goes into a JSON document unasked. */
function requirePlaceFor(context: Context, { flags, words }: ExportRequest): void {
  const isOpen =
    context.flags.json !== true && (flags.mnemonic !== true || context.host.stdout.isTTY === true);
  if (isOpen || flags['reveal-secret'] === true) return;
  const summary = 'a new file to write it to; or --reveal-secret to print it here';
  throw new MissingInputError(words, [{ name: '--out', summary }]);
}

async function exportPhrase(context: Context, request: ExportRequest): Promise<ExportedKey> {
  const { role, flags } = request;
  const { label, path } = keyPlace(context, role);
  await confirmPhrase(context, request, label);
  const { pair } = await openKey(context, role, flags);
  const { address, type, mnemonic } = pair;
  if (mnemonic === undefined) throw new NoMnemonicError(path);
  const exported = { key: label, address, type, format: 'mnemonic' } as const;
  return flags.out === undefined ? { ...exported, mnemonic } : save(exported, flags.out, mnemonic);
}

async function confirmPhrase(
  context: Context,
  { flags, words }: ExportRequest,
  label: string,
): Promise<void> {
  if (flags.yes === true) return;
  if (!context.isInteractive) {
    throw new MissingInputError(words, [
      { name: '--yes', summary: 'confirms that the phrase is to be shown' },
    ]);
  }
  const question = `Show the phrase of ${label}? Whoever sees it has the key for ever.`;
  if (!(await (await context.prompts()).confirm(question))) throw new CancelledError(`"${words}"`);
}

async function exportJson(context: Context, { role, flags, words }: ExportRequest): Promise<ExportedKey> {
  const { label, path, wallet, hotkey } = keyPlace(context, role);
  const { pair } = await openKey(context, role, flags);
  const passphrase = await newPassword(context, {
    words,
    kind: role,
    keyFilePath: path,
    flag: 'export-password',
    names: [wallet.name, ...(hotkey === '' ? [] : [hotkey])],
    flags: { 'password-file': flags['export-password-file'], 'password-fd': flags['export-password-fd'] },
  });
  const json = await exportPolkadotJson(pair, passphrase, { name: label, whenCreated: context.host.now() });
  const { address, type } = pair;
  const exported = { key: label, address, type, format: 'polkadot-js' } as const;
  return flags.out === undefined ? { ...exported, json } : save(exported, flags.out, JSON.stringify(json));
}

function save(exported: ExportedKey, file: string, text: string): ExportedKey {
  writeFilesAtomically([{ path: file, content: new TextEncoder().encode(`${text}\n`) }]);
  return { ...exported, file };
}

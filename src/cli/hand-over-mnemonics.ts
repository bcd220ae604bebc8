import { lstatSync } from 'node:fs';
import { FileExistsError } from '../errors/cli.js';
import { renderTerminal } from '../output/index.js';
import { mnemonicView } from '../output/views/mnemonic.js';
import { writeFilesAtomically } from '../wallet/index.js';
import type { Context } from './context.js';
import { hasColor, write } from './host.js';

export interface MnemonicFlags {
  'mnemonic-file'?: string | undefined;
  'reveal-secret'?: boolean | undefined;
  yes?: boolean | undefined;
  'private-key-only'?: boolean | undefined;
}

export interface Phrase {
  kind: 'coldkey' | 'hotkey';
  mnemonic: string;
}

/** The word a person has to type, to show that the phrase was written down. Every phrase has it. */
const CHECKED_WORD = 7;

/** Where `--mnemonic-file` puts each phrase. A file holds one phrase, so that `--mnemonic -` reads it back. */
export function mnemonicFiles(kinds: readonly Phrase['kind'][], file: string | undefined): string[] {
  if (file === undefined) return [];
  return kinds.map((kind) => (kind === 'hotkey' && kinds.length > 1 ? `${file}.hotkey` : file));
}

/** @throws FileExistsError: a file that may hold another phrase is never replaced */
export function ensureAbsent(files: readonly string[]): void {
  const present = files.find((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined);
  if (present !== undefined) throw new FileExistsError(present);
}

/**
 * Gives fresh phrases to the user, once, before their keys are written: into files, or onto the terminal with a check that
 * they were written down. Without either they go nowhere, which is said, unless the result itself may carry them.
 *
 * @returns the files written
 * @throws FileExistsError, WalletWriteError, InterruptedError
 */
export async function handOverMnemonics(
  context: Context,
  phrases: readonly Phrase[],
  flags: MnemonicFlags,
): Promise<string[]> {
  const files = mnemonicFiles(
    phrases.map(({ kind }) => kind),
    flags['mnemonic-file'],
  );
  if (files.length > 0) {
    const contents = phrases.map(({ mnemonic }) => new TextEncoder().encode(`${mnemonic}\n`));
    writeFilesAtomically(files.map((path, i) => ({ path, content: contents[i] ?? new Uint8Array() })));
    return files;
  }
  if (flags['reveal-secret'] === true || phrases.length === 0) return [];
  if (context.flags.json === true || context.host.stderr.isTTY !== true) {
    await sayUnseen(context, phrases, flags['private-key-only'] !== true);
  } else {
    for (const phrase of phrases) await show(context, phrase, flags.yes === true);
  }
  return [];
}

/** A document has it among its warnings; in a pipe it is a notice, which --quiet silences. */
async function sayUnseen(context: Context, phrases: readonly Phrase[], isStored: boolean): Promise<void> {
  const kinds = phrases.map(({ kind }) => `the ${kind}`).join(' and ');
  const next = isStored
    ? 'see it on a terminal with `tao wallet export --mnemonic`'
    : 'it is stored nowhere either, so only the key files bring the key back';
  const sentence = `The phrase of ${kinds} was shown nowhere; ${next}.`;
  await (context.flags.json === true ? context.warn(sentence) : context.notice(sentence));
}

async function show(context: Context, { kind, mnemonic }: Phrase, isUnchecked: boolean): Promise<void> {
  const { host } = context;
  const terminal = { width: host.stderr.columns || 80, hasColor: hasColor(host, host.stderr) };
  await write(host.stderr, `${await renderTerminal(mnemonicView(kind, mnemonic), terminal)}\n`);
  if (isUnchecked || !context.isInteractive) return;
  const word = mnemonic.split(' ')[CHECKED_WORD - 1];
  await (await context.prompts()).text(
    `Type word ${CHECKED_WORD} of the ${kind}'s phrase:`,
    async (answer) =>
      answer.trim().toLowerCase() === word ? undefined : `That is not word ${CHECKED_WORD}.`,
  );
}

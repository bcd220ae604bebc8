import { rmSync } from 'node:fs';
import { CancelledError } from '../errors/cli.js';
import { WalletExistsError } from '../errors/wallet.js';
import type { StoredKey, StoredKeys } from '../output/views/stored-keys.js';
import {
  filesInTheWay,
  hotkeyPaths,
  type KeyFileStyle,
  type KeyPair,
  type KeyToWrite,
  type WalletPaths,
  type WalletToWrite,
  walletPaths,
  wipeKeyPair,
  writeWallet,
} from '../wallet/index.js';
import type { Context } from './context.js';
import type { PasswordFlags } from './given-password.js';
import {
  ensureAbsent,
  handOverMnemonics,
  type MnemonicFlags,
  mnemonicFiles,
  type Phrase,
} from './hand-over-mnemonics.js';
import { isDevUri } from './key-source.js';
import { newPassword } from './new-password.js';

export interface StoreRequest {
  /** The command's words, for messages. */
  words: string;
  coldkey?: KeyPair;
  hotkey?: KeyPair;
  /** Whether the keys were just made, so that nobody has seen their phrases yet. */
  isFresh?: boolean;
  flags: StoreFlags;
}

interface StoreFlags extends PasswordFlags, MnemonicFlags {
  'use-password'?: boolean | undefined;
  overwrite?: boolean | undefined;
  uri?: string | undefined;
  'key-format'?: KeyFileStyle | undefined;
  'private-key-only'?: boolean | undefined;
}

const KINDS = ['coldkey', 'hotkey'] as const;

/**
 * Writes keys into the wallet the context names. Everything that can be refused is, before the first question and before
 * the first write; fresh phrases are handed over before the keys appear, and taken back when those cannot be written.
 *
 * @throws WalletExistsError, FileExistsError, CancelledError, InvalidNameError, WeakPasswordError, WalletWriteError
 */
export async function storeKeys(context: Context, request: StoreRequest): Promise<StoredKeys> {
  try {
    return await store(context, request);
  } finally {
    for (const pair of [request.coldkey, request.hotkey]) if (pair !== undefined) wipeKeyPair(pair);
  }
}

async function store(context: Context, request: StoreRequest): Promise<StoredKeys> {
  const { coldkey, hotkey, flags } = request;
  const wallet = walletPaths(context.walletsPath, context.walletName);
  const { 'key-format': style = 'portable', 'private-key-only': privateKeyOnly = false } = flags;
  const file = { style, privateKeyOnly };
  const content: WalletToWrite = {
    ...(coldkey === undefined ? {} : { coldkey: { pair: coldkey, ...file } }),
    ...(hotkey === undefined ? {} : { hotkey: { pair: hotkey, name: context.hotkeyName, ...file } }),
  };
  const phrases = freshPhrases(request);
  ensureAbsent(
    mnemonicFiles(
      phrases.map(({ kind }) => kind),
      flags['mnemonic-file'],
    ),
  );
  const overwrite = await mayOverwrite(context, filesInTheWay(wallet, content), flags);
  await addPasswords(context, request, wallet, content);
  const handedOver = await handOverMnemonics(context, phrases, flags);
  try {
    const files = await writeKeys(context, wallet, content, overwrite);
    const describe = (kind: Phrase['kind']): StoredKey =>
      describeKey(content[kind], request, handedOver, kind);
    return {
      wallet: wallet.name,
      path: wallet.folder,
      ...(coldkey === undefined ? {} : { coldkey: describe('coldkey') }),
      ...(hotkey === undefined ? {} : { hotkey: { name: context.hotkeyName, ...describe('hotkey') } }),
      files,
    };
  } catch (error) {
    for (const file of handedOver) rmSync(file, { force: true });
    throw error;
  }
}

async function writeKeys(
  context: Context,
  wallet: WalletPaths,
  content: WalletToWrite,
  overwrite: boolean,
): Promise<string[]> {
  const progress = await context.progress('Writing the key files');
  try {
    return await writeWallet(wallet, content, { overwrite });
  } finally {
    progress.stop();
  }
}

function freshPhrases({ coldkey, hotkey, isFresh, flags }: StoreRequest): Phrase[] {
  if (isFresh !== true || flags.uri !== undefined) return [];
  return [
    ...(coldkey?.mnemonic === undefined ? [] : [{ kind: 'coldkey' as const, mnemonic: coldkey.mnemonic }]),
    ...(hotkey?.mnemonic === undefined ? [] : [{ kind: 'hotkey' as const, mnemonic: hotkey.mnemonic }]),
  ];
}

async function addPasswords(
  context: Context,
  request: StoreRequest,
  wallet: WalletPaths,
  content: WalletToWrite,
): Promise<void> {
  const names = [wallet.name, ...(content.hotkey === undefined ? [] : [content.hotkey.name])];
  // A development key is public; a password would protect nothing. Hotkeys are used by unattended machines.
  const encrypts = { coldkey: !isDevUri(request.flags.uri), hotkey: false };
  for (const kind of KINDS) {
    const key: KeyToWrite | undefined = content[kind];
    if (key === undefined || !(wantsPassword(request, kind) ?? encrypts[kind])) continue;
    key.password = await newPassword(context, {
      words: request.words,
      kind,
      names,
      keyFilePath: kind === 'coldkey' ? wallet.coldkey : hotkeyPaths(wallet, context.hotkeyName).hotkey,
      flags: request.flags,
    });
  }
}

/** With both keys at once, the flag speaks of the coldkey, as in btcli. */
const wantsPassword = ({ coldkey, flags }: StoreRequest, kind: 'coldkey' | 'hotkey'): boolean | undefined =>
  kind === 'hotkey' && coldkey !== undefined ? false : flags['use-password'];

/** Whether files in the way may be replaced: asked once for all of them, and never assumed. @throws WalletExistsError */
export async function mayOverwrite(
  context: Context,
  files: string[],
  flags: { overwrite?: boolean | undefined; yes?: boolean | undefined },
): Promise<boolean> {
  if (files.length === 0 || flags.overwrite === true) return true;
  if (!context.isInteractive || flags.yes === true || flags.overwrite === false)
    throw new WalletExistsError(files);
  const question = `Replace ${files.join(', ')}? Without a backup what is there is lost for ever.`;
  if (!(await (await context.prompts()).confirm(question))) throw new CancelledError('Writing the keys');
  return true;
}

function describeKey(
  key: KeyToWrite | undefined,
  request: StoreRequest,
  files: readonly string[],
  kind: Phrase['kind'],
): StoredKey {
  if (key === undefined) throw new TypeError(`there is no ${kind} to describe`);
  const { pair, password } = key;
  const phrases = freshPhrases(request);
  const mnemonicFile = files[phrases.findIndex((phrase) => phrase.kind === kind)];
  const isRevealed =
    request.flags['reveal-secret'] === true && phrases.some((phrase) => phrase.kind === kind);
  return {
    address: pair.address,
    type: pair.type,
    isEncrypted: password !== undefined,
    ...(mnemonicFile === undefined ? {} : { mnemonicFile }),
    ...(isRevealed && pair.mnemonic !== undefined ? { mnemonic: pair.mnemonic } : {}),
  };
}

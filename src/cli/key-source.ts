import { MissingInputError, UsageError } from '../errors/cli.js';
import {
  classifySecret,
  createMnemonic,
  isPasswordError,
  type KeyPair,
  type KeyType,
  keyPairFromMnemonic,
  keyPairFromPolkadotJson,
  keyPairFromPrivateKey,
  keyPairFromSeed,
  keyPairFromUri,
  parseKeyUri,
  parsePrivateKey,
  parseSeed,
  type SecretKind,
  wipe,
} from '../wallet/index.js';
import type { Context } from './context.js';
import { readTextSource } from './text-source.js';

export interface NewKeyFlags {
  uri?: string | undefined;
  'n-words'?: number | undefined;
  'key-type'?: KeyType | undefined;
}

/** A fresh key, or the development key of a URI. @throws InvalidKeyInputError, MnemonicError */
export async function createKey(context: Context, flags: NewKeyFlags): Promise<KeyPair> {
  const { uri, 'n-words': words, 'key-type': type = 'sr25519' } = flags;
  if (uri === undefined) return keyPairFromMnemonic(await createMnemonic(words), { type });
  return keyFromUri(context, uri, type);
}

export interface KeySourceFlags {
  mnemonic?: string | undefined;
  seed?: string | undefined;
  'private-key'?: string | undefined;
  uri?: string | undefined;
  'json-file'?: string | undefined;
  'json-password'?: string | undefined;
  'key-type'?: KeyType | undefined;
}

const SECRET_FLAGS = { mnemonic: 'mnemonic', seed: 'seed', 'private-key': 'private-key' } as const;

/**
 * The key of a phrase, a seed, a private key, a URI or an export; asked for where a person is there.
 *
 * @throws MissingInputError, UsageError, MnemonicError, InvalidKeyInputError and what reading an export throws
 */
export async function readKey(context: Context, words: string, flags: KeySourceFlags): Promise<KeyPair> {
  const type = flags['key-type'] ?? 'sr25519';
  const names = ['mnemonic', 'seed', 'private-key', 'uri', 'json-file'] as const;
  const [name, ...others] = names.filter((candidate) => flags[candidate] !== undefined);
  // Not left to the parser: its message would repeat the secret.
  if (others.length > 0) {
    throw new UsageError('Give only one of --mnemonic, --seed, --private-key, --uri and --json-file.');
  }
  const value = name === undefined ? undefined : flags[name];
  if (name === undefined || value === undefined) return askForKey(context, words, type);
  if (name === 'json-file') return readExport(context, value, flags);
  if (name === 'uri') return keyFromUri(context, value, type);
  return keyFromSecret(await secretText(context, name, value), SECRET_FLAGS[name], type);
}

/** What kind of secret it is, is seen from its form. */
async function askForKey(context: Context, words: string, type: KeyType): Promise<KeyPair> {
  if (!context.isInteractive) {
    const summary =
      'the phrase; or --seed, --private-key, --uri with that secret, or --json-file with an export of polkadot-js';
    throw new MissingInputError(words, [{ name: '--mnemonic', summary }]);
  }
  const secret = await (await context.prompts()).secret('Phrase, seed, private key or key URI:');
  return keyFromSecret(secret, classifySecret(secret), type);
}

async function keyFromSecret(text: string, kind: SecretKind, type: KeyType): Promise<KeyPair> {
  if (kind === 'mnemonic') return keyPairFromMnemonic(text, { type });
  if (kind === 'uri') return keyPairFromUri(text.trim(), type);
  const bytes = kind === 'seed' ? parseSeed(text) : parsePrivateKey(text);
  try {
    return await (kind === 'seed' ? keyPairFromSeed(bytes, type) : keyPairFromPrivateKey(bytes, type));
  } finally {
    wipe(bytes);
  }
}

/** A URI without a phrase of its own leads to a public development key and is no secret. */
async function keyFromUri(context: Context, given: string, type: KeyType): Promise<KeyPair> {
  const uri = given === '-' ? (await readTextSource(context.host, '-', '--uri -')).trim() : given;
  const parsed = parseKeyUri(uri);
  if (parsed.isDev) {
    await context.warn('Development keys are public: whoever knows the URI can spend what they hold.');
  } else if (given !== '-') {
    await warnOfArgument(context, 'uri');
  }
  return keyPairFromUri(parsed, type);
}

async function secretText(context: Context, flag: string, value: string): Promise<string> {
  if (value === '-') return (await readTextSource(context.host, '-', `--${flag} -`)).trim();
  await warnOfArgument(context, flag);
  return value;
}

const warnOfArgument = (context: Context, flag: string): Promise<void> =>
  context.warn(
    `A secret given with --${flag} stays in the history of the shell and can be seen by other users; use --${flag} - and standard input.`,
  );

async function readExport(context: Context, file: string, flags: KeySourceFlags): Promise<KeyPair> {
  const text = await readTextSource(context.host, file, '--json-file -');
  const password = flags['json-password'];
  const passphrase =
    password === undefined ? undefined : await secretText(context, 'json-password', password);
  const pair = await openExport(context, text, file, passphrase);
  const wanted = flags['key-type'];
  if (wanted !== undefined && wanted !== pair.type) {
    throw new UsageError(`The export holds an ${pair.type} key, and --key-type says ${wanted}.`);
  }
  return pair;
}

async function openExport(
  context: Context,
  text: string,
  file: string,
  passphrase: string | undefined,
): Promise<KeyPair> {
  try {
    return await keyPairFromPolkadotJson(text, passphrase, file);
  } catch (error) {
    if (passphrase !== undefined || !isPasswordError(error) || !context.isInteractive) throw error;
    const asked = await (await context.prompts()).secret(`Password of ${file}:`);
    return keyPairFromPolkadotJson(text, asked, file);
  }
}

/** Whether a URI names a public development key, which a password would not protect. */
export function isDevUri(uri: string | undefined): boolean {
  return uri !== undefined && uri !== '-' && parseKeyUri(uri).isDev;
}

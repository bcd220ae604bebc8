import { MissingInputError, UsageError } from '../errors/cli.js';
import { InvalidKeyInputError } from '../errors/wallet.js';
import {
  createMnemonic,
  isPasswordError,
  type KeyPair,
  keyPairFromMnemonic,
  keyPairFromPolkadotJson,
  keyPairFromSeed,
  keyPairFromUri,
  parseKeyUri,
} from '../wallet/index.js';
import type { Context } from './context.js';
import { readTextSource } from './text-source.js';

/** A fresh key, or the development key of a URI. */
export async function createKey(
  context: Context,
  { uri, 'n-words': words }: { uri?: string | undefined; 'n-words'?: number | undefined },
): Promise<KeyPair> {
  if (uri === undefined) return keyPairFromMnemonic(await createMnemonic(words));
  if (parseKeyUri(uri).isDev) {
    await context.warn('Development keys are public: whoever knows the URI can spend what they hold.');
  }
  return keyPairFromUri(uri);
}

export interface KeySourceFlags {
  mnemonic?: string | undefined;
  seed?: string | undefined;
  'json-file'?: string | undefined;
  'json-password'?: string | undefined;
}

/**
 * The key of a phrase, a seed or an export; asked for as a phrase where a person is there.
 *
 * @throws MissingInputError, MnemonicError, InvalidKeyInputError and what reading an export throws
 */
export async function readKey(context: Context, words: string, flags: KeySourceFlags): Promise<KeyPair> {
  const { mnemonic, seed, 'json-file': file } = flags;
  // Not left to the parser: its message would repeat the secret.
  if ([mnemonic, seed, file].filter((source) => source !== undefined).length > 1) {
    throw new UsageError('Give only one of --mnemonic, --seed and --json-file.');
  }
  if (mnemonic !== undefined) return keyPairFromMnemonic(await secretText(context, 'mnemonic', mnemonic));
  if (seed !== undefined) return keyFromSeedText(await secretText(context, 'seed', seed));
  if (file !== undefined) return readExport(context, file, flags['json-password']);
  if (!context.isInteractive) {
    const summary = 'the phrase; or --seed with the seed, or --json-file with an export of polkadot-js';
    throw new MissingInputError(words, [{ name: '--mnemonic', summary }]);
  }
  return keyPairFromMnemonic(await (await context.prompts()).secret('Mnemonic:'));
}

async function secretText(context: Context, flag: string, value: string): Promise<string> {
  if (value === '-') return (await readTextSource(context.host, '-')).trim();
  await context.warn(
    `A secret given with --${flag} stays in the history of the shell and can be seen by other users; use --${flag} - and standard input.`,
  );
  return value;
}

async function keyFromSeedText(text: string): Promise<KeyPair> {
  const digits = text.replace(/^0x/, '');
  if (!/^[0-9a-fA-F]{64}$/.test(digits)) {
    throw new InvalidKeyInputError('seed', 'it must have 64 hexadecimal digits');
  }
  return keyPairFromSeed(Buffer.from(digits, 'hex'));
}

async function readExport(context: Context, file: string, password: string | undefined): Promise<KeyPair> {
  const text = await readTextSource(context.host, file);
  const passphrase =
    password === undefined ? undefined : await secretText(context, 'json-password', password);
  try {
    return await keyPairFromPolkadotJson(text, passphrase, file);
  } catch (error) {
    if (!isPasswordError(error) || !context.isInteractive) throw error;
    const asked = await (await context.prompts()).secret(`Password of ${file}:`);
    return keyPairFromPolkadotJson(text, asked, file);
  }
}

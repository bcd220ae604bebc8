import {
  InvalidKeyInputError,
  KeyFileFormatError,
  KeyFileInconsistentError,
  MnemonicError,
  UnsupportedKeyError,
} from '../errors/wallet.js';
import { parseHexField } from './hex-field.js';
import {
  type KeyPair,
  keyPairFromExpandedSecret,
  keyPairFromMnemonic,
  keyPairFromPrivateKey,
  keyPairFromSeed,
} from './key-pair.js';
import { type KeyRecord, parseKeyRecord } from './key-record.js';
import { type KeyType, keyTypeOf } from './key-type.js';
import {
  type PublicField,
  type PublicIdentity,
  publicFields,
  publicIdentity,
  recordIdentity,
  sameKey,
} from './public-identity.js';
import { wipeKeyPair } from './secret-bytes.js';

/** What a private key file held. */
export interface ReadKey {
  pair: KeyPair;
  /** Oddities that do not change which account this is, one sentence each, free of secrets. */
  warnings: string[];
}

type SecretField = 'secretPhrase' | 'secretSeed' | 'privateKey';

/**
 * Makes a key out of the decrypted content of a private key file: key JSON, or (as bittensor-core accepts) a bare
 * seed, private key or phrase. The account comes from the first of phrase, seed, private key, and is compared with
 * every public field of the file.
 *
 * @param path only for messages
 * @throws KeyFileFormatError when there is no usable secret
 * @throws KeyFileInconsistentError when secret and public fields are different accounts
 * @throws UnsupportedKeyError for account types other than sr25519 and ed25519
 */
export async function readPrivateKey(content: Uint8Array, path: string): Promise<ReadKey> {
  const text = decodeText(content, path);
  const bare = await readBareSecret(text);
  if (bare !== undefined) return { pair: bare, warnings: [] };
  const record = parseKeyRecord(text, path);
  const explicit = record.cryptoType === undefined ? undefined : signingType(record, path);
  if (record.isHashed) throw unsupported(record);
  const expected = publicFields(record, path);
  const { pair, warnings } = await deriveChecked(record, expected, explicit, path);
  warnings.push(...(await checkRedundantSecrets(record, pair)));
  return { pair, warnings };
}

/**
 * Reads the content of a public file: key JSON, or the 64 hex digits of a public key, as the first Python wallet had.
 *
 * @throws KeyFileFormatError, KeyFileInconsistentError
 */
export function readPublicKey(content: Uint8Array, path: string): PublicIdentity {
  const text = decodeText(content, path);
  const bare = /^\s*(?:0x)?([0-9a-fA-F]{64})\s*$/.exec(text)?.[1];
  if (bare !== undefined) return publicIdentity(Buffer.from(bare, 'hex'));
  return recordIdentity(parseKeyRecord(text, path), path);
}

function decodeText(content: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new KeyFileFormatError(path, 'it is not text');
  }
}

async function readBareSecret(text: string): Promise<KeyPair | undefined> {
  const trimmed = text.trim();
  const hex = /^(?:0x)?([0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/.exec(trimmed)?.[1];
  try {
    if (hex?.length === 64) return await keyPairFromSeed(Buffer.from(hex, 'hex'));
    if (hex?.length === 128) return await keyPairFromPrivateKey(Buffer.from(hex, 'hex'));
    if (/^[a-z]+(?:\s+[a-z]+){11,23}$/.test(trimmed)) return await keyPairFromMnemonic(trimmed);
  } catch (error) {
    if (!(error instanceof MnemonicError || error instanceof InvalidKeyInputError)) throw error;
  }
  return undefined;
}

const unsupported = (record: KeyRecord): UnsupportedKeyError =>
  new UnsupportedKeyError(
    record.cryptoType === 2
      ? 'An ecdsa key'
      : `A key of type ${record.cryptoType ?? 'unknown'} (rotating or ML-DSA)`,
    { cryptoType: record.cryptoType ?? null },
  );

function signingType(record: KeyRecord, path: string): KeyType {
  const type = keyTypeOf(record.cryptoType ?? 1);
  if (type !== undefined) return type;
  if (record.isHashed || record.cryptoType === 2) throw unsupported(record);
  throw new KeyFileFormatError(path, `its cryptoType ${record.cryptoType} is unknown`);
}

/** Derives with the stated scheme; a file that states none may turn out to be ed25519 by its public fields. */
async function deriveChecked(
  record: KeyRecord,
  expected: PublicField[],
  explicit: KeyType | undefined,
  path: string,
): Promise<{ pair: KeyPair; warnings: string[] }> {
  const chosen = chooseSecret(record, path);
  const first = await derive(record, chosen, explicit ?? 'sr25519', expected, path);
  const mismatches = mismatchingFields(first.pair, expected);
  if (mismatches.length === 0) return first;
  wipeKeyPair(first.pair);
  if (explicit === undefined) {
    const other = await derive(record, chosen, 'ed25519', expected, path).catch(() => undefined);
    if (other !== undefined && mismatchingFields(other.pair, expected).length === 0) {
      other.warnings.push('The file does not state its key type; its public fields show that it is ed25519.');
      return other;
    }
  }
  throw new KeyFileInconsistentError(
    path,
    `its ${chosen} leads to another account than its ${mismatches.join(' and ')}`,
  );
}

function chooseSecret(record: KeyRecord, path: string): SecretField {
  for (const field of ['secretPhrase', 'secretSeed', 'privateKey'] as const) {
    if (record[field] !== undefined) return field;
  }
  throw new KeyFileFormatError(path, 'it holds no private key, only public fields', [
    'A watch-only wallet can be read but cannot sign; bring the key with `tao wallet regen-coldkey`.',
  ]);
}

async function derive(
  record: KeyRecord,
  field: SecretField,
  type: KeyType,
  expected: PublicField[],
  path: string,
): Promise<{ pair: KeyPair; warnings: string[] }> {
  const text = record[field] ?? '';
  try {
    if (field === 'secretPhrase') return { pair: await keyPairFromMnemonic(text, { type }), warnings: [] };
    if (field === 'secretSeed') return await deriveFromSeedText(text, type, expected);
    return await deriveFromPrivateText(text, type, expected);
  } catch (error) {
    // The cause is dropped on purpose: it may name a word of the phrase.
    if (error instanceof MnemonicError || error instanceof InvalidKeyInputError) {
      throw new KeyFileFormatError(path, `its ${field} is not valid`);
    }
    throw error;
  }
}

async function deriveFromSeedText(text: string, type: KeyType, expected: PublicField[]) {
  const bytes = parseHexField(text);
  if (bytes?.length === 64) {
    const pair = await keyPairFromPrivateKey(bytes, type);
    return { pair, warnings: ['The field secretSeed holds a 64-byte private key.'] };
  }
  if (bytes?.length === 32) return { pair: await keyPairFromSeed(bytes, type), warnings: [] };
  // Official tools write a seed that happens to be valid UTF-8 as raw text after 0x. Only the public fields can confirm it.
  const raw = new TextEncoder().encode(text.replace(/^0x/, ''));
  if (raw.length === 32 && expected.length > 0) {
    const pair = await keyPairFromSeed(raw, type);
    return {
      pair,
      warnings: ['The field secretSeed was written as text instead of hexadecimal; it was understood.'],
    };
  }
  throw new InvalidKeyInputError('seed', 'it is not 32 bytes');
}

/** A canonical scalar may look like a polkadot-js one, so the stored public key decides between the two forms. */
async function deriveFromPrivateText(text: string, type: KeyType, expected: PublicField[]) {
  const bytes = parseHexField(text);
  if (bytes === undefined) throw new InvalidKeyInputError('private key', 'it is not hexadecimal');
  const canonical = await keyPairFromPrivateKey(bytes, type).catch((error: unknown) => error);
  const isPair = (value: unknown): value is KeyPair => !(value instanceof Error);
  if (isPair(canonical) && mismatchingFields(canonical, expected).length === 0)
    return { pair: canonical, warnings: [] };
  if (type === 'sr25519' && bytes.length === 64 && expected.length > 0) {
    const expanded = await keyPairFromExpandedSecret(bytes).catch(() => undefined);
    if (expanded !== undefined && mismatchingFields(expanded, expected).length === 0) {
      return { pair: expanded, warnings: ['The field privateKey is in polkadot-js form (scalar times 8).'] };
    }
  }
  if (isPair(canonical)) return { pair: canonical, warnings: [] };
  throw canonical;
}

const mismatchingFields = (pair: KeyPair, expected: PublicField[]): string[] =>
  expected.filter(({ publicKey }) => !sameKey(publicKey, pair.publicKey)).map(({ field }) => field);

/** A redundant secret that leads elsewhere is a sign of tampering, but the account in use is not in doubt: warn. */
async function checkRedundantSecrets(record: KeyRecord, pair: KeyPair): Promise<string[]> {
  const self: PublicField[] = [{ field: 'publicKey', publicKey: pair.publicKey }];
  const warnings: string[] = [];
  const agrees = async (derived: Promise<{ pair: KeyPair }>): Promise<boolean> => {
    const other = await derived.catch(() => undefined);
    if (other === undefined) return false;
    const isSame = sameKey(other.pair.publicKey, pair.publicKey);
    wipeKeyPair(other.pair);
    return isSame;
  };
  const { secretPhrase, secretSeed, privateKey } = record;
  const isSeedRedundant = secretPhrase !== undefined && secretSeed !== undefined;
  if (isSeedRedundant && !(await agrees(deriveFromSeedText(secretSeed, pair.type, self)))) {
    warnings.push(
      'The field secretSeed belongs to another account than the rest of the file; it was ignored.',
    );
  }
  const isPrivateRedundant = (secretPhrase ?? secretSeed) !== undefined && privateKey !== undefined;
  if (isPrivateRedundant && !(await agrees(deriveFromPrivateText(privateKey, pair.type, self)))) {
    warnings.push(
      'The field privateKey belongs to another account than the rest of the file; it was ignored.',
    );
  }
  return warnings;
}

import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa';
import { readSs58 } from '../codec/ss58.js';
import {
  KeyFileFormatError,
  KeyFileInconsistentError,
  PasswordRequiredError,
  UnsupportedKeyError,
  WrongPasswordError,
} from '../errors/wallet.js';
import { type KeyPair, keyPairFromExpandedSecret, keyPairFromSeed } from './key-pair.js';
import type { KeyType } from './key-type.js';
import { sameKey } from './public-identity.js';
import { type Password, passwordBytes, wipe, wipeKeyPair } from './secret-bytes.js';
import { toExpandedSecret } from './sr25519-scalar.js';

/** Account export of polkadot-js and the wallets around it: PKCS#8-like bytes in a secretbox, keyed by scrypt. */
export interface PolkadotJson {
  encoded: string;
  encoding: { content: string[]; type: string[]; version: string };
  address: string;
  meta: { name: string; whenCreated?: number };
}

const scryptAsync = promisify<Uint8Array, Uint8Array, number, Record<string, number>, Buffer>(scrypt);

const PKCS8_HEADER = Buffer.from('3053020101300506032b657004220420', 'hex');
const PKCS8_DIVIDER = Buffer.from('a123032100', 'hex');
const SALT_BYTES = 32;
const NONCE_BYTES = 24;
/** scrypt cost of our exports: what polkadot-js writes, and the only one all readers accept. */
const EXPORT_COST = { N: 2 ** 17, p: 1, r: 8 };
/** The memory a foreign file may demand, 128·N·r·p bytes: twice what any known writer uses, a second of work. */
const MAX_MEMORY = 2 ** 28;

/**
 * The key of a polkadot-js export, versions 0 to 3, encrypted or not. The address in the file, when there is one, must
 * be the key's.
 *
 * @param path only for messages
 * @throws KeyFileFormatError, KeyFileInconsistentError, PasswordRequiredError, WrongPasswordError
 * @throws UnsupportedKeyError for ecdsa, ethereum and batch exports
 */
export async function keyPairFromPolkadotJson(
  text: string,
  passphrase: Password | undefined,
  path: string,
): Promise<KeyPair> {
  const { encoded, types, scheme, address } = parseExport(text, path);
  const plaintext = await decrypt(encoded, types, passphrase, path);
  try {
    const { secret, publicKey } = splitPkcs8(plaintext, path);
    const pair = await matchingPair(secret, publicKey, scheme);
    if (pair === undefined)
      throw new KeyFileInconsistentError(path, 'its secret and its public key are different accounts');
    if (address !== undefined && !sameKey(address, pair.publicKey)) {
      wipeKeyPair(pair);
      throw new KeyFileInconsistentError(path, 'its address and its secret are different accounts');
    }
    return pair;
  } finally {
    wipe(plaintext);
  }
}

/**
 * An export that polkadot-js and the official wallets import. Takes about half a second and 128 MiB.
 *
 * @param passphrase must not be empty; the export holds the bare secret
 * @param meta `whenCreated` in milliseconds since 1970
 */
export async function exportPolkadotJson(
  pair: KeyPair,
  passphrase: Password,
  meta: PolkadotJson['meta'],
): Promise<PolkadotJson> {
  const secret =
    pair.type === 'sr25519'
      ? toExpandedSecret(pair.privateKey)
      : Uint8Array.from([...pair.privateKey, ...pair.publicKey]);
  const plaintext = Uint8Array.from(Buffer.concat([PKCS8_HEADER, secret, PKCS8_DIVIDER, pair.publicKey]));
  const [salt, nonce] = [randomBytes(SALT_BYTES), Uint8Array.from(randomBytes(NONCE_BYTES))];
  const key = await scryptKey(passphrase, salt, EXPORT_COST);
  const box = xsalsa20poly1305(key, nonce).encrypt(plaintext);
  wipe(secret, plaintext, key);
  const header = Buffer.alloc(12);
  [EXPORT_COST.N, EXPORT_COST.p, EXPORT_COST.r].forEach((value, i) => {
    header.writeUInt32LE(value, 4 * i);
  });
  return {
    encoded: Buffer.concat([salt, header, nonce, box]).toString('base64'),
    encoding: { content: ['pkcs8', pair.type], type: ['scrypt', 'xsalsa20-poly1305'], version: '3' },
    address: pair.address,
    meta,
  };
}

interface ParsedExport {
  encoded: Buffer;
  types: string[];
  /** Undefined in the oldest exports, which did not say. */
  scheme: KeyType | undefined;
  address: Uint8Array | undefined;
}

function parseExport(text: string, path: string): ParsedExport {
  const malformed = (reason: string) => new KeyFileFormatError(path, reason);
  const json = parseJsonObject(text);
  const encoding = json?.encoding;
  if (
    json === undefined ||
    typeof json.encoded !== 'string' ||
    typeof encoding !== 'object' ||
    encoding === null
  ) {
    throw malformed('it is not a polkadot-js export (a JSON object with "encoded" and "encoding")');
  }
  const { content, type, version } = encoding as Record<string, unknown>;
  if (typeof version !== 'string' || !/^[0-3]$/.test(version))
    throw malformed('its export version is not 0 to 3');
  const [kind, scheme] = asTextList(content);
  if (kind === 'batch-pkcs8') {
    throw new UnsupportedKeyError('A batch export', {}, ['Export the accounts one by one.']);
  }
  if (kind !== 'pkcs8') throw malformed('its content is not pkcs8');
  return {
    encoded: decodeEncoded(json.encoded, path),
    types: asTextList(type),
    scheme: parseScheme(scheme),
    address: parseExportAddress(json.address, path),
  };
}

function parseJsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** A list of texts, or one text, which the oldest exports have. */
function asTextList(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function parseScheme(scheme: string | undefined): KeyType | undefined {
  if (scheme === undefined || scheme === 'sr25519' || scheme === 'ed25519') return scheme;
  throw new UnsupportedKeyError(`An export of type ${JSON.stringify(scheme.slice(0, 20))}`, {
    type: scheme.slice(0, 20),
  });
}

function decodeEncoded(encoded: string, path: string): Buffer {
  if (/^0x(?:[0-9a-fA-F]{2})+$/.test(encoded)) return Buffer.from(encoded.slice(2), 'hex');
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return Buffer.from(encoded, 'base64');
  throw new KeyFileFormatError(path, 'its field encoded is neither base64 nor hexadecimal');
}

function parseExportAddress(address: unknown, path: string): Uint8Array | undefined {
  if (typeof address !== 'string') return undefined;
  try {
    return readSs58(address).accountId;
  } catch {
    throw new KeyFileFormatError(path, 'its address is not valid');
  }
}

async function decrypt(
  encoded: Buffer,
  types: string[],
  passphrase: Password | undefined,
  path: string,
): Promise<Uint8Array> {
  if (types.includes('none')) return Uint8Array.from(encoded);
  if (!types.includes('xsalsa20-poly1305'))
    throw new KeyFileFormatError(path, 'its encryption is not xsalsa20-poly1305');
  if (passphrase === undefined) throw new PasswordRequiredError(path);
  const headerBytes = types.includes('scrypt') ? SALT_BYTES + 12 : 0;
  if (encoded.length < headerBytes + NONCE_BYTES + 16)
    throw new KeyFileFormatError(path, 'its field encoded is cut short');
  const key =
    headerBytes > 0 ? await scryptKey(passphrase, encoded, readCost(encoded, path)) : paddedKey(passphrase);
  const nonce = Uint8Array.from(encoded.subarray(headerBytes, headerBytes + NONCE_BYTES));
  try {
    return xsalsa20poly1305(key, nonce).decrypt(Uint8Array.from(encoded.subarray(headerBytes + NONCE_BYTES)));
  } catch {
    throw new WrongPasswordError(path);
  } finally {
    wipe(key);
  }
}

interface ScryptCost {
  N: number;
  p: number;
  r: number;
}

/** The cost a file demands, in the order N, p, r, refused when it could exhaust the machine. */
function readCost(encoded: Buffer, path: string): ScryptCost {
  const [N, p, r] = [0, 4, 8].map((offset) => encoded.readUInt32LE(SALT_BYTES + offset)) as [
    number,
    number,
    number,
  ];
  const isPowerOfTwo = N > 1 && (N & (N - 1)) === 0;
  if (!isPowerOfTwo || p < 1 || r < 1 || N * r * p * 128 > MAX_MEMORY) {
    throw new KeyFileFormatError(path, `its scrypt cost (N ${N}, p ${p}, r ${r}) is out of bounds`);
  }
  return { N, p, r };
}

async function scryptKey(passphrase: Password, salted: Uint8Array, cost: ScryptCost): Promise<Uint8Array> {
  const secret = passwordBytes(passphrase);
  // What the algorithm needs, RFC 7914: N + 2 blocks of work and p blocks of state, 128·r bytes each.
  const maxmem = 128 * cost.r * (cost.N + cost.p + 4) + 2 ** 20;
  const key = await scryptAsync(secret, salted.subarray(0, SALT_BYTES), 32, { ...cost, maxmem });
  wipe(secret);
  return Uint8Array.from(key);
}

/** Before scrypt came in, the passphrase itself was the key: padded with zeros, cut at 32 bytes. */
function paddedKey(passphrase: Password): Uint8Array {
  const key = new Uint8Array(32);
  const secret = passwordBytes(passphrase);
  key.set(secret.subarray(0, 32));
  wipe(secret);
  return key;
}

/** Current exports hold 64 secret bytes, the first generations a 32-byte seed. */
function splitPkcs8(plaintext: Uint8Array, path: string): { secret: Uint8Array; publicKey: Uint8Array } {
  if (PKCS8_HEADER.equals(plaintext.subarray(0, 16))) {
    for (const length of [64, 32]) {
      const divider = plaintext.subarray(16 + length, 21 + length);
      const publicKey = plaintext.subarray(21 + length);
      if (PKCS8_DIVIDER.equals(divider) && publicKey.length === 32) {
        return { secret: plaintext.subarray(16, 16 + length), publicKey };
      }
    }
  }
  throw new KeyFileFormatError(path, 'its decrypted content is not a pkcs8 key');
}

async function matchingPair(
  secret: Uint8Array,
  publicKey: Uint8Array,
  scheme: KeyType | undefined,
): Promise<KeyPair | undefined> {
  const schemes: KeyType[] = scheme === undefined ? ['sr25519', 'ed25519'] : [scheme];
  for (const type of schemes) {
    const pair = await pairOf(secret, type).catch(() => undefined);
    if (pair !== undefined && sameKey(pair.publicKey, publicKey)) return pair;
    if (pair !== undefined) wipeKeyPair(pair);
  }
  return undefined;
}

function pairOf(secret: Uint8Array, type: KeyType): Promise<KeyPair> {
  if (secret.length === 32) return keyPairFromSeed(secret, type);
  return type === 'sr25519'
    ? keyPairFromExpandedSecret(secret)
    : keyPairFromSeed(secret.subarray(0, 32), type);
}

import { blake2AsU8a, twox64Concat, twox128 } from '../../codec/hash.js';
import { type Hex, toHex } from '../../codec/hex.js';
import type { AnyType } from './scale/type.js';

export type Hasher = 'Identity' | 'Twox64Concat' | 'Blake2_128Concat';

/** One key of a map: how it is hashed and what it is. All hashers used on the chain keep the key readable. */
export interface KeyPart {
  readonly hasher: Hasher;
  readonly type: AnyType;
}

/** Length in bytes of the hash before the readable key. */
const HASH_BYTES: Record<Hasher, number> = { Identity: 0, Twox64Concat: 8, Blake2_128Concat: 16 };

/** twox128(pallet) ++ twox128(item), the start of every key of a storage item. */
export function itemPrefix(palletPrefix: string, item: string): Hex {
  const text = new TextEncoder();
  return `0x${toHex(twox128(text.encode(palletPrefix))).slice(2)}${toHex(twox128(text.encode(item))).slice(2)}`;
}

/**
 * The full storage key of the leading `keys` of a map: with all of them one entry's key, with fewer a prefix.
 * Source: FRAME storage maps, `StorageHasher`.
 */
export function hashedKey(prefix: Hex, parts: readonly KeyPart[], keys: readonly unknown[]): Hex {
  let key: string = prefix;
  for (let i = 0; i < keys.length; i++) key += hashPart(parts[i]!, keys[i]);
  return key as Hex;
}

/** The decoded keys of a full storage key. */
export function unhashKey(prefix: Hex, parts: readonly KeyPart[], key: Hex): unknown[] {
  const bytes = Buffer.from(key.slice(prefix.length), 'hex');
  let offset = 0;
  return parts.map(({ hasher, type }) => {
    offset += HASH_BYTES[hasher];
    const value = type.codec.decode(bytes.subarray(offset));
    offset += type.codec.encode(value).length;
    return value;
  });
}

/** What the hashers make of keys that are hex: an account is hashed once and used in many maps. */
const seen: Record<Hasher, Map<string, string>> = {
  Identity: new Map(),
  Twox64Concat: new Map(),
  Blake2_128Concat: new Map(),
};
const SEEN_LIMIT = 200_000;

function hashPart({ hasher, type }: KeyPart, key: unknown): string {
  if (hasher === 'Identity' && typeof key === 'number') return littleEndian(key, type.codec.staticSize);
  // Other texts are names of variants, which encode by their enum.
  if (typeof key !== 'string' || !key.startsWith('0x')) return hash(hasher, type.codec.encode(key));
  const known = seen[hasher];
  let hashed = known.get(key);
  if (hashed === undefined) {
    if (known.size >= SEEN_LIMIT) known.clear();
    hashed = hash(hasher, type.codec.encode(key));
    known.set(key, hashed);
  }
  return hashed;
}

/** SCALE bytes of an unsigned integer, as hex. */
function littleEndian(value: number, bytes: number): string {
  let hex = '';
  for (let bit = 0; bit < 8 * bytes; bit += 8) hex += BYTES[(value >>> bit) & 0xff];
  return hex;
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hash(hasher: Hasher, encoded: Uint8Array): string {
  if (hasher === 'Identity') return toHex(encoded).slice(2);
  if (hasher === 'Twox64Concat') return toHex(twox64Concat(encoded)).slice(2);
  return Buffer.concat([blake2AsU8a(encoded, 128), encoded]).toString('hex');
}

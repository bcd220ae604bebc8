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

/**
 * The identity of an entry within its item, for a Map in memory. Cheap where it matters: a lone number, bigint or hex
 * key stands for itself.
 */
export function keyText(parts: readonly KeyPart[], keys: readonly unknown[]): unknown {
  if (keys.length === 1) return partText(parts[0]!, keys[0]);
  if (keys.length === 2) return `${partText(parts[0]!, keys[0])}|${partText(parts[1]!, keys[1])}`;
  return keys.map((key, i) => partText(parts[i]!, key)).join('|');
}

function partText(part: KeyPart, key: unknown): string | number | bigint {
  if (typeof key === 'string' || typeof key === 'number' || typeof key === 'bigint') return key;
  return toHex(part.type.codec.encode(key));
}

/** Hashes of keys seen before, per kind of key: an account is hashed once and used in many maps. */
const seen = new Map<AnyType, Map<string | number | bigint, string>>();
const SEEN_LIMIT = 200_000;

function hashPart(part: KeyPart, key: unknown): string {
  if (part.hasher === 'Identity') return toHex(part.type.codec.encode(key)).slice(2);
  if (part.hasher === 'Twox64Concat') return toHex(twox64Concat(part.type.codec.encode(key))).slice(2);
  let known = seen.get(part.type);
  if (!known || known.size > SEEN_LIMIT) {
    known = new Map();
    seen.set(part.type, known);
  }
  const text = partText(part, key);
  let hashed = known.get(text);
  if (hashed === undefined) {
    const encoded = part.type.codec.encode(key);
    hashed = `${toHex(blake2AsU8a(encoded, 128)).slice(2)}${toHex(encoded).slice(2)}`;
    known.set(text, hashed);
  }
  return hashed;
}

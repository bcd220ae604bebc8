import { HASHERS } from '@dedot/utils';
import { twox128 } from '../codec/hash.js';
import { fromHex, type Hex, toHex } from '../codec/hex.js';
import type { Schema, StorageMeta } from './schema.js';

const HASH_BYTES: Record<string, number> = {
  identity: 0,
  twox64Concat: 8,
  blake2_128Concat: 16,
};

function keyTypes(schema: Schema, entry: StorageMeta): { hasher: string; typeId: number }[] {
  if (entry.storageType.type === 'Plain') return [];
  const { hashers, keyTypeId } = entry.storageType.value;
  if (hashers.length === 1) return [{ hasher: hashers[0]!, typeId: keyTypeId }];
  const { typeDef } = schema.registry.findType(keyTypeId);
  const ids = typeDef.type === 'Tuple' ? typeDef.value.fields : [keyTypeId];
  return hashers.map((hasher, i) => ({ hasher, typeId: ids[i]! }));
}

/** The storage key of `keys`, all of them or the leading ones (then it is a prefix). */
export function storageKey(schema: Schema, pallet: string, item: string, keys: readonly unknown[]): Hex {
  const { prefix, entry } = schema.storage(pallet, item);
  const text = new TextEncoder();
  const parts = [twox128(text.encode(prefix)), twox128(text.encode(item))];
  const types = keyTypes(schema, entry);
  keys.forEach((key, i) => {
    const { hasher, typeId } = types[i]!;
    parts.push(HASHERS[hasher]!(schema.codec(typeId).tryEncode(key)));
  });
  return toHex(Buffer.concat(parts));
}

/** The keys that a full storage key holds, decoded. Every hasher of this chain keeps them readable. */
export function readStorageKey(schema: Schema, pallet: string, item: string, key: Hex): unknown[] {
  const { entry } = schema.storage(pallet, item);
  const bytes = fromHex(key).subarray(32);
  let offset = 0;
  return keyTypes(schema, entry).map(({ hasher, typeId }) => {
    offset += HASH_BYTES[hasher] ?? 0;
    const codec = schema.codec(typeId);
    const value = codec.decode(bytes.subarray(offset)) as unknown;
    offset += codec.encode(value as never).length;
    return value;
  });
}

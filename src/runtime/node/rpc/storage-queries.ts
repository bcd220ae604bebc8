import { blake2_256 } from '../../../codec/hash.js';
import { type Hex, toHex } from '../../../codec/hex.js';
import type { StorageView } from '../history/history.js';
import { hexParam, type Params, stringParam } from './params.js';
import { invalidParams } from './rpc-error.js';

/** One item of a `chainHead_v1_storage` or `archive_v1_storage` request. */
export interface StorageQuery {
  readonly key: Hex;
  readonly type:
    | 'value'
    | 'hash'
    | 'descendantsValues'
    | 'descendantsHashes'
    | 'closestDescendantMerkleValue';
}

export interface StorageItem {
  readonly key: Hex;
  readonly value?: Hex;
  readonly hash?: Hex;
}

const TYPES = new Set([
  'value',
  'hash',
  'descendantsValues',
  'descendantsHashes',
  'closestDescendantMerkleValue',
]);

export function queriesParam(params: Params, at: number): StorageQuery[] {
  const list = params[at];
  if (!Array.isArray(list)) throw invalidParams(`parameter ${at + 1} is not a list of items`);
  return list.map((item: { key?: unknown; type?: unknown } | null) => {
    const type = stringParam([item?.type], 0);
    if (!TYPES.has(type)) throw invalidParams(`there is no item type ${type}`);
    return { key: hexParam([item?.key], 0), type: type as StorageQuery['type'] };
  });
}

/** The entries a query is about. There is no trie here, so there is nothing to say of its nodes. */
export function* answersTo(storage: StorageView, { key, type }: StorageQuery): Iterable<StorageItem> {
  if (type === 'closestDescendantMerkleValue') return;
  const isValue = type === 'value' || type === 'descendantsValues';
  const keys = type === 'value' || type === 'hash' ? [key] : storage.keys(key);
  for (const found of keys) {
    const value = storage.get(found);
    if (value)
      yield isValue ? { key: found, value: toHex(value) } : { key: found, hash: toHex(blake2_256(value)) };
  }
}

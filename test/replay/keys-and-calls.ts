/** Replays `storage-keys.json`: full storage keys of items, and the SCALE bytes of calls. */
import { toHex } from '../../src/codec/hex.js';
import { hashedKey, itemPrefix } from '../../src/runtime/frame/keys.js';
import type { Pallet } from '../../src/runtime/frame/pallet.js';
import type { Runtime } from '../../src/runtime/frame/runtime.js';
import { RuntimeCall } from '../../src/runtime/frame/runtime-call.js';
import { firstDifference } from './functions/compare.js';
import { type Accounts, fromVector } from './json-values.js';
import { compareEach, type Outcome } from './outcome.js';

interface KeyCase {
  pallet: string;
  item: string;
  hashers: string[];
  keys: unknown[];
  key: string;
}
interface CallCase {
  pallet: string;
  call: string;
  args: Record<string, unknown>;
  bytes: string;
}
export interface KeysAndCalls {
  accounts: Record<string, string>;
  storage: KeyCase[];
  calls: CallCase[];
}

export function isKeysAndCalls(data: object): data is KeysAndCalls {
  return ['accounts', 'storage', 'calls'].every((name) => name in data);
}

export function replayKeysAndCalls(file: KeysAndCalls, { pallets }: Runtime): Outcome {
  const accounts: Accounts = new Map(Object.entries(file.accounts));
  return compareEach<KeyCase | CallCase>([...file.storage, ...file.calls], (entry) => {
    const difference =
      'key' in entry
        ? firstDifference({ hashers: entry.hashers, key: entry.key }, keyOf(entry, pallets, accounts))
        : firstDifference(entry.bytes, toHex(RuntimeCall.codec.encode(callOf(entry, accounts))));
    return difference && `${entry.pallet}.${'key' in entry ? entry.item : entry.call} ${difference}`;
  });
}

/** The key of a plain item follows from its names alone, also in a pallet that does not exist here. */
function keyOf(entry: KeyCase, pallets: readonly Pallet[], accounts: Accounts) {
  const pallet = pallets.find(({ name }) => name === entry.pallet);
  const item = pallet?.storage.find(({ name }) => name === entry.item);
  const parts = item?.keys ?? [];
  const keys = parts.map(({ type }, i) => fromVector(type, entry.keys[i], accounts));
  return {
    hashers: parts.map(({ hasher }) => hasher),
    key: hashedKey(item?.prefix ?? itemPrefix(entry.pallet, entry.item), parts, keys),
  };
}

function callOf({ pallet, call, args }: CallCase, accounts: Accounts) {
  return fromVector(RuntimeCall, { pallet, call, args }, accounts) as never;
}

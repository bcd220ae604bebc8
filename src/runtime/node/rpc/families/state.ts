import { blake2_256 } from '../../../../codec/hash.js';
import { type Hex, toHex } from '../../../../codec/hex.js';
import type { Backing } from '../../../frame/state.js';
import type { RuntimeVersionJson } from '../../runtime-version.js';
import { callRuntime } from '../call-runtime.js';
import { type Handler, Subscription } from '../handler.js';
import {
  bytesParam,
  hashParam,
  hexListParam,
  hexParam,
  isMissing,
  numberParam,
  stringParam,
} from '../params.js';
import { invalidParams } from '../rpc-error.js';

/** Source: `state_getKeysPaged` of the real node. */
const MAX_PAGE = 1000;
const MAX_KEYS = 100_000;
const MAX_ASKED = 10_000;

export const state_getRuntimeVersion: Handler = ({ node }, params) => {
  node.numberOrThrow(hashParam(params, 0));
  return runtimeVersion();
};

async function runtimeVersion(): Promise<RuntimeVersionJson> {
  const { runtimeVersionJson } = await import('../../runtime-version.js');
  return runtimeVersionJson();
}

/** `[hash?]` → metadata V14. */
export const state_getMetadata: Handler = async (context, params) => {
  const opaque = await callRuntime(context, 'Metadata_metadata', new Uint8Array(), hashParam(params, 0));
  return toHex(opaque.subarray(OPAQUE_LENGTH_BYTES));
};
/** The runtime API answers with the metadata as a byte vector; a vector of its size has a length of four bytes. */
const OPAQUE_LENGTH_BYTES = 4;

/** `[api_method, SCALE arguments, hash?]` → SCALE result. */
export const state_call: Handler = async (context, params) =>
  toHex(await callRuntime(context, stringParam(params, 0), bytesParam(params, 1), hashParam(params, 2)));

export const state_getStorage: Handler = ({ node }, params) => {
  const value = node.storageAt(hashParam(params, 1)).get(hexParam(params, 0));
  return value ? toHex(value) : null;
};

export const state_getStorageHash: Handler = ({ node }, params) => {
  const value = node.storageAt(hashParam(params, 1)).get(hexParam(params, 0));
  return value ? toHex(blake2_256(value)) : null;
};

/** Bytes at the key, or below it when there is nothing at it. */
export const state_getStorageSize: Handler = ({ node }, params) => {
  const storage = node.storageAt(hashParam(params, 1));
  const key = hexParam(params, 0);
  const value = storage.get(key);
  if (value) return value.length;
  let size = 0;
  for (const below of storage.keys(key)) size += storage.get(below)?.length ?? 0;
  return size === 0 ? null : size;
};

/** `[keys, hash?]` → one group with every asked key in the order asked, null for none. */
export const state_queryStorageAt: Handler = ({ node }, params) => {
  const keys = hexListParam(params, 0, MAX_ASKED);
  const hash = hashParam(params, 1);
  return [{ block: hash ?? node.db.head.hash, changes: read(node.storageAt(hash), keys) }];
};

/** `[keys, from hash, to hash?]` → the values at the first block, then what later blocks changed. */
export const state_queryStorage: Handler = ({ node }, params) => {
  const keys = hexListParam(params, 0, MAX_ASKED);
  const from = node.numberOrThrow(hashParam(params, 1));
  const to = node.numberOrThrow(hashParam(params, 2));
  if (to < from || to - from > MAX_PAGE) throw invalidParams(`a range of 0 to ${MAX_PAGE} blocks`);
  const groups: { block: Hex; changes: Change[] }[] = [];
  let before: Change[] | undefined;
  for (let number = from; number <= to; number++) {
    const block = node.db.blocks.hashOf(number)!;
    const now = read(node.storageAt(block), keys);
    const changes = before ? differences(before, now) : now;
    if (changes.length > 0) groups.push({ block, changes });
    before = now;
  }
  return groups;
};

/** `[prefix, count, start?, hash?]` → keys with the prefix, ascending, strictly after `start`. */
export const state_getKeysPaged: Handler = ({ node }, params) => {
  const prefix = isMissing(params, 0) ? '0x' : hexParam(params, 0);
  const count = numberParam(params, 1);
  if (count > MAX_PAGE) throw invalidParams(`count exceeds maximum value of ${MAX_PAGE}`);
  const start = isMissing(params, 2) ? undefined : hexParam(params, 2);
  const keys: Hex[] = [];
  for (const key of node.storageAt(hashParam(params, 3)).keys(prefix, start)) {
    if (keys.length >= count) break;
    if (start === undefined || key > start) keys.push(key);
  }
  return keys;
};

/** `[prefix, hash?]` → all keys with the prefix. */
export const state_getKeys: Handler = ({ node }, params) => {
  const keys: Hex[] = [];
  for (const key of node.storageAt(hashParam(params, 1)).keys(hexParam(params, 0))) {
    if (keys.length >= MAX_KEYS) throw invalidParams(`more than ${MAX_KEYS} keys; use state_getKeysPaged`);
    keys.push(key);
  }
  return keys;
};

/** `[prefix, hash?]` → keys and values. */
export const state_getPairs: Handler = (context, params) => {
  const storage = context.node.storageAt(hashParam(params, 1));
  return (state_getKeys(context, params) as Hex[]).map((key) => [key, toHex(storage.get(key)!)]);
};

/** `[keys]`: pushes all of them at once, then those a block changed. */
export const state_subscribeStorage: Handler = ({ node }, params) => {
  const keys = isMissing(params, 0) ? [] : hexListParam(params, 0, MAX_ASKED);
  return new Subscription('state_storage', (push) => {
    let before = read(node.storageAt(), keys);
    push({ block: node.db.head.hash, changes: before });
    return node.heads.follow(() => {
      const now = read(node.storageAt(), keys);
      const changes = differences(before, now);
      before = now;
      if (changes.length > 0) push({ block: node.db.head.hash, changes });
    });
  });
};

/** The runtime of a simulated chain does not change while it runs: one push, the present version. */
export const state_subscribeRuntimeVersion: Handler = async () => {
  const version = await runtimeVersion();
  return new Subscription('state_runtimeVersion', (push) => {
    push(version);
    return () => undefined;
  });
};

const unsubscribe: Handler = ({ session }, [id]) => session.unsubscribe(id);
export const state_unsubscribeStorage = unsubscribe;
export const state_unsubscribeRuntimeVersion = unsubscribe;

type Change = readonly [key: Hex, value: Hex | null];

function read(storage: Backing, keys: readonly Hex[]): Change[] {
  return keys.map((key) => {
    const value = storage.get(key);
    return [key, value ? toHex(value) : null];
  });
}

function differences(before: readonly Change[], now: readonly Change[]): Change[] {
  return now.filter(([, value], index) => value !== before[index]![1]);
}

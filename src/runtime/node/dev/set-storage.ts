import { fromHex, type Hex, isHex } from '../../../codec/hex.js';
import type { BlockContext } from '../../frame/executive/block-context.js';
import type { StorageItem } from '../../frame/storage.js';
import { fromJson } from '../json-scale.js';
import { toJson } from '../scale-json.js';

/**
 * Writes entries given the way chopsticks takes them: a list of `[key, value or null]` in hex, or an object
 * `{ Pallet: { Item: value } }`, for a map `{ Pallet: { Item: [[[key…], value], …] } }`. An object given for a struct may
 * leave fields out; they keep what they have. null removes.
 *
 * @throws TypeError naming what does not fit.
 */
export function setStorage(ctx: BlockContext, values: unknown): void {
  if (Array.isArray(values)) {
    for (const entry of values) writeRaw(ctx, entry);
    return;
  }
  for (const [pallet, items] of Object.entries(objectOf(values, 'the values'))) {
    for (const [name, value] of Object.entries(objectOf(items, pallet))) {
      const item = findItem(ctx, pallet, name);
      if (item.keys.length === 0) writeEntry(ctx, item, [], value);
      else for (const entry of entriesOf(item, value)) writeEntry(ctx, item, ...entry);
    }
  }
}

/** @throws TypeError when there is no such item. */
export function findItem(ctx: BlockContext, pallet: string, name: string): StorageItem {
  const item = ctx.runtime.pallets
    .find((candidate) => candidate.name.toLowerCase() === pallet.toLowerCase())
    ?.storage.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!item) throw new TypeError(`there is no storage item ${pallet}.${name}`);
  return item;
}

function writeRaw(ctx: BlockContext, entry: unknown): void {
  const [key, value] = Array.isArray(entry) ? entry : [];
  if (typeof key !== 'string' || !isHex(key)) throw new TypeError('an entry is [key, value or null] in hex');
  if (value !== null && (typeof value !== 'string' || !isHex(value))) {
    throw new TypeError(`the value of ${key} is neither hex nor null`);
  }
  ctx.runtime.rawStorage.write(
    ctx.state,
    key.toLowerCase() as Hex,
    value === null ? undefined : fromHex(value),
  );
}

function writeEntry(ctx: BlockContext, item: StorageItem, keysJson: readonly unknown[], json: unknown): void {
  if (keysJson.length !== item.keys.length) {
    throw new TypeError(`${item.pallet}.${item.name} has ${item.keys.length} keys`);
  }
  const keys = item.keys.map(({ type }, index) => fromJson(type, keysJson[index]));
  if (json === null) {
    ctx.state.remove(item, keys);
    return;
  }
  const present =
    ctx.state.read(item, keys) ?? (item.default && item.value.codec.decode(fromHex(item.default)));
  const whole = present === undefined ? json : merge(toJson(item.value, present), json);
  ctx.state.write(item, keys, fromJson(item.value, whole));
}

/** `json` over `present`, field by field where both are objects with the same fields. */
function merge(present: unknown, json: unknown): unknown {
  if (!isObject(present) || !isObject(json)) return json;
  if (!Object.keys(json).every((key) => key in present)) return json;
  return {
    ...present,
    ...Object.fromEntries(Object.entries(json).map(([key, value]) => [key, merge(present[key], value)])),
  };
}

function entriesOf(item: StorageItem, value: unknown): [keys: readonly unknown[], value: unknown][] {
  if (!Array.isArray(value))
    throw new TypeError(`${item.pallet}.${item.name} takes a list of [[key…], value]`);
  return value.map((entry) => {
    if (!Array.isArray(entry) || entry.length !== 2 || !Array.isArray(entry[0])) {
      throw new TypeError(`${item.pallet}.${item.name} takes a list of [[key…], value]`);
    }
    return [entry[0], entry[1]];
  });
}

function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw new TypeError(`${what} must be an object`);
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

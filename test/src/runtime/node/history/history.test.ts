import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Hex } from '../../../../../src/codec/hex.js';
import type { StateChange } from '../../../../../src/runtime/frame/state.js';
import { History } from '../../../../../src/runtime/node/history/history.js';
import {
  behindUndoKeysOf,
  isUndoKeyOf,
  storageKeyOf,
  undoKey,
  undoPrefix,
} from '../../../../../src/runtime/node/history/undo-key.js';
import { MemoryStore } from '../../../../../src/runtime/node/store/memory-store.js';

type Model = Map<Hex, string>;

/** Short keys over few bytes, zero among them: many are equal, many are the beginning of another. */
const storageKey = fc
  .array(fc.constantFrom('00', '01', 'ff'), { minLength: 1, maxLength: 4 })
  .map((bytes) => `0x${bytes.join('')}` as Hex);
const value = fc.option(fc.constantFrom('', 'a', 'bb'), { nil: undefined });
const version = fc.dictionary(storageKey, value, { maxKeys: 4 });

function changesFrom(model: Model, writes: Record<string, string | undefined>): StateChange[] {
  const bytes = (text: string | undefined) => (text === undefined ? undefined : Buffer.from(text));
  return Object.entries(writes).map(([key, after]) => ({
    key: key as Hex,
    before: bytes(model.get(key as Hex)),
    after: bytes(after),
  }));
}

/** Records the versions and gives the state after each, kept the simple way. Index 0 is the empty state. */
function build(history: History, versions: Record<string, string | undefined>[]): Model[] {
  const models: Model[] = [new Map()];
  versions.forEach((writes, index) => {
    const model = new Map(models.at(-1));
    history.store.write(() => history.record(index + 1, changesFrom(model, writes), true));
    for (const [key, after] of Object.entries(writes)) {
      if (after === undefined) model.delete(key as Hex);
      else model.set(key as Hex, after);
    }
    models.push(model);
  });
  return models;
}

function expectState(backing: ReturnType<History['at']>, model: Model, keys: Iterable<Hex>): void {
  for (const key of keys) expect(backing.get(key)?.toString()).toBe(model.get(key));
  for (const prefix of ['0x', '0x00', '0x0001', '0xff'] as Hex[]) {
    const below = [...model.keys()].filter((key) => key.startsWith(prefix)).sort();
    expect([...backing.keys(prefix)]).toEqual(below);
    for (const from of ['0x0000', '0x01', '0x0100ff'] as Hex[]) {
      expect([...backing.keys(prefix, from)]).toEqual(below.filter((key) => key >= from));
    }
  }
}

describe('History', () => {
  it('default: every past version reads as it was', () => {
    fc.assert(
      fc.property(fc.array(version, { maxLength: 12 }), (versions) => {
        const history = new History(new MemoryStore());
        const models = build(history, versions);
        const keys = new Set(models.flatMap((model) => [...model.keys()]));
        models.forEach((model, index) => {
          expectState(history.at(index), model, keys);
        });
        expectState(history.current, models.at(-1)!, keys);
      }),
    );
  });

  it('behavior: a revert leaves the state and the past of the version it goes back to', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 12 }), fc.nat(), (versions, seed) => {
        const history = new History(new MemoryStore());
        const models = build(history, versions);
        const target = seed % models.length;
        history.store.write(() => history.revert(target, versions.length));
        const keys = new Set(models.flatMap((model) => [...model.keys()]));
        expectState(history.current, models[target]!, keys);
        for (let n = 0; n <= target; n++) expectState(history.at(n), models[n]!, keys);
      }),
    );
  });

  it('behavior: pruning leaves every version from the pruned one on readable, and nothing behind', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 12 }), fc.nat(), (versions, seed) => {
        const history = new History(new MemoryStore());
        const models = build(history, versions);
        const to = seed % models.length;
        history.store.write(() => history.prune(0, to));
        const keys = new Set(models.flatMap((model) => [...model.keys()]));
        for (let n = to; n < models.length; n++) expectState(history.at(n), models[n]!, keys);
        history.store.write(() => history.prune(to, versions.length));
        expect([...history.store.tables.undo.keysFrom('0x')]).toEqual([]);
        expect([...history.store.tables.touched.keysFrom('0x')]).toEqual([]);
      }),
    );
  });
});

describe('undo keys', () => {
  it('default: keep the order, the prefix and the identity of storage keys', () => {
    fc.assert(
      fc.property(storageKey, storageKey, fc.nat(2 ** 32 - 1), fc.nat(2 ** 32 - 1), (a, b, n, m) => {
        expect(storageKeyOf(undoKey(a, n))).toBe(a);
        expect(isUndoKeyOf(a, undoKey(b, m))).toBe(a === b);
        expect(undoKey(b, m).startsWith(undoPrefix(a))).toBe(b.startsWith(a));
        if (a !== b) expect(undoKey(a, n) < undoKey(b, m)).toBe(a < b);
        else expect(undoKey(a, n) < undoKey(b, m)).toBe(n < m);
        expect(undoKey(a, n) < behindUndoKeysOf(a)).toBe(true);
        if (b > a) expect(undoKey(b, m) > behindUndoKeysOf(a)).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromHex, type Hex } from '../../../../../src/codec/hex.js';
import type { StateChange } from '../../../../../src/runtime/frame/state.js';
import { History } from '../../../../../src/runtime/node/history/history.js';
import { UndoLog } from '../../../../../src/runtime/node/history/undo-log.js';
import { packUndo, UndoPack } from '../../../../../src/runtime/node/history/undo-pack.js';
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
          expectState(
            history.at(index, () => versions.length),
            model,
            keys,
          );
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
        for (let n = 0; n <= target; n++)
          expectState(
            history.at(n, () => target),
            models[n]!,
            keys,
          );
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
        for (let n = to; n < models.length; n++)
          expectState(
            history.at(n, () => versions.length),
            models[n]!,
            keys,
          );
        history.store.write(() => history.prune(to, versions.length));
        expect([...history.store.tables.undo.keysFrom('0x')]).toEqual([]);
      }),
    );
  });
});

describe('UndoLog', () => {
  it('behavior: long pasts are told by few packs, and by the right ones', () => {
    const runs = fc.record({
      versions: fc.array(version, { minLength: 1, maxLength: 60 }),
      revertTo: fc.nat(60),
      again: fc.array(version, { maxLength: 30 }),
      pruneTo: fc.nat(60),
    });
    fc.assert(
      fc.property(runs, ({ versions, revertTo, again, pruneTo }) => {
        const log = new UndoLog(new MemoryStore().tables.undo, 3, 5);
        const models: Model[] = [new Map()];
        const record = (writes: Record<string, string | undefined>) => {
          const model = new Map(models.at(-1));
          log.record(models.length, changesFrom(model, writes));
          for (const [key, after] of Object.entries(writes)) {
            if (after === undefined) model.delete(key as Hex);
            else model.set(key as Hex, after);
          }
          models.push(model);
        };
        versions.forEach(record);
        const kept = revertTo % models.length;
        log.remove(kept, models.length - 1);
        models.length = kept + 1;
        again.forEach(record);
        const newest = models.length - 1;
        const oldest = pruneTo % models.length;
        log.remove(0, oldest);
        const keys = [...new Set(models.flatMap((model) => [...model.keys()]))];
        for (let n = oldest; n <= newest; n++) {
          const packs = [...log.after(n, newest, new Map())];
          for (const key of keys) {
            const replaced = packs.flatMap((pack) => pack.find(fromHex(key)) ?? [])[0];
            const then = replaced ? replaced.before?.toString() : models[newest]!.get(key);
            expect(then).toBe(models[n]!.get(key));
          }
        }
        log.remove(oldest, newest);
        expect([...log.table.keysFrom('0x')]).toEqual([]);
      }),
    );
  });

  it('behavior: a far past is a few steps away', () => {
    const log = new UndoLog(new MemoryStore().tables.undo);
    const before = Buffer.from('x');
    for (let n = 1; n <= 5000; n++)
      log.record(n, [{ key: `0x${(n % 50).toString(16).padStart(2, '0')}`, before }]);
    expect([...log.after(0, 5000, new Map())].length).toBeLessThan(400);
    expect([...log.after(4990, 5000, new Map())]).toHaveLength(10);
  });
});

describe('packUndo', () => {
  it('default: what went in comes out, in the order of keys', () => {
    fc.assert(
      fc.property(version, storageKey, (writes, from) => {
        const entries = Object.entries(writes).map(([key, text]) => ({
          key: key as Hex,
          before: text === undefined ? undefined : Buffer.from(text),
        }));
        const pack = new UndoPack(packUndo(entries));
        const sorted = entries.sort((a, b) => (a.key < b.key ? -1 : 1));
        expect([...pack.from('0x')]).toEqual(sorted);
        expect([...pack.from(from)]).toEqual(sorted.filter(({ key }) => key >= from));
        const found = entries.find(({ key }) => key === from);
        expect(pack.find(fromHex(from))).toEqual(found && { before: found.before });
      }),
    );
  });
});

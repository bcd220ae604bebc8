import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Hex } from '../../../../../src/codec/hex.js';
import { LmdbStore } from '../../../../../src/runtime/node/store/lmdb-store.js';
import { MemoryStore } from '../../../../../src/runtime/node/store/memory-store.js';
import { keysWithPrefix, type Store } from '../../../../../src/runtime/node/store/store.js';

const folder = mkdtempSync(join(tmpdir(), 'tao-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

const KINDS: [string, () => Promise<Store>][] = [
  ['MemoryStore', async () => new MemoryStore()],
  ['LmdbStore', () => LmdbStore.open(join(folder, `${files++}.mdb`), { create: true })],
];

const key = fc
  .array(fc.constantFrom('00', '7f', 'ff'), { minLength: 1, maxLength: 3 })
  .map((bytes) => `0x${bytes.join('')}` as Hex);
const operation = fc.record({ key, value: fc.option(fc.uint8Array({ maxLength: 3 }), { nil: undefined }) });
const transaction = fc.record({ operations: fc.array(operation, { maxLength: 8 }), fails: fc.boolean() });

describe.each(KINDS)('%s', (_, open) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('default: holds what complete transactions wrote, in order', () => {
    fc.assert(
      fc.property(fc.array(transaction, { maxLength: 6 }), (transactions) => {
        const { state } = store.tables;
        store.write(() => {
          for (const old of [...state.keysFrom('0x')]) state.remove(old);
        });
        let model = new Map<Hex, Uint8Array>();
        for (const { operations, fails } of transactions) {
          const changed = new Map(model);
          const work = () => {
            for (const { key, value } of operations) {
              if (value) state.put(key, value);
              else state.remove(key);
              if (value) changed.set(key, value);
              else changed.delete(key);
            }
            if (fails) throw new Error('stopped');
          };
          if (fails) expect(() => store.write(work)).toThrow('stopped');
          else {
            store.write(work);
            model = changed;
          }
          expect([...state.keysFrom('0x')]).toEqual([...model.keys()].sort());
          for (const [key, value] of model) expect(Buffer.compare(state.get(key)!, value)).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('behavior: tables do not see one another', () => {
    store.write(() => {
      store.tables.state.put('0x01', Buffer.from('state'));
      store.tables.blocks.put('0x01', Buffer.from('blocks'));
    });
    expect(store.tables.state.get('0x01')?.toString()).toBe('state');
    expect(store.tables.blocks.get('0x01')?.toString()).toBe('blocks');
    expect([...store.tables.state.keysFrom('0x')]).toEqual(['0x01']);
    expect(store.tables.undo.get('0x01')).toBeUndefined();
  });

  it('behavior: a read within a transaction sees its writes', () => {
    store.write(() => {
      store.tables.state.put('0x0a', Buffer.from('1'));
      expect(store.tables.state.get('0x0a')?.toString()).toBe('1');
      store.tables.state.remove('0x0a');
      expect([...keysWithPrefix(store.tables.state, '0x0a')]).toEqual([]);
    });
  });

  it('args: thousands of keys, listed from any of them', () => {
    const keys = Array.from({ length: 3000 }, (_, i) => {
      const text = ((i * 7919) % 65536).toString(16).padStart(4, '0');
      return `0x${text}` as Hex;
    });
    const sorted = [...keys].sort();
    for (const start of [0, 1000, 2000]) {
      store.write(() => {
        for (const key of keys.slice(start, start + 1000)) store.tables.state.put(key, Buffer.from(key));
      });
      const here = keys.slice(0, start + 1000).sort();
      expect([...store.tables.state.keysFrom('0x')]).toEqual(here);
    }
    expect([...store.tables.state.keysFrom(sorted[1234]!)]).toEqual(sorted.slice(1234));
    store.write(() => {
      for (const key of sorted.slice(100, 2900)) store.tables.state.remove(key);
    });
    expect([...store.tables.state.keysFrom('0x')]).toEqual([...sorted.slice(0, 100), ...sorted.slice(2900)]);
  });
});

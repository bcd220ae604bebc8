import type { Hex } from '../../../codec/hex.js';
import { SortedKeys } from './sorted-keys.js';
import { type Store, type Table, type Tables, tablesOf } from './store.js';

/** A change to take back when a transaction fails. */
interface Undo {
  readonly table: MemoryTable;
  readonly key: Hex;
  readonly before: Uint8Array | undefined;
}

class MemoryTable implements Table {
  readonly #values = new Map<Hex, Uint8Array>();
  readonly #keys = new SortedKeys();

  constructor(readonly undo: Undo[]) {}

  get(key: Hex): Uint8Array | undefined {
    return this.#values.get(key);
  }

  put(key: Hex, value: Uint8Array): void {
    this.#change(key, value);
  }

  remove(key: Hex): void {
    if (this.#values.has(key)) this.#change(key, undefined);
  }

  keysFrom(from: Hex): Iterable<Hex> {
    return this.#keys.from(from);
  }

  #change(key: Hex, value: Uint8Array | undefined): void {
    const before = this.#values.get(key);
    this.undo.push({ table: this, key, before });
    this.set(key, before, value);
  }

  /** Puts `value` in the place of `before`, without a way back. */
  set(key: Hex, before: Uint8Array | undefined, value: Uint8Array | undefined): void {
    if (value === undefined) {
      this.#values.delete(key);
      if (before !== undefined) this.#keys.remove(key);
      return;
    }
    this.#values.set(key, value);
    if (before === undefined) this.#keys.add(key);
  }
}

/** A chain that ends with the process: tests, benchmarks, what-ifs. Values are kept, not copied: do not change them. */
export class MemoryStore implements Store {
  readonly tables: Tables;
  readonly readOnly = false;
  readonly isShared = false;
  readonly #undo: Undo[] = [];

  constructor() {
    this.tables = tablesOf(() => new MemoryTable(this.#undo));
  }

  write<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      for (const { table, key, before } of this.#undo.reverse()) table.set(key, table.get(key), before);
      throw error;
    } finally {
      this.#undo.length = 0;
    }
  }

  refresh(): void {}

  async close(): Promise<void> {}
}

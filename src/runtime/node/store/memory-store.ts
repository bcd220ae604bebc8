import type { Hex } from '../../../codec/hex.js';
import { SortedKeys } from './sorted-keys.js';
import { type Store, type Table, type Tables, tablesOf } from './store.js';

/** A change to take back when a transaction fails. */
interface Undo {
  readonly table: MemoryTable;
  readonly key: Hex;
  readonly before: string | undefined;
}

/** Values are kept as strings of a character per byte: an array of eight bytes takes two hundred. */
class MemoryTable implements Table {
  readonly #values = new Map<Hex, string>();
  readonly #keys = new SortedKeys();

  constructor(readonly undo: Undo[]) {}

  get(key: Hex): Uint8Array | undefined {
    const value = this.#values.get(key);
    return value === undefined ? undefined : Buffer.from(value, 'latin1');
  }

  put(key: Hex, value: Uint8Array): void {
    const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1');
    this.undo.push({ table: this, key, before: this.replace(key, text) });
  }

  remove(key: Hex): void {
    if (this.#values.has(key)) this.undo.push({ table: this, key, before: this.replace(key, undefined) });
  }

  keysFrom(from: Hex): Iterable<Hex> {
    return this.#keys.from(from);
  }

  /** Puts `value` without a way back; what was there before. */
  replace(key: Hex, value: string | undefined): string | undefined {
    const before = this.#values.get(key);
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, value);
    if (value === undefined && before !== undefined) this.#keys.remove(key);
    if (value !== undefined && before === undefined) this.#keys.add(key);
    return before;
  }
}

/** A chain that ends with the process: tests, benchmarks, what-ifs. */
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
      for (const { table, key, before } of this.#undo.reverse()) table.replace(key, before);
      throw error;
    } finally {
      this.#undo.length = 0;
    }
  }

  refresh(): void {}

  async close(): Promise<void> {}
}

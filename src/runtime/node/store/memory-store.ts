import type { Hex } from '../../../codec/hex.js';
import { SortedKeys } from './sorted-keys.js';
import { type Store, type Table, type Tables, tablesOf } from './store.js';

/** A value as a string of a character per byte: an array of eight bytes takes two hundred. */
interface Entry {
  bytes: string;
}

/** A change to take back when a transaction fails. */
interface Undo {
  readonly table: MemoryTable;
  readonly key: Hex;
  readonly before: string | undefined;
}

class MemoryTable implements Table {
  readonly #entries = new Map<Hex, Entry>();
  readonly #keys = new SortedKeys();

  constructor(readonly undo: Undo[]) {}

  get(key: Hex): Uint8Array | undefined {
    const entry = this.#entries.get(key);
    return entry && Buffer.from(entry.bytes, 'latin1');
  }

  put(key: Hex, value: Uint8Array): void {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1');
    this.undo.push({ table: this, key, before: this.replace(key, bytes) });
  }

  remove(key: Hex): void {
    const before = this.replace(key, undefined);
    if (before !== undefined) this.undo.push({ table: this, key, before });
  }

  keysFrom(from: Hex): Iterable<Hex> {
    return this.#keys.from(from);
  }

  /** Puts `bytes`, or nothing, in a place without a way back; what was there before. */
  replace(key: Hex, bytes: string | undefined): string | undefined {
    const entry = this.#entries.get(key);
    const before = entry?.bytes;
    if (bytes === undefined) {
      if (this.#entries.delete(key)) this.#keys.remove(key);
    } else if (entry) {
      entry.bytes = bytes;
    } else {
      this.#entries.set(key, { bytes });
      this.#keys.add(key);
    }
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

/** Storage entries as vectors write them: plain items by value, maps as rows of keys and value, null for none. */
import { toHex } from '../../src/codec/hex.js';
import type { Context } from '../../src/runtime/frame/context.js';
import type { Pallet } from '../../src/runtime/frame/pallet.js';
import type { AnyType } from '../../src/runtime/frame/scale/index.js';
import type { StorageItem } from '../../src/runtime/frame/storage.js';
import { type Accounts, fromVector, toReport } from './json-values.js';

export type StateJson = Record<string, unknown>;

/** One entry of a vector, ready to compare. */
export interface ExpectedEntry {
  /** SCALE of the value, null for no entry. */
  readonly encoded: string | null;
  readonly json: unknown;
}

export class StateEntries {
  readonly items: ReadonlyMap<string, StorageItem>;
  readonly names: ReadonlyMap<string, string>;

  constructor(
    pallets: readonly Pallet[],
    readonly accounts: Accounts,
  ) {
    this.names = new Map([...accounts].map(([name, id]) => [id, name]));
    this.items = new Map(
      pallets.flatMap((pallet) =>
        pallet.storage.map((item) => [`${pallet.name}.${item.name}`, item] as const),
      ),
    );
  }

  /** Writes all entries of a state document. */
  write(ctx: Context, state: StateJson): void {
    for (const [name, json] of Object.entries(state)) {
      const item = this.#item(name);
      for (const { keys, value } of this.#rows(item, json)) {
        if (value === null) ctx.state.remove(item, keys);
        else ctx.state.write(item, keys, fromVector(item.value, value, this.accounts));
      }
    }
  }

  /** Entries by a readable name. */
  flatten(state: StateJson): Map<string, ExpectedEntry> {
    const flat = new Map<string, ExpectedEntry>();
    for (const [name, json] of Object.entries(state)) {
      const item = this.#item(name);
      for (const { keys, value } of this.#rows(item, json)) {
        const encoded =
          value === null
            ? null
            : toHex(item.value.codec.encode(fromVector(item.value, value, this.accounts)));
        flat.set(this.label(name, keys), { encoded, json: value });
      }
    }
    return flat;
  }

  label(name: string, keys: readonly unknown[]): string {
    return `${name} ${toReport(keys, this.names)}`;
  }

  #rows(item: StorageItem, json: unknown): { keys: unknown[]; value: unknown }[] {
    const rows = item.keys.length === 0 ? [[json]] : (json as unknown[][]);
    return rows.map((row) => ({
      keys: item.keys.map((part, i) => fromVector(part.type as AnyType, row[i], this.accounts)),
      value: row[item.keys.length],
    }));
  }

  #item(name: string): StorageItem {
    const item = this.items.get(name);
    if (!item) throw new Error(`unknown storage item ${name}`);
    return item;
  }
}

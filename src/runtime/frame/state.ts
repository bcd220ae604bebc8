import type { Hex } from '../../codec/hex.js';
import {
  ABSENT,
  type ItemLayout,
  ItemTables,
  type Place,
  type StateChange,
  type Table,
} from './item-tables.js';
import { hashedKey, unhashKey } from './keys.js';

export type { ItemLayout, StateChange } from './item-tables.js';

/** Where a {@link State} reads what it has not yet in memory: a store, a past block, nothing. Keys are full storage keys. */
export interface Backing {
  get(key: Hex): Uint8Array | undefined;
  /** All keys that start with `prefix`, ascending. */
  keys(prefix: Hex): Iterable<Hex>;
}

export const EMPTY_BACKING: Backing = { get: () => undefined, keys: () => [] };

/** One entry a block changed, decoded; see {@link StateChange}. */
export interface ChangedEntry {
  readonly item: ItemLayout;
  readonly keys: readonly unknown[];
  readonly before: unknown;
  readonly after: unknown;
}

/** A place in the journal to go back to. */
export type Checkpoint = number & { readonly checkpoint: unique symbol };

/** A write, and what was there before. */
interface Write {
  readonly table: Table;
  readonly key: unknown;
  readonly old: unknown;
}

/**
 * The storage of a chain with values kept decoded. Every write goes into a journal, so that dropping a layer (a failed
 * extrinsic, a nested call, a dry run) is to take its writes back in reverse order; an absent entry is a value like any
 * other, which is what a tombstone is elsewhere. {@link changes} tells what a block has changed, encoded.
 */
export class State {
  readonly #items = new Map<ItemLayout, ItemTables>();
  #journal: Write[] = [];
  /** Tables with replaced values. */
  #changed: Table[] = [];
  /** Tables that were encoded the last time. */
  #encoded: Table[] = [];

  constructor(readonly backing: Backing = EMPTY_BACKING) {}

  /** The value at `keys`, or undefined when there is no entry. */
  read(item: ItemLayout, keys: readonly unknown[]): unknown {
    const value = this.#value(item, keys);
    return value === ABSENT ? undefined : value;
  }

  has(item: ItemLayout, keys: readonly unknown[]): boolean {
    return this.#value(item, keys) !== ABSENT;
  }

  write(item: ItemLayout, keys: readonly unknown[], value: unknown): void {
    const tables = this.#tables(item);
    const table = tables.findOrMake(keys);
    const key = tables.keyIn(keys);
    const old = this.#valueIn(table, key, keys);
    if (value === old && typeof value !== 'object') return;
    if (!table.replaced) {
      table.replaced = new Map();
      this.#changed.push(table);
    }
    if (!table.replaced.has(key)) table.replaced.set(key, old);
    this.#journal.push({ table, key, old });
    replace(table, key, old, value);
  }

  remove(item: ItemLayout, keys: readonly unknown[]): void {
    this.write(item, keys, ABSENT);
  }

  /** Existing entries below the leading `keys`, in the order of their storage keys; a copy, safe against changes. */
  entries(item: ItemLayout, keys: readonly unknown[]): { keys: readonly unknown[]; value: unknown }[] {
    return this.#list(item, keys).map(({ table, key }) => ({
      keys: table.keysOf(key),
      value: table.values.get(key),
    }));
  }

  /** Up to `limit` existing entries behind the full storage key `after`, ascending: a walk that can be resumed. */
  entriesAfter(item: ItemLayout, after: Hex, limit: number): { keys: readonly unknown[]; hashed: Hex }[] {
    const list = this.#list(item, []);
    const at = lowerBound(list, after);
    const found = list.slice(at, at + limit + 1).map(({ table, key }) => ({
      keys: table.keysOf(key),
      hashed: table.hashedKeyOf(key),
    }));
    return found[0]?.hashed === after ? found.slice(1) : found.slice(0, limit);
  }

  /** Opens a layer. Close it with {@link rollback} to drop its writes; to keep them, do nothing. */
  checkpoint(): Checkpoint {
    return this.#journal.length as Checkpoint;
  }

  rollback(to: Checkpoint): void {
    for (let i = this.#journal.length - 1; i >= to; i--) {
      const { table, key, old } = this.#journal[i]!;
      replace(table, key, table.values.get(key), old);
    }
    this.#journal.length = to;
  }

  /** What changed since the last {@link clearChanges}, ascending by key, equal values left out. */
  changes(): StateChange[] {
    const changes: StateChange[] = [];
    // Item by item: sorting is quick where most is in order.
    for (const table of this.#changed.sort(byItem)) table.encodeChanges(changes);
    for (const table of this.#encoded) if (!table.replaced) table.forgetEncoded();
    this.#encoded = [...this.#changed];
    return changes.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** The entries behind {@link changes}, decoded: what a dry run shows, what a trace compares. Equal values included. */
  changedEntries(): ChangedEntry[] {
    return this.#changed.flatMap((table) =>
      [...table.replaced!].map(([key, before]) => changedEntry(table, key, before)),
    );
  }

  /** The same for what was written since `checkpoint`: what it was then, what it is now. */
  changedSince(checkpoint: Checkpoint): ChangedEntry[] {
    const originals = new Map<Table, Map<unknown, unknown>>();
    for (let i = checkpoint; i < this.#journal.length; i++) {
      const { table, key, old } = this.#journal[i]!;
      let known = originals.get(table);
      if (!known) {
        known = new Map();
        originals.set(table, known);
      }
      if (!known.has(key)) known.set(key, old);
    }
    return [...originals].flatMap(([table, known]) =>
      [...known].map(([key, before]) => changedEntry(table, key, before)),
    );
  }

  /** Makes the present values the base: what is there now can no longer be rolled back. */
  clearChanges(): void {
    for (const table of this.#changed) table.replaced = undefined;
    this.#changed = [];
    this.#journal = [];
  }

  /** Forgets everything read so far, so that the next read asks the backing. Only between blocks. */
  forget(): void {
    this.clearChanges();
    this.#items.clear();
  }

  #tables(item: ItemLayout): ItemTables {
    let tables = this.#items.get(item);
    if (!tables) {
      tables = new ItemTables(item);
      tables.isComplete = this.backing === EMPTY_BACKING;
      this.#items.set(item, tables);
    }
    return tables;
  }

  #value(item: ItemLayout, keys: readonly unknown[]): unknown {
    const tables = this.#tables(item);
    const table = tables.isComplete ? tables.find(keys) : tables.findOrMake(keys);
    return table ? this.#valueIn(table, tables.keyIn(keys), keys) : ABSENT;
  }

  #valueIn(table: Table, key: unknown, keys: readonly unknown[]): unknown {
    const value = table.values.get(key);
    // An entry that exists may have the value undefined.
    if (value !== undefined || table.values.has(key)) return value;
    const { isComplete, layout } = table.item;
    return isComplete ? ABSENT : this.#load(table, key, hashedKey(layout.prefix, layout.keys, keys));
  }

  #load(table: Table, key: unknown, hashed: Hex): unknown {
    const stored = this.backing.get(hashed);
    const value = stored ? table.item.layout.value.codec.decode(stored) : ABSENT;
    table.values.set(key, value);
    return value;
  }

  #list(item: ItemLayout, keys: readonly unknown[]): readonly Place[] {
    const tables = this.#tables(item);
    if (keys.length === 0 && tables.ordered) return tables.ordered;
    if (!tables.isComplete) this.#loadAll(tables, keys);
    const places = tables.below(keys);
    if (keys.length === 0) tables.ordered = places;
    return places;
  }

  /** Loads the entries below the leading `keys` that are not known yet. */
  #loadAll(tables: ItemTables, keys: readonly unknown[]): void {
    const { layout, complete } = tables;
    const prefix = hashedKey(layout.prefix, layout.keys, keys);
    if (complete.has(prefix)) return;
    for (const hashed of this.backing.keys(prefix)) {
      const found = unhashKey(layout.prefix, layout.keys, hashed);
      const table = tables.findOrMake(found);
      const key = tables.keyIn(found);
      if (!table.values.has(key)) this.#load(table, key, hashed);
    }
    complete.add(prefix);
    tables.isComplete = keys.length === 0;
  }
}

/** Puts `value` in the place of `old`, and keeps the order true when the entry appears or vanishes. */
function replace(table: Table, key: unknown, old: unknown, value: unknown): void {
  table.values.set(key, value);
  const { ordered } = table.item;
  if (!ordered || (old === ABSENT) === (value === ABSENT)) return;
  const at = lowerBound(ordered, table.hashedKeyOf(key));
  if (old === ABSENT) ordered.splice(at, 0, { table, key });
  else ordered.splice(at, 1);
}

function byItem(a: Table, b: Table): number {
  const [one, other] = [a.item.layout.prefix, b.item.layout.prefix];
  return one === other ? 0 : one < other ? -1 : 1;
}

function changedEntry(table: Table, key: unknown, before: unknown): ChangedEntry {
  const after = table.values.get(key);
  return {
    item: table.item.layout,
    keys: table.keysOf(key),
    before: before === ABSENT ? undefined : before,
    after: after === ABSENT ? undefined : after,
  };
}

/** Position of the first place whose storage key is not below `hashed`. */
function lowerBound(list: readonly Place[], hashed: Hex): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { table, key: last } = list[middle]!;
    if (table.hashedKeyOf(last) < hashed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A backing over encoded entries in memory: tests, an imported chain. */
export class MapBacking implements Backing {
  constructor(readonly entries: Map<Hex, Uint8Array> = new Map()) {}
  get(key: Hex): Uint8Array | undefined {
    return this.entries.get(key);
  }
  keys(prefix: Hex): Hex[] {
    return [...this.entries.keys()].filter((key) => key.startsWith(prefix)).sort();
  }
}

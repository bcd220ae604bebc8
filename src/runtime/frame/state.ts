import type { Hex } from '../../codec/hex.js';
import { hashedKey, type KeyPart, keyText, unhashKey } from './keys.js';
import type { AnyType } from './scale/type.js';

/** Where a {@link State} reads what it has not yet in memory: a store, a past block, nothing. Keys are full storage keys. */
export interface Backing {
  get(key: Hex): Uint8Array | undefined;
  /** All keys that start with `prefix`, ascending. */
  keys(prefix: Hex): Iterable<Hex>;
}

export const EMPTY_BACKING: Backing = { get: () => undefined, keys: () => [] };

/** The shape of one storage item, as {@link State} needs it. */
export interface ItemLayout {
  readonly pallet: string;
  readonly name: string;
  /** twox128(pallet prefix) ++ twox128(item). */
  readonly prefix: Hex;
  readonly keys: readonly KeyPart[];
  readonly value: AnyType;
}

const ABSENT = Symbol('absent');

/** One storage entry in memory: its keys, its decoded value, and its full storage key once somebody needed it. */
class Cell {
  value: unknown = ABSENT;
  #hashed: Hex | undefined;

  constructor(
    readonly item: ItemLayout,
    readonly keys: readonly unknown[],
    hashed?: Hex,
  ) {
    this.#hashed = hashed;
  }

  get hashed(): Hex {
    this.#hashed ??= hashedKey(this.item.prefix, this.item.keys, this.keys);
    return this.#hashed;
  }
}

interface Encoded {
  readonly value: unknown;
  readonly bytes: Uint8Array | undefined;
}

class ItemCells {
  readonly cells = new Map<unknown, Cell>();
  /** Prefixes whose entries are all in `cells`, with the existing ones in the order of their hashed keys. */
  readonly sorted = new Map<Hex, Cell[]>();
}

/** One entry a block changed. `undefined` means that there was, or is, no entry. */
export interface StateChange {
  readonly key: Hex;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** The same, decoded. */
export interface ChangedEntry {
  readonly item: ItemLayout;
  readonly keys: readonly unknown[];
  readonly before: unknown;
  readonly after: unknown;
}

/** A place in the journal to go back to. */
export type Checkpoint = number & { readonly checkpoint: unique symbol };

/**
 * The storage of a chain with values kept decoded. Every write goes into a journal, so that dropping a layer (a failed
 * extrinsic, a nested call, a dry run) is to take its writes back in reverse order; an absent entry is a value like any
 * other, which is what a tombstone is elsewhere. {@link changes} tells what a block has changed, encoded.
 */
export class State {
  readonly #items = new Map<ItemLayout, ItemCells>();
  readonly #journal: { cell: Cell; old: unknown }[] = [];
  readonly #dirty = new Map<Cell, unknown>();
  /** What {@link changes} encoded the last time: in a chain of blocks, the old values of the next. */
  #encoded: ReadonlyMap<Cell, Encoded> = new Map();

  constructor(readonly backing: Backing = EMPTY_BACKING) {}

  /** The value at `keys`, or undefined when there is no entry. */
  read(item: ItemLayout, keys: readonly unknown[]): unknown {
    const cell = this.#cell(item, keys);
    return cell.value === ABSENT ? undefined : cell.value;
  }

  has(item: ItemLayout, keys: readonly unknown[]): boolean {
    return this.#cell(item, keys).value !== ABSENT;
  }

  write(item: ItemLayout, keys: readonly unknown[], value: unknown): void {
    this.#set(this.#cell(item, keys), value);
  }

  remove(item: ItemLayout, keys: readonly unknown[]): void {
    this.#set(this.#cell(item, keys), ABSENT);
  }

  /** Existing entries below the leading `keys`, in the order of their storage keys; a copy, safe against changes. */
  entries(item: ItemLayout, keys: readonly unknown[]): { keys: readonly unknown[]; value: unknown }[] {
    return this.#list(item, keys).map((cell) => ({ keys: cell.keys, value: cell.value }));
  }

  /** Up to `limit` existing entries behind the full storage key `after`, ascending: a walk that can be resumed. */
  entriesAfter(item: ItemLayout, after: Hex, limit: number): { keys: readonly unknown[]; hashed: Hex }[] {
    const list = this.#list(item, []);
    const at = lowerBound(list, after);
    const start = list[at]?.hashed === after ? at + 1 : at;
    return list.slice(start, start + limit).map(({ keys, hashed }) => ({ keys, hashed }));
  }

  /** Opens a layer. Close it with {@link rollback} to drop its writes; to keep them, do nothing. */
  checkpoint(): Checkpoint {
    return this.#journal.length as Checkpoint;
  }

  rollback(to: Checkpoint): void {
    for (let i = this.#journal.length - 1; i >= to; i--) {
      const { cell, old } = this.#journal[i]!;
      this.#replace(cell, old);
    }
    this.#journal.length = to;
  }

  /** What changed since the last {@link clearChanges}, ascending by key, equal values left out. */
  changes(): StateChange[] {
    const changes: StateChange[] = [];
    const encoded = new Map<Cell, Encoded>();
    for (const [cell, original] of this.#dirty) {
      if (cell.value === original) continue;
      const known = this.#encoded.get(cell);
      const before = known && known.value === original ? known.bytes : encode(cell.item, original);
      const after = encode(cell.item, cell.value);
      encoded.set(cell, { value: cell.value, bytes: after });
      if (before && after && Buffer.compare(before, after) === 0) continue;
      changes.push({ key: cell.hashed, before, after });
    }
    this.#encoded = encoded;
    return changes.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** The entries behind {@link changes}, decoded: what a dry run shows, what a trace compares. Equal values included. */
  changedEntries(): ChangedEntry[] {
    return [...this.#dirty].map(changedEntry);
  }

  /** The same for what was written since `checkpoint`: what it was then, what it is now. */
  changedSince(checkpoint: Checkpoint): ChangedEntry[] {
    const originals = new Map<Cell, unknown>();
    for (let i = checkpoint; i < this.#journal.length; i++) {
      const { cell, old } = this.#journal[i]!;
      if (!originals.has(cell)) originals.set(cell, old);
    }
    return [...originals].map(changedEntry);
  }

  /** Makes the present values the base: what is there now can no longer be rolled back. */
  clearChanges(): void {
    this.#journal.length = 0;
    this.#dirty.clear();
  }

  /** Forgets everything read so far, so that the next read asks the backing. Only between blocks. */
  forget(): void {
    this.clearChanges();
    this.#items.clear();
  }

  #cells(item: ItemLayout): ItemCells {
    let cells = this.#items.get(item);
    if (!cells) {
      cells = new ItemCells();
      this.#items.set(item, cells);
    }
    return cells;
  }

  #cell(item: ItemLayout, keys: readonly unknown[]): Cell {
    const { cells, sorted } = this.#cells(item);
    const id = keyText(item.keys, keys);
    let cell = cells.get(id);
    if (!cell) {
      cell = new Cell(item, keys);
      cells.set(id, cell);
      // A wholly loaded item has no entry that is not in `cells`.
      if (!sorted.has(item.prefix)) this.#load(cell);
    }
    return cell;
  }

  #load(cell: Cell): void {
    if (this.backing === EMPTY_BACKING) return;
    const stored = this.backing.get(cell.hashed);
    if (stored) cell.value = cell.item.value.codec.decode(stored);
  }

  #set(cell: Cell, value: unknown): void {
    if (value === cell.value && typeof value !== 'object') return;
    if (!this.#dirty.has(cell)) this.#dirty.set(cell, cell.value);
    this.#journal.push({ cell, old: cell.value });
    this.#replace(cell, value);
  }

  #replace(cell: Cell, value: unknown): void {
    const existed = cell.value !== ABSENT;
    cell.value = value;
    if (existed !== (value !== ABSENT)) this.#reorder(cell, !existed);
  }

  /** Keeps the sorted lists that `cell` belongs to true after it appeared or vanished. */
  #reorder(cell: Cell, appeared: boolean): void {
    const { sorted } = this.#cells(cell.item);
    if (sorted.size === 0) return;
    for (let level = 0; level < cell.item.keys.length; level++) {
      const list = sorted.get(hashedKey(cell.item.prefix, cell.item.keys, cell.keys.slice(0, level)));
      if (!list) continue;
      const at = lowerBound(list, cell.hashed);
      if (appeared) list.splice(at, 0, cell);
      else list.splice(at, 1);
    }
  }

  #list(item: ItemLayout, keys: readonly unknown[]): readonly Cell[] {
    const { cells, sorted } = this.#cells(item);
    const prefix = hashedKey(item.prefix, item.keys, keys);
    const known = sorted.get(prefix);
    if (known) return known;
    for (const key of sorted.has(item.prefix) ? [] : this.backing.keys(prefix)) {
      const found = unhashKey(item.prefix, item.keys, key);
      const id = keyText(item.keys, found);
      if (cells.has(id)) continue;
      const cell = new Cell(item, found, key);
      cells.set(id, cell);
      this.#load(cell);
    }
    const list: Cell[] = [];
    for (const cell of cells.values()) {
      if (cell.value !== ABSENT && cell.hashed.startsWith(prefix)) list.push(cell);
    }
    list.sort((a, b) => (a.hashed < b.hashed ? -1 : 1));
    sorted.set(prefix, list);
    return list;
  }
}

function changedEntry([cell, original]: readonly [Cell, unknown]): ChangedEntry {
  return {
    item: cell.item,
    keys: cell.keys,
    before: original === ABSENT ? undefined : original,
    after: cell.value === ABSENT ? undefined : cell.value,
  };
}

function encode(item: ItemLayout, value: unknown): Uint8Array | undefined {
  return value === ABSENT ? undefined : item.value.codec.encode(value);
}

/** Position of the first cell whose key is not below `key`. */
function lowerBound(list: readonly Cell[], key: Hex): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.hashed < key) low = middle + 1;
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

import { type Hex, toHex } from '../../codec/hex.js';
import { hashedKey, type KeyPart } from './keys.js';
import type { AnyType } from './scale/type.js';

/** The shape of one storage item, as a state needs it. */
export interface ItemLayout {
  readonly pallet: string;
  readonly name: string;
  /** twox128(pallet prefix) ++ twox128(item). */
  readonly prefix: Hex;
  readonly keys: readonly KeyPart[];
  readonly value: AnyType;
}

/** What is known of an entry that does not exist. */
export const ABSENT = Symbol('absent');

/** One entry a block changed. `undefined` means that there was, or is, no entry. */
export interface StateChange {
  readonly key: Hex;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** A change whose old value is encoded when asked for, if it is not known: only a node with a history asks. */
class Change implements StateChange {
  constructor(
    readonly key: Hex,
    readonly type: AnyType,
    readonly original: unknown,
    readonly known: Uint8Array | undefined,
    readonly after: Uint8Array | undefined,
  ) {}

  get before(): Uint8Array | undefined {
    return this.known ?? encode(this.type, this.original);
  }
}

function encode(type: AnyType, value: unknown): Uint8Array | undefined {
  return value === ABSENT ? undefined : type.codec.encode(value);
}

/** The entries of an item that share all keys but one: what is known of each, by that one. */
export class Table {
  readonly values = new Map<unknown, unknown>();
  /** What entries were before they were written to for the first time since the base. */
  replaced: Map<unknown, unknown> | undefined;
  /** Storage keys of entries that changed lately: most entries of a block change in the next one too. */
  hashed: Map<unknown, Hex> | undefined;
  /** Of the last changes, the encoding of values that are objects. */
  encoded: Map<unknown, Uint8Array> | undefined;

  constructor(
    readonly item: ItemTables,
    /** In the order of {@link ItemTables}. */
    readonly shared: readonly unknown[],
  ) {}

  /** Adds to `changes` what became of the replaced values; those that are equal are left out. */
  encodeChanges(changes: StateChange[]): void {
    const type = this.item.layout.value;
    const replaced = this.replaced ?? new Map();
    if (!this.hashed || this.hashed.size > 4 * replaced.size) this.hashed = new Map();
    let encoded: Map<unknown, Uint8Array> | undefined;
    for (const [key, original] of replaced) {
      const value = this.values.get(key);
      if (value === original) continue;
      const after = encode(type, value);
      // Different objects may be equal; other values that differ are different.
      const before = typeof original === 'object' ? this.#encode(original) : undefined;
      if (before && after && Buffer.compare(before, after) === 0) continue;
      if (after && typeof value === 'object') {
        encoded ??= new Map();
        encoded.set(value, after);
      }
      changes.push(new Change(this.#hashedKeyOf(key, this.hashed), type, original, before, after));
    }
    this.encoded = encoded;
  }

  /** Lets go what {@link encodeChanges} keeps for the next block. */
  forgetEncoded(): void {
    this.hashed = undefined;
    this.encoded = undefined;
  }

  #encode(value: unknown): Uint8Array {
    return this.encoded?.get(value) ?? this.item.layout.value.codec.encode(value);
  }

  #hashedKeyOf(key: unknown, known: Map<unknown, Hex>): Hex {
    let hashed = known.get(key);
    if (hashed === undefined) {
      hashed = this.hashedKeyOf(key);
      known.set(key, hashed);
    }
    return hashed;
  }

  keysOf(key: unknown): readonly unknown[] {
    return this.item.declared([...this.shared, key]);
  }

  hashedKeyOf(key: unknown): Hex {
    const { prefix, keys } = this.item.layout;
    return hashedKey(prefix, keys, this.keysOf(key));
  }
}

/** Where an entry is. Its storage key is worked out when asked for: it is many times as long. */
export interface Place {
  readonly table: Table;
  readonly key: unknown;
}

type Branch = Map<unknown, Branch | Table>;

/**
 * What is known of an item's entries. Keys are looked up one after the other, short ones first: subnets are few and have many
 * accounts each, so tables are few and large whichever way an item declares its keys.
 */
export class ItemTables {
  /** Prefixes whose entries are all known. */
  readonly complete = new Set<Hex>();
  /** The existing entries in the order of their storage keys, once somebody went through all of them. */
  ordered: Place[] | undefined;
  /** Whether an entry nothing is known of does not exist. */
  isComplete = false;
  /** Positions of the keys, in the order they are looked up. */
  readonly #order: readonly number[];
  readonly #last: number;
  /** How many keys lead to a table. */
  readonly #branches: number;
  readonly #root: Branch | Table;
  /** Keys that are objects, by their encoding: one stands for all its equals. */
  readonly #objects = new Map<Hex, unknown>();

  constructor(readonly layout: ItemLayout) {
    const sizes = layout.keys.map(({ type }) => type.codec.staticSize);
    this.#order = sizes.map((_, at) => at).sort((a, b) => sizes[a]! - sizes[b]!);
    this.#last = this.#order.at(-1) ?? 0;
    this.#branches = Math.max(0, sizes.length - 1);
    this.#root = this.#branches === 0 ? new Table(this, []) : new Map();
  }

  /** The key an entry has in its table. */
  keyIn(keys: readonly unknown[]): unknown {
    return this.#unique(this.#last, keys[this.#last]);
  }

  /** The table of the entry at `keys`, if there is one yet. */
  find(keys: readonly unknown[]): Table | undefined {
    let node: Branch | Table | undefined = this.#root;
    for (let depth = 0; depth < this.#branches && node; depth++)
      node = (node as Branch).get(this.#keyAt(depth, keys));
    return node as Table | undefined;
  }

  /** The same, made where it is missing. */
  findOrMake(keys: readonly unknown[]): Table {
    let node = this.#root;
    for (let depth = 0; depth < this.#branches; depth++) {
      const branch = node as Branch;
      const key = this.#keyAt(depth, keys);
      let next = branch.get(key);
      if (!next) {
        next = depth + 1 < this.#branches ? new Map() : new Table(this, this.#path(keys));
        branch.set(key, next);
      }
      node = next;
    }
    return node as Table;
  }

  /** Existing entries below the leading `keys`, in the order of their storage keys. */
  below(keys: readonly unknown[]): Place[] {
    const places: Place[] = [];
    this.#collect(this.#root, 0, keys, places);
    const hashed = new Map(places.map((place) => [place, place.table.hashedKeyOf(place.key)]));
    return places.sort((a, b) => (hashed.get(a)! < hashed.get(b)! ? -1 : 1));
  }

  /** Keys from the order they are looked up in back to the one they are declared in. */
  declared(keys: readonly unknown[]): readonly unknown[] {
    if (keys.length < 2) return keys.slice(0, this.#order.length);
    const declared: unknown[] = [];
    this.#order.forEach((at, i) => {
      declared[at] = keys[i];
    });
    return declared;
  }

  #collect(node: Branch | Table, depth: number, keys: readonly unknown[], places: Place[]): void {
    const at = this.#order[depth] ?? 0;
    const wanted = at < keys.length ? this.#unique(at, keys[at]) : undefined;
    if (node instanceof Map) {
      const below = wanted === undefined ? node.values() : [node.get(wanted)];
      for (const next of below) if (next) this.#collect(next, depth + 1, keys, places);
      return;
    }
    for (const [key, value] of node.values) {
      if (value === ABSENT || (wanted !== undefined && key !== wanted)) continue;
      places.push({ table: node, key });
    }
  }

  #path(keys: readonly unknown[]): unknown[] {
    return this.#order.slice(0, -1).map((_, depth) => this.#keyAt(depth, keys));
  }

  #keyAt(depth: number, keys: readonly unknown[]): unknown {
    const at = this.#order[depth]!;
    return this.#unique(at, keys[at]);
  }

  #unique(at: number, key: unknown): unknown {
    if (typeof key !== 'object') return key;
    const text = toHex(this.layout.keys[at]!.type.codec.encode(key));
    const known = this.#objects.get(text);
    if (known === undefined) this.#objects.set(text, key);
    return known ?? key;
  }
}

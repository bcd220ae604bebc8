/**
 * Typed storage items. An item is declared once, as data: its name, how its keys are hashed, the SCALE types of keys and
 * value, the default. Reading and writing take the {@link HasState} first: `Tempo.get(ctx, netuid)`.
 */
import { fromHex, type Hex } from '../../codec/hex.js';
import { type Hasher, itemPrefix, type KeyPart } from './keys.js';
import type { Type } from './scale/type.js';
import type { ItemLayout, State } from './state.js';

/** Whatever carries the state of a chain; in the runtime that is the Context. */
export interface HasState {
  readonly state: State;
  /** Storage defaults that differ from the declared ones, by `Pallet.Item` (a preset with fast blocks). */
  readonly defaults: ReadonlyMap<string, unknown>;
}

/** Everything metadata says of an item. */
export interface StorageItem extends ItemLayout {
  readonly docs: string;
  /** SCALE bytes of the default, or undefined for an optional item. */
  readonly default: Hex | undefined;
}

/** A key of a map whose values are of type `K`. */
export interface Key<K> {
  readonly hasher: Hasher;
  readonly type: Type<K>;
}

export function key<K>(hasher: Hasher, type: Type<K>): Key<K> {
  return { hasher, type };
}
export const identity = <K>(type: Type<K>) => key('Identity', type);
export const twox64Concat = <K>(type: Type<K>) => key('Twox64Concat', type);
export const blake2_128Concat = <K>(type: Type<K>) => key('Blake2_128Concat', type);

type KeyOf<P> = P extends Key<infer K> ? K : never;

/** `D` is the type of an absent entry: the value's own when there is a default, else undefined. */
abstract class Item<V, D> implements StorageItem {
  readonly prefix: Hex;
  abstract readonly keys: readonly KeyPart[];
  readonly #id: string;
  #fallback: D | undefined;

  constructor(
    readonly pallet: string,
    readonly name: string,
    readonly value: Type<V>,
    readonly docs: string,
    readonly fallback: Hex | undefined,
  ) {
    this.prefix = itemPrefix(pallet, name);
    this.#id = `${pallet}.${name}`;
  }

  get default(): Hex | undefined {
    return this.fallback;
  }

  protected orDefault(ctx: HasState, value: unknown): V | D {
    if (value !== undefined) return value as V;
    if (ctx.defaults.size > 0) {
      const override = ctx.defaults.get(this.#id);
      if (override !== undefined) return override as D;
    }
    if (this.fallback === undefined) return undefined as D;
    this.#fallback ??= this.value.codec.decode(fromHex(this.fallback)) as unknown as D;
    return this.#fallback;
  }
}

export class StorageValue<V, D = V> extends Item<V, D> {
  readonly keys: readonly KeyPart[] = [];

  /** The value, or the default (undefined for an optional item). */
  get(ctx: HasState): V | D {
    return this.orDefault(ctx, ctx.state.read(this, NO_KEYS));
  }
  exists(ctx: HasState): boolean {
    return ctx.state.has(this, NO_KEYS);
  }
  put(ctx: HasState, value: V): void {
    ctx.state.write(this, NO_KEYS, value);
  }
  mutate(ctx: HasState, change: (value: V | D) => V): void {
    this.put(ctx, change(this.get(ctx)));
  }
  kill(ctx: HasState): void {
    ctx.state.remove(this, NO_KEYS);
  }
  take(ctx: HasState): V | D {
    const value = this.get(ctx);
    this.kill(ctx);
    return value;
  }
}

const NO_KEYS: readonly unknown[] = [];

/** Leading keys of a map, fewer than all. */
type PrefixOf<K extends readonly unknown[]> = K extends readonly [...infer Init, unknown]
  ? Init extends readonly []
    ? never
    : Init | PrefixOf<Init>
  : never;

/** What is left of `K` behind the leading keys `P`. */
type Rest<K extends readonly unknown[], P extends readonly unknown[]> = P extends readonly [
  unknown,
  ...infer PR,
]
  ? K extends readonly [unknown, ...infer KR]
    ? Rest<KR, PR>
    : never
  : K;

/** A map of one key or more. `K` is the tuple of keys. */
export class StorageMap<K extends readonly unknown[], V, D = V> extends Item<V, D> {
  constructor(
    pallet: string,
    name: string,
    readonly keys: readonly KeyPart[],
    value: Type<V>,
    docs: string,
    fallback: Hex | undefined,
  ) {
    super(pallet, name, value, docs, fallback);
  }

  /** The value at the keys, or the default (undefined for an optional item). */
  get(ctx: HasState, ...keys: K): V | D {
    return this.orDefault(ctx, ctx.state.read(this, keys));
  }
  /** The stored value, never the default. */
  tryGet(ctx: HasState, ...keys: K): V | undefined {
    return ctx.state.read(this, keys) as V | undefined;
  }
  contains(ctx: HasState, ...keys: K): boolean {
    return ctx.state.has(this, keys);
  }
  /** `insert(ctx, ...keys, value)`. */
  insert(ctx: HasState, ...entry: [...K, V]): void {
    const value = entry[entry.length - 1];
    ctx.state.write(this, entry.slice(0, -1), value);
  }
  /** `mutate(ctx, ...keys, change)`. */
  mutate(ctx: HasState, ...entry: [...K, (value: V | D) => V]): void {
    const change = entry[entry.length - 1] as (value: V | D) => V;
    const keys = entry.slice(0, -1);
    ctx.state.write(this, keys, change(this.orDefault(ctx, ctx.state.read(this, keys))));
  }
  remove(ctx: HasState, ...keys: K): void {
    ctx.state.remove(this, keys);
  }
  take(ctx: HasState, ...keys: K): V | D {
    const value = this.get(ctx, ...keys);
    this.remove(ctx, ...keys);
    return value;
  }
  /** `[...keys, value]` of every entry, in the order of the hashed keys, as the chain iterates. A copy. */
  iter(ctx: HasState): [...K, V][] {
    return this.#entries(ctx, NO_KEYS, 0) as [...K, V][];
  }
  /** Keys of up to `limit` entries behind the full storage key `after`, with their own. Source: `iter_keys_from`. */
  keysAfter(ctx: HasState, after: Hex, limit: number): { readonly keys: K; readonly hashed: Hex }[] {
    return ctx.state.entriesAfter(this, after, limit) as unknown as { keys: K; hashed: Hex }[];
  }
  /** `[...remaining keys, value]` of the entries below the leading keys. A copy. */
  iterPrefix<P extends PrefixOf<K>>(ctx: HasState, ...prefix: P): [...Rest<K, P>, V][] {
    return this.#entries(ctx, prefix, prefix.length) as [...Rest<K, P>, V][];
  }
  /** Removes every entry below the leading keys (all of the map without any); how many there were. */
  clearPrefix(ctx: HasState, ...prefix: PrefixOf<K> | []): number {
    const entries = ctx.state.entries(this, prefix);
    for (const { keys } of entries) ctx.state.remove(this, keys);
    return entries.length;
  }

  #entries(ctx: HasState, prefix: readonly unknown[], skip: number): unknown[][] {
    return ctx.state.entries(this, prefix).map(({ keys, value }) => [...keys.slice(skip), value]);
  }
}

/** Declares the items of one pallet. `optional…` items have no default. */
export function storageOf(pallet: string) {
  return {
    value: <V>(name: string, type: Type<V>, fallback: Hex, docs: string) =>
      new StorageValue<V>(pallet, name, type, docs, fallback),
    optionalValue: <V>(name: string, type: Type<V>, docs: string) =>
      new StorageValue<V, undefined>(pallet, name, type, docs, undefined),
    map: <const P extends readonly KeyPart[], V>(
      name: string,
      keys: P,
      type: Type<V>,
      fallback: Hex,
      docs: string,
    ) => new StorageMap<{ [I in keyof P]: KeyOf<P[I]> }, V>(pallet, name, keys, type, docs, fallback),
    optionalMap: <const P extends readonly KeyPart[], V>(
      name: string,
      keys: P,
      type: Type<V>,
      docs: string,
    ) =>
      new StorageMap<{ [I in keyof P]: KeyOf<P[I]> }, V, undefined>(
        pallet,
        name,
        keys,
        type,
        docs,
        undefined,
      ),
  };
}

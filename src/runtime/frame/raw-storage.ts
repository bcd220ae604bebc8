/** Storage entries by their full key and SCALE bytes: `System.set_storage`, the development verbs of a node. */
import * as $ from '@dedot/shape';
import type { Hex } from '../../codec/hex.js';
import type { RawStorage } from './context.js';
import { unhashKey } from './keys.js';
import type { Pallet } from './pallet.js';
import { defineType, type Type, u8 } from './scale/index.js';
import type { ItemLayout, State } from './state.js';

/** Bytes as they are. */
const rawBytes: Type<Uint8Array> = defineType(
  'Raw',
  () => ({ kind: 'sequence', of: u8 }),
  () =>
    $.createShape<Uint8Array>({
      metadata: [],
      staticSize: 0,
      subEncode: (buffer, value) => buffer.insertArray(value),
      subDecode(buffer) {
        const value = buffer.array.slice(buffer.index);
        buffer.index = buffer.array.length;
        return value;
      },
    }),
);

/** Finds the item a key belongs to. Keys of no pallet (`:code`) are items of their own. */
export class KeyedStorage implements RawStorage {
  readonly #items: ReadonlyMap<string, ItemLayout>;
  readonly #unknown = new Map<Hex, ItemLayout>();

  constructor(pallets: readonly Pallet[]) {
    this.#items = new Map(pallets.flatMap(({ storage }) => storage.map((item) => [item.prefix, item])));
  }

  write(state: State, key: Hex, value: Uint8Array | undefined): void {
    const { item, keys } = this.#locate(key);
    if (value === undefined) state.remove(item, keys);
    else state.write(item, keys, item.value.codec.decode(value));
  }

  read(state: State, key: Hex): Uint8Array | undefined {
    const { item, keys } = this.#locate(key);
    const value = state.read(item, keys);
    return value === undefined ? undefined : item.value.codec.encode(value);
  }

  /** Keys of no pallet stay. */
  clearPrefix(state: State, prefix: Hex, limit: number): void {
    let left = limit;
    for (const item of this.#items.values()) {
      if (!item.prefix.startsWith(prefix) && !prefix.startsWith(item.prefix)) continue;
      for (const { keys, hashed } of state.entriesAfter(item, '0x', Number.POSITIVE_INFINITY)) {
        if (left === 0) return;
        if (!hashed.startsWith(prefix)) continue;
        state.remove(item, keys);
        left--;
      }
    }
  }

  #locate(key: Hex): { item: ItemLayout; keys: readonly unknown[] } {
    const item = this.#items.get(key.slice(0, ITEM_PREFIX_LENGTH)) ?? this.#unknownItem(key);
    return { item, keys: unhashKey(item.prefix, item.keys, key) };
  }

  #unknownItem(key: Hex): ItemLayout {
    let item = this.#unknown.get(key);
    if (!item) {
      item = { pallet: '', name: key, prefix: key, keys: [], value: rawBytes };
      this.#unknown.set(key, item);
    }
    return item;
  }
}

/** `0x` and twice 32 digits. */
const ITEM_PREFIX_LENGTH = 66;

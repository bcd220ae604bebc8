import { fromHex, type Hex, toHex } from '../../../codec/hex.js';
import type { Backing, StateChange } from '../../frame/state.js';
import { decodeList, encodeList } from '../store/byte-list.js';
import { keysWithPrefix, numberKey, type Store } from '../store/store.js';
import { behindUndoKeysOf, isUndoKeyOf, storageKeyOf, undoKey, undoPrefix } from './undo-key.js';

const ABSENT = Uint8Array.of(0);

/** One moment's state, as bytes. */
export interface StorageView extends Backing {
  /** All keys that start with `prefix`, ascending, those below `from` left out; found as far as the caller goes. */
  keys(prefix: Hex, from?: Hex): Iterable<Hex>;
}

/**
 * The state of the chain and how it came about. Every set of changes, a block or a direct write, is a version; the store
 * has the newest state in full and, for each version, the values it replaced. A past state is the newest one with the
 * replaced values of all later versions laid over it.
 *
 * Tables: `state` (storage key → value), `undo` (storage key, version → value before), `touched` (version → storage keys).
 */
export class History {
  constructor(readonly store: Store) {}

  /** The newest state. */
  get current(): StorageView {
    const { state } = this.store.tables;
    return { get: (key) => state.get(key), keys: (prefix, from) => keysWithPrefix(state, prefix, from) };
  }

  /** Writes `changes` as `version`, which must be the one after the newest. With `keepUndo` false it cannot be undone. */
  record(version: number, changes: readonly StateChange[], keepUndo: boolean): void {
    const { state, undo, touched } = this.store.tables;
    for (const { key, before, after } of changes) {
      if (keepUndo) undo.put(undoKey(key, version), before ? present(before) : ABSENT);
      if (after) state.put(key, after);
      else state.remove(key);
    }
    if (keepUndo) touched.put(numberKey(version), encodeList(changes.map(({ key }) => fromHex(key))));
  }

  /** The state as it was after `version`. Every later version must still have its undo values. */
  at(version: number): StorageView {
    const { state, undo } = this.store.tables;
    return {
      get: (key) => {
        const later = first(undo.keysFrom(undoKey(key, version + 1)));
        if (later === undefined || !isUndoKeyOf(key, later)) return state.get(key);
        return valueIn(undo.get(later));
      },
      keys: (prefix, from) => this.#keysAt(version, prefix, from ?? prefix),
    };
  }

  /** Puts the state back to what it was after `version`, from `newest`. */
  revert(version: number, newest: number): void {
    const { state, undo, touched } = this.store.tables;
    for (let n = newest; n > version; n--) {
      for (const key of this.#touchedBy(n)) {
        const entry = undoKey(key, n);
        const before = valueIn(undo.get(entry));
        if (before) state.put(key, before);
        else state.remove(key);
        undo.remove(entry);
      }
      touched.remove(numberKey(n));
    }
  }

  /** Forgets the undo values of the versions after `from` up to `to`: states before `to` can no longer be read. */
  prune(from: number, to: number): void {
    const { undo, touched } = this.store.tables;
    for (let n = from + 1; n <= to; n++) {
      for (const key of this.#touchedBy(n)) undo.remove(undoKey(key, n));
      touched.remove(numberKey(n));
    }
  }

  #touchedBy(version: number): Hex[] {
    const list = this.store.tables.touched.get(numberKey(version));
    return list ? decodeList(list).map(toHex) : [];
  }

  /** Present keys and replaced ones, merged: for a replaced one its old value tells whether it was there. */
  *#keysAt(version: number, prefix: Hex, from: Hex): Generator<Hex, void> {
    const present = keysWithPrefix(this.store.tables.state, prefix, from);
    const replaced = this.#replacedAfter(version, prefix, from);
    try {
      let now = present.next();
      let then = replaced.next();
      while (!now.done || !then.done) {
        const takeThen = !then.done && (now.done || then.value.key <= now.value);
        if (takeThen && !now.done && then.value!.key === now.value) now = present.next();
        if (takeThen) {
          if (then.value!.existed) yield then.value!.key;
          then = replaced.next();
        } else {
          yield now.value as Hex;
          now = present.next();
        }
      }
    } finally {
      present.return();
      replaced.return();
    }
  }

  /** The keys that versions after `version` changed, ascending, and whether they had a value at `version`. */
  *#replacedAfter(version: number, prefix: Hex, from: Hex): Generator<{ key: Hex; existed: boolean }, void> {
    const { undo } = this.store.tables;
    const scope = undoPrefix(prefix);
    let entry = first(undo.keysFrom(from > prefix ? undoPrefix(from) : scope));
    while (entry?.startsWith(scope)) {
      const key = storageKeyOf(entry);
      const later = first(undo.keysFrom(undoKey(key, version + 1)));
      if (later !== undefined && isUndoKeyOf(key, later)) {
        yield { key, existed: valueIn(undo.get(later)) !== undefined };
      }
      entry = first(undo.keysFrom(behindUndoKeysOf(key)));
    }
  }
}

function present(value: Uint8Array): Uint8Array {
  const bytes = Buffer.allocUnsafe(value.length + 1);
  bytes[0] = 1;
  bytes.set(value, 1);
  return bytes;
}

function valueIn(entry: Uint8Array | undefined): Uint8Array | undefined {
  return entry?.[0] === 1 ? entry.subarray(1) : undefined;
}

function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item;
  return undefined;
}

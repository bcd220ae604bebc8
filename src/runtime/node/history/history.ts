import type { Hex } from '../../../codec/hex.js';
import type { Backing, StateChange } from '../../frame/state.js';
import { keysWithPrefix, numberKey, type Store } from '../store/store.js';
import { decodeKeys, encodeKeys } from './touched.js';
import { behindUndoKeysOf, isUndoKeyOf, storageKeyOf, undoKey, undoPrefix } from './undo-key.js';

const ABSENT = Uint8Array.of(0);

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
  get current(): Backing {
    const { state } = this.store.tables;
    return { get: (key) => state.get(key), keys: (prefix) => keysWithPrefix(state, prefix) };
  }

  /** Writes `changes` as `version`, which must be the one after the newest. With `keepUndo` false it cannot be undone. */
  record(version: number, changes: readonly StateChange[], keepUndo: boolean): void {
    const { state, undo, touched } = this.store.tables;
    for (const { key, before, after } of changes) {
      if (keepUndo) undo.put(undoKey(key, version), before ? present(before) : ABSENT);
      if (after) state.put(key, after);
      else state.remove(key);
    }
    if (keepUndo) touched.put(numberKey(version), encodeKeys(changes.map(({ key }) => key)));
  }

  /** The state as it was after `version`. Every later version must still have its undo values. */
  at(version: number): Backing {
    const { state, undo } = this.store.tables;
    return {
      get: (key) => {
        const later = first(undo.keysFrom(undoKey(key, version + 1)));
        if (later === undefined || !isUndoKeyOf(key, later)) return state.get(key);
        return valueIn(undo.get(later));
      },
      keys: (prefix) => this.#keysAt(version, prefix),
    };
  }

  /** Puts the state back to what it was after `version`, from `newest`. */
  revert(version: number, newest: number): void {
    const { state, undo, touched } = this.store.tables;
    for (let n = newest; n > version; n--) {
      for (const key of decodeKeys(touched.get(numberKey(n)) ?? new Uint8Array())) {
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
      for (const key of decodeKeys(touched.get(numberKey(n)) ?? new Uint8Array()))
        undo.remove(undoKey(key, n));
      touched.remove(numberKey(n));
    }
  }

  #keysAt(version: number, prefix: Hex): Hex[] {
    const { state, undo } = this.store.tables;
    const keys = new Set(keysWithPrefix(state, prefix));
    const scope = undoPrefix(prefix);
    let entry = first(undo.keysFrom(scope));
    while (entry?.startsWith(scope)) {
      const key = storageKeyOf(entry);
      const later = first(undo.keysFrom(undoKey(key, version + 1)));
      if (later !== undefined && isUndoKeyOf(key, later)) {
        if (valueIn(undo.get(later))) keys.add(key);
        else keys.delete(key);
      }
      entry = first(undo.keysFrom(behindUndoKeysOf(key)));
    }
    return [...keys].sort();
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

import { fromHex, type Hex } from '../../../codec/hex.js';
import type { Backing, StateChange } from '../../frame/state.js';
import { keysWithPrefix, type Store } from '../store/store.js';
import { UndoLog } from './undo-log.js';
import type { UndoPack } from './undo-pack.js';

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
 * Tables: `state` (storage key → value), `undo` (see `UndoLog`).
 */
export class History {
  readonly #undo: UndoLog;

  constructor(readonly store: Store) {
    this.#undo = new UndoLog(store.tables.undo);
  }

  /** The newest state. */
  get current(): StorageView {
    const { state } = this.store.tables;
    return { get: (key) => state.get(key), keys: (prefix, from) => keysWithPrefix(state, prefix, from) };
  }

  /** Writes `changes` as `version`, which must be the one after the newest. With `keepUndo` false it cannot be undone. */
  record(version: number, changes: readonly StateChange[], keepUndo: boolean): void {
    const { state } = this.store.tables;
    if (keepUndo) this.#undo.record(version, changes);
    for (const { key, after } of changes) {
      if (after) state.put(key, after);
      else state.remove(key);
    }
  }

  /**
   * The state as it was after `version`. Every later version must still have its undo values.
   *
   * @param newest the newest version, which may be a later one each time it is asked for
   */
  at(version: number, newest: () => number): StorageView {
    const { state } = this.store.tables;
    const known = new Map<Hex, UndoPack>();
    const later = () => this.#undo.after(version, newest(), known);
    return {
      get(key) {
        const bytes = fromHex(key);
        for (const pack of later()) {
          const replaced = pack.find(bytes);
          if (replaced) return replaced.before;
        }
        return state.get(key);
      },
      keys: (prefix, from) =>
        this.#keysAt(later(), prefix, from !== undefined && from > prefix ? from : prefix),
    };
  }

  /** Puts the state back to what it was after `version`, from `newest`. */
  revert(version: number, newest: number): void {
    const { state } = this.store.tables;
    for (let n = newest; n > version; n--) {
      for (const { key, before } of this.#undo.of(n)) {
        if (before) state.put(key, before);
        else state.remove(key);
      }
    }
    this.#undo.remove(version, newest);
  }

  /** Forgets the undo values of the versions after `from` up to `to`: states before `to` can no longer be read. */
  prune(from: number, to: number): void {
    this.#undo.remove(from, to);
  }

  /** Present keys and replaced ones, merged: for a replaced one its old value tells whether it was there. */
  *#keysAt(later: Iterable<UndoPack>, prefix: Hex, from: Hex): Generator<Hex, void> {
    const existed = new Map<Hex, boolean>();
    for (const pack of later) {
      for (const { key, before } of pack.from(from)) {
        if (!key.startsWith(prefix)) break;
        if (!existed.has(key)) existed.set(key, before !== undefined);
      }
    }
    const replaced = [...existed.keys()].sort();
    let at = 0;
    for (const key of keysWithPrefix(this.store.tables.state, prefix, from)) {
      for (; at < replaced.length && replaced[at]! < key; at++)
        if (existed.get(replaced[at]!)) yield replaced[at]!;
      if (existed.get(key) ?? true) yield key;
      if (replaced[at] === key) at++;
    }
    for (; at < replaced.length; at++) if (existed.get(replaced[at]!)) yield replaced[at]!;
  }
}

import type { Hex } from '../../../codec/hex.js';
import { numberKey } from '../store/store.js';

/**
 * Keys of the undo table: storage key, then version. A storage key may be the beginning of another one, and still all
 * versions of one key have to lie together: so a zero byte in it is written `00ff`, and `0000` ends it.
 */
const END = '0000';
const AFTER_END = '0001';

export function undoKey(key: Hex, version: number): Hex {
  return `${undoPrefix(key)}${END}${numberKey(version).slice(2)}` as Hex;
}

/** What every undo key of storage keys that start with `prefix` starts with. */
export function undoPrefix(prefix: Hex): Hex {
  return `0x${escapeZeros(prefix.slice(2))}`;
}

/** Smaller than every undo key behind those of `key`. */
export function behindUndoKeysOf(key: Hex): Hex {
  return `${undoPrefix(key)}${AFTER_END}` as Hex;
}

export function isUndoKeyOf(key: Hex, undo: Hex): boolean {
  return undo.startsWith(`${undoPrefix(key)}${END}`);
}

/** The storage key an undo key belongs to. */
export function storageKeyOf(undo: Hex): Hex {
  return `0x${restoreZeros(undo.slice(2, -END.length - 8))}`;
}

function escapeZeros(digits: string): string {
  return hasPair(digits, '00') ? digits.replace(/../g, (pair) => (pair === '00' ? '00ff' : pair)) : digits;
}

function restoreZeros(digits: string): string {
  if (!hasPair(digits, '00')) return digits;
  let restored = '';
  for (let i = 0; i < digits.length; i += 2) {
    const pair = digits.slice(i, i + 2);
    restored += pair;
    if (pair === '00') i += 2;
  }
  return restored;
}

/** Whether the byte `pair` occurs, at a whole byte. */
function hasPair(digits: string, pair: string): boolean {
  for (let at = digits.indexOf(pair); at >= 0; at = digits.indexOf(pair, at + 1)) {
    if (at % 2 === 0) return true;
  }
  return false;
}

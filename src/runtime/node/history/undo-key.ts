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
  let escaped = '';
  let done = 0;
  for (let at = zeroByte(digits, 0); at >= 0; at = zeroByte(digits, at + 2)) {
    escaped += `${digits.slice(done, at + 2)}ff`;
    done = at + 2;
  }
  return done === 0 ? digits : escaped + digits.slice(done);
}

function restoreZeros(digits: string): string {
  let restored = '';
  let done = 0;
  for (let at = zeroByte(digits, 0); at >= 0; at = zeroByte(digits, at + 4)) {
    restored += digits.slice(done, at + 2);
    done = at + 4;
  }
  return done === 0 ? digits : restored + digits.slice(done);
}

/** Where the next zero byte is, from the whole byte at `from` on; −1 when there is none. */
function zeroByte(digits: string, from: number): number {
  let at = digits.indexOf('00', from);
  while (at >= 0 && at % 2 !== 0) at = digits.indexOf('00', at + 1);
  return at;
}

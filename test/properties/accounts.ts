import { blake2_256 } from '../../src/codec/hash.js';
import { type Hex, toHex } from '../../src/codec/hex.js';

const account = (name: string): Hex => toHex(blake2_256(new TextEncoder().encode(name)));

/** Owners of funds; the first one has the development sudo key. */
export const COLDKEYS: readonly Hex[] = Array.from({ length: 6 }, (_, i) => account(`cold${i}`));
/** Two of each coldkey at the start of a walk, in order, and some that are new. */
export const HOTKEYS: readonly Hex[] = Array.from({ length: 14 }, (_, i) => account(`hot${i}`));
export const SUDO = COLDKEYS[0]!;
/** Everybody who may sign. */
export const SIGNERS: readonly Hex[] = [...COLDKEYS, ...HOTKEYS];

/** The coldkey that owns a hotkey at the start. */
export function ownerOf(hotkey: number): Hex {
  return COLDKEYS[Math.floor(hotkey / 2) % COLDKEYS.length]!;
}

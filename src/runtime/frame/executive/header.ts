import { createHash } from 'node:crypto';
import { blake2_256 } from '../../../codec/hash.js';
import { fromHex, type Hex, toHex } from '../../../codec/hex.js';
import { Header } from '../../types/sp.js';
import type { StateChange } from '../state.js';

/** Hash of a block: blake2-256 of its encoded header, as on the chain. */
export function hashHeader(header: Header): Hex {
  return toHex(blake2_256(Header.codec.encode(header)));
}

/** State root before the first block. */
export const NO_STATE_ROOT: Hex = `0x${'00'.repeat(32)}`;

/**
 * The state root of a block: a digest of our own, not the chain's trie root. SHA-256 over the root before and every changed
 * entry in the order of keys, so equal histories have equal roots.
 */
export function nextStateRoot(before: Hex, changes: readonly StateChange[]): Hex {
  const hash = createHash('sha256');
  hash.update(fromHex(before));
  for (const { key, after } of changes) {
    hash.update(lengthPrefix(key.length / 2 - 1, after === undefined ? -1 : after.length));
    hash.update(fromHex(key));
    if (after) hash.update(after);
  }
  return toHex(hash.digest());
}

/** The root of a block's extrinsics: a digest of our own too, SHA-256 over their lengths and bytes. */
export function extrinsicsRoot(extrinsics: readonly Uint8Array[]): Hex {
  const hash = createHash('sha256');
  for (const bytes of extrinsics) {
    hash.update(lengthPrefix(0, bytes.length));
    hash.update(bytes);
  }
  return toHex(hash.digest());
}

function lengthPrefix(first: number, second: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setInt32(0, first);
  bytes.setInt32(4, second);
  return new Uint8Array(bytes.buffer);
}

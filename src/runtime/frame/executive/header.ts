import { createHash } from 'node:crypto';
import { blake2_256 } from '../../../codec/hash.js';
import { type Hex, toHex } from '../../../codec/hex.js';
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
  // One buffer and one hash: a call per entry takes longer than the hashing.
  let size = byteLength(before);
  for (const { key, after } of changes) size += PREFIX_BYTES + byteLength(key) + (after?.length ?? 0);
  const bytes = Buffer.allocUnsafe(size);
  let at = bytes.write(before.slice(2), 0, 'hex');
  for (const { key, after } of changes) {
    at = bytes.writeInt32BE(byteLength(key), at);
    at = bytes.writeInt32BE(after?.length ?? -1, at);
    at += bytes.write(key.slice(2), at, 'hex');
    if (!after) continue;
    bytes.set(after, at);
    at += after.length;
  }
  return toHex(createHash('sha256').update(bytes).digest());
}

const PREFIX_BYTES = 8;

function byteLength(hex: Hex): number {
  return hex.length / 2 - 1;
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

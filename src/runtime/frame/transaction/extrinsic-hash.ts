import { blake2_256 } from '../../../codec/hash.js';
import { type Hex, toHex } from '../../../codec/hex.js';

/** Hash of an extrinsic: blake2-256 of all of its bytes. */
export function extrinsicHash(bytes: Uint8Array): Hex {
  return toHex(blake2_256(bytes));
}

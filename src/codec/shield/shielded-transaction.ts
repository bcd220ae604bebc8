/**
 * Layout of an encrypted transaction: hash of the key, u16 length of the key capsule (little-endian), the capsule, a nonce, and
 * the rest is the encrypted transaction. Source: stp-shield `ShieldedTransaction::parse`.
 */

const KEY_HASH_BYTES = 16;
const LENGTH_BYTES = 2;
const NONCE_BYTES = 24;

export interface ShieldedTransaction {
  /** twox128 of the public key it is encrypted for, 16 bytes. */
  readonly keyHash: Uint8Array;
  /** The symmetric key, encapsulated: 1088 bytes with ML-KEM-768. */
  readonly capsule: Uint8Array;
  /** 24 bytes. */
  readonly nonce: Uint8Array;
  /** The encrypted extrinsic with its tag of 16 bytes. */
  readonly encrypted: Uint8Array;
}

export function encodeShieldedTransaction(transaction: ShieldedTransaction): Uint8Array {
  const { keyHash, capsule, nonce, encrypted } = transaction;
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt16LE(capsule.length);
  return Uint8Array.from(Buffer.concat([keyHash, length, capsule, nonce, encrypted]));
}

/** The parts, or undefined when one of them is not all there. */
export function decodeShieldedTransaction(bytes: Uint8Array): ShieldedTransaction | undefined {
  const capsuleFrom = KEY_HASH_BYTES + LENGTH_BYTES;
  if (bytes.length < capsuleFrom) return undefined;
  const capsuleTo = capsuleFrom + bytes[KEY_HASH_BYTES]! + 256 * bytes[KEY_HASH_BYTES + 1]!;
  const nonceTo = capsuleTo + NONCE_BYTES;
  if (bytes.length < nonceTo) return undefined;
  return {
    keyHash: bytes.subarray(0, KEY_HASH_BYTES),
    capsule: bytes.subarray(capsuleFrom, capsuleTo),
    nonce: bytes.subarray(capsuleTo, nonceTo),
    encrypted: bytes.subarray(nonceTo),
  };
}

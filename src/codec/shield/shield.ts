/**
 * Encryption of a transaction for the author of a block to come: ML-KEM-768 gives a shared secret, XChaCha20-Poly1305 encrypts
 * with it, without associated data. Source: pallets/shield, `unshield`, and the documentation of `submit_encrypted`.
 */
import { twox128 } from '../hash.js';
import { mlKem768, xChaCha20Poly1305 } from './ciphers.js';
import { encodeShieldedTransaction, type ShieldedTransaction } from './shielded-transaction.js';

/** Length of a public key. */
export const SHIELD_KEY_BYTES = 1184;
const NONCE_BYTES = 24;
/** Randomness of an encapsulation. */
const ENCAPSULATION_BYTES = 32;

export interface ShieldKeyPair {
  /** 1184 bytes */
  readonly publicKey: Uint8Array;
  /** 2400 bytes */
  readonly secretKey: Uint8Array;
}

/** The key pair of a seed of 64 bytes. */
export function shieldKeyPair(seed: Uint8Array): ShieldKeyPair {
  return mlKem768().keygen(seed);
}

/** What names a public key in an encrypted transaction, 16 bytes. */
export function shieldKeyHash(publicKey: Uint8Array): Uint8Array {
  return twox128(publicKey);
}

/**
 * The argument of `MevShield.submit_encrypted`. `extrinsic` is a whole signed extrinsic with its length prefix; `random` gives as
 * many secret random bytes as asked for.
 */
export function shieldTransaction(
  extrinsic: Uint8Array,
  publicKey: Uint8Array,
  random: (length: number) => Uint8Array,
): Uint8Array {
  const { cipherText, sharedSecret } = mlKem768().encapsulate(publicKey, random(ENCAPSULATION_BYTES));
  const nonce = random(NONCE_BYTES);
  return encodeShieldedTransaction({
    keyHash: shieldKeyHash(publicKey),
    capsule: cipherText,
    nonce,
    encrypted: xChaCha20Poly1305()(sharedSecret, nonce).encrypt(extrinsic),
  });
}

/** What was encrypted; undefined when it was altered or is for another key. */
export function unshieldTransaction(
  { capsule, nonce, encrypted }: Omit<ShieldedTransaction, 'keyHash'>,
  secretKey: Uint8Array,
): Uint8Array | undefined {
  try {
    const sharedSecret = mlKem768().decapsulate(capsule, secretKey);
    return xChaCha20Poly1305()(sharedSecret, nonce).decrypt(encrypted);
  } catch {
    // Lengths, key and tag are each refused in their own way; to the author they are all the same.
    return undefined;
  }
}

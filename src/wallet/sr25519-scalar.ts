/**
 * The two spellings of an sr25519 secret scalar. Key files hold it canonically, as sp-core does; polkadot-js keeps the
 * ed25519 habit of carrying it multiplied by the cofactor 8. Both are 32 bytes, little-endian, followed by a 32-byte nonce.
 */

/** Order of the ristretto255 group. */
const GROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/** Canonical scalar ‖ nonce → polkadot-js form. */
export function toExpandedSecret(canonical: Uint8Array): Uint8Array {
  const expanded = Uint8Array.from(canonical);
  let carry = 0;
  for (let i = 0; i < 32; i++) {
    const value = ((expanded[i] ?? 0) << 3) | carry;
    expanded[i] = value & 0xff;
    carry = value >> 8;
  }
  return expanded;
}

/** polkadot-js form → canonical scalar ‖ nonce. The three low bits, always zero in this form, are dropped. */
export function toCanonicalSecret(expanded: Uint8Array): Uint8Array {
  const canonical = Uint8Array.from(expanded);
  let carry = 0;
  for (let i = 31; i >= 0; i--) {
    const value = canonical[i] ?? 0;
    canonical[i] = (value >> 3) | carry;
    carry = (value & 7) << 5;
  }
  return canonical;
}

/** Whether the first 32 bytes are a scalar in 1..order−1, the only ones a signature can be made with. */
export function isCanonicalScalar(secret: Uint8Array): boolean {
  let scalar = 0n;
  for (let i = 31; i >= 0; i--) scalar = (scalar << 8n) | BigInt(secret[i] ?? 0);
  return scalar > 0n && scalar < GROUP_ORDER;
}

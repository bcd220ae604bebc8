/** Ethereum accounts: the address that signed a message. */
import { secp256k1 } from '@noble/curves/secp256k1';
import { keccak_256 } from '@noble/hashes/sha3';
import { type Hex, toHex } from './hex.js';

const SIGNATURE_BYTES = 65;
const MAX_RECOVERY_ID = 3;

/** Keccak-256 of the message behind the prefix wallets put before it. Source: EIP-191, version 0x45. */
export function hashMessageEip191(message: Uint8Array): Uint8Array {
  const prefix = new TextEncoder().encode(`\x19Ethereum Signed Message:\n${message.length}`);
  return keccak_256(Uint8Array.from([...prefix, ...message]));
}

/**
 * The address (20 bytes) whose key signed `digest` (32 bytes), or undefined if the signature fits no key. `signature` is
 * r ++ s ++ v, with v 0..3, or 27 more; of the two values that s may have only the lower one is accepted.
 * Source: sp-core `ecdsa::Signature::recover_prehashed` without `std`, as the runtime is built: crate k256.
 */
export function recoverEvmAddress(digest: Uint8Array, signature: Uint8Array): Hex | undefined {
  const v = signature[SIGNATURE_BYTES - 1];
  if (v === undefined) return undefined;
  const recoveryId = v >= 27 ? v - 27 : v;
  if (recoveryId > MAX_RECOVERY_ID) return undefined;
  try {
    const parsed = secp256k1.Signature.fromCompact(signature.subarray(0, SIGNATURE_BYTES - 1));
    if (parsed.hasHighS()) return undefined;
    const point = parsed.addRecoveryBit(recoveryId).recoverPublicKey(digest).toRawBytes(false);
    return toHex(keccak_256(point.subarray(1)).subarray(12));
  } catch {
    return undefined;
  }
}

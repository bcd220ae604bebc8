import { blake2_256 } from '../../../codec/hash.js';
import { fromHex, type Hex, toHex } from '../../../codec/hex.js';
import type { MultiSignature } from '../../types/sp.js';
import type { AccountId } from '../origin.js';

/** Whether `signature` of `message` was made by `signer`. */
export type SignatureVerifier = (
  message: Uint8Array,
  signature: MultiSignature,
  signer: AccountId,
) => boolean;

type Crypto = typeof import('@polkadot/wasm-crypto');

let crypto: Crypto | undefined;

/** Loads the code {@link verifySignature} needs. A node awaits this once; a chain that is only read never does. */
export async function loadSignatureVerifier(): Promise<void> {
  if (crypto) return;
  // The curves compiled from Rust: ten times as fast as in JavaScript.
  const loaded = await import('@polkadot/wasm-crypto');
  await loaded.waitReady();
  crypto = loaded;
}

/** Verdicts already known: the pool asks first, the block again. Signatures are pure functions of these texts. */
const known = new Map<string, boolean>();
const KNOWN_LIMIT = 20_000;

/** The verifier of production. Call {@link loadSignatureVerifier} before. Source: `MultiSignature::verify`. */
export const verifySignature: SignatureVerifier = (message, signature, signer) => {
  const id = `${signer}${signature.type}${signature.value}${toHex(message)}`;
  let verdict = known.get(id);
  if (verdict === undefined) {
    verdict = verify(message, signature, signer);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(id, verdict);
  }
  return verdict;
};

function verify(message: Uint8Array, { type, value }: MultiSignature, signer: AccountId): boolean {
  if (!crypto) throw new Error('loadSignatureVerifier() must be awaited before signatures are checked');
  try {
    if (type === 'Sr25519') return crypto.sr25519Verify(fromHex(value), message, fromHex(signer));
    if (type === 'Ed25519') return crypto.ed25519Verify(fromHex(value), message, fromHex(signer));
    return recoverEcdsa(message, value, crypto) === signer;
  } catch {
    // A malformed key or signature is a signature that does not match.
    return false;
  }
}

/** An ECDSA account is the blake2-256 hash of the compressed key that signed. */
function recoverEcdsa(
  message: Uint8Array,
  signature: Hex,
  { secp256k1Recover, secp256k1Compress }: Crypto,
): AccountId {
  const bytes = fromHex(signature);
  const recovery = bytes[64] ?? 0;
  const id = recovery > 26 ? recovery - 27 : recovery;
  const key = secp256k1Recover(blake2_256(message), bytes.slice(0, 64), id);
  return toHex(blake2_256(secp256k1Compress(key)));
}

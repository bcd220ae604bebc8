/**
 * Encryption to a round of a drand beacon: whoever has the round's signature can decrypt. Identity-based encryption
 * (Boneh–Franklin, FullIdent) of an AES key. Source: crate `tle` (ideal-lab5/timelock 5416406c), spec epoch-and-weights.md 5.3.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2';
import { bls12381 } from './bls.js';
import { decodeCiphertext, encodeCiphertext } from './ciphertext.js';
import { roundPoint } from './drand.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

type Fp12 = Parameters<ReturnType<typeof bls12381>['fields']['Fp12']['toBytes']>[0];

/**
 * `message` readable from `round` on. `publicKey` is the beacon's (96 bytes); `random` gives as many secret random bytes as
 * asked for.
 */
export function encryptToRound(
  message: Uint8Array,
  round: bigint,
  publicKey: Uint8Array,
  random: (length: number) => Uint8Array,
): Uint8Array {
  const { G2, pairing, fields } = bls12381();
  const key = random(KEY_BYTES);
  const sigma = random(KEY_BYTES);
  const nonce = random(NONCE_BYTES);
  const r = scalarOf(sigma, key);
  const shared = pairing(roundPoint(round), G2.ProjectivePoint.fromHex(publicKey));

  const cipher = createCipheriv(CIPHER, key, nonce);
  const encrypted = Buffer.concat([cipher.update(message), cipher.final(), cipher.getAuthTag()]);
  return encodeCiphertext({
    u: G2.ProjectivePoint.BASE.multiply(r).toRawBytes(true),
    v: xor(sigma, hashTarget(fields.Fp12.pow(shared, r))),
    w: xor(key, sha256(sigma)),
    message: encrypted,
    nonce,
  });
}

/** The message, or undefined for anything malformed or encrypted to another round. `signature` is the round's (48 bytes). */
export function decryptWithSignature(ciphertext: Uint8Array, signature: Uint8Array): Uint8Array | undefined {
  try {
    return decrypt(ciphertext, signature);
  } catch {
    // Curve, layout and cipher each refuse in their own way; to the reader of a message they are all the same.
    return undefined;
  }
}

function decrypt(bytes: Uint8Array, signature: Uint8Array): Uint8Array | undefined {
  const { G1, G2, pairing } = bls12381();
  const { u, v, w, message, nonce } = decodeCiphertext(bytes);
  if (v.length !== KEY_BYTES || w.length !== KEY_BYTES || nonce.length !== NONCE_BYTES) return undefined;
  const point = G2.ProjectivePoint.fromHex(u);
  const sigma = xor(v, hashTarget(pairing(G1.ProjectivePoint.fromHex(signature), point)));
  const key = xor(w, sha256(sigma));
  if (!G2.ProjectivePoint.BASE.multiply(scalarOf(sigma, key)).equals(point)) return undefined;

  const tagStart = message.length - TAG_BYTES;
  if (tagStart < 0) return undefined;
  const decipher = createDecipheriv(CIPHER, key, nonce);
  decipher.setAuthTag(message.subarray(tagStart));
  return Uint8Array.from(Buffer.concat([decipher.update(message.subarray(0, tagStart)), decipher.final()]));
}

/** r = SHA-256(sigma ++ key), big-endian, modulo the order of the curve. Source: `h3`. */
function scalarOf(sigma: Uint8Array, key: Uint8Array): bigint {
  const hash = sha256(Uint8Array.from([...sigma, ...key]));
  return BigInt(`0x${Buffer.from(hash).toString('hex')}`) % bls12381().fields.Fr.ORDER;
}

/** SHA-256 of an element of the target group, whose twelve coordinates arkworks writes little-endian. Source: `h2`. */
function hashTarget(element: Fp12): Uint8Array {
  const { Fp, Fp12 } = bls12381().fields;
  const bytes = Fp12.toBytes(element);
  for (let at = 0; at < bytes.length; at += Fp.BYTES) bytes.subarray(at, at + Fp.BYTES).reverse();
  return sha256(bytes);
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, i) => byte ^ b[i]!);
}

/**
 * Messages only one account can read: libsodium's sealed box to the X25519 form of an ed25519 key. A key of the sender's own
 * that is made for one message and thrown away precedes the box, so nobody can tell who wrote it.
 * Source: libsodium `crypto_box_seal`, `crypto_sign_ed25519_pk_to_curve25519`.
 */
import { randomBytes } from 'node:crypto';
import { encodeSs58 } from '../codec/ss58.js';
import { MessageNotDecryptedError, NotEd25519Error } from '../errors/wallet.js';
import type { KeyPair } from './key-pair.js';
import { wipe } from './secret-bytes.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 24;
const TAG_BYTES = 16;
/** `expand 32-byte k` as the four words HSalsa20 starts from. */
const SIGMA = new Uint32Array([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);

/**
 * Encrypts for an account. An address does not tell its scheme, and a few sr25519 keys pass for ed25519 ones.
 *
 * @param publicKey 32 bytes, ed25519
 * @throws NotEd25519Error when no ed25519 key is that
 */
export async function sealMessage(message: Uint8Array, publicKey: Uint8Array): Promise<Uint8Array> {
  if (!(await isEd25519Key(publicKey))) throw new NotEd25519Error(encodeSs58(publicKey));
  const { edwardsToMontgomeryPub, x25519 } = await import('@noble/curves/ed25519');
  const recipient = edwardsToMontgomeryPub(publicKey);
  const secret = Uint8Array.from(randomBytes(KEY_BYTES));
  const own = x25519.getPublicKey(secret);
  const shared = x25519.getSharedSecret(secret, recipient);
  wipe(secret);
  const box = await boxOf(shared, own, recipient);
  return Uint8Array.from([...own, ...box.encrypt(message)]);
}

/** A key somebody can have made, not just a point of the curve: of sr25519 keys half are that, and one in sixteen is this. */
async function isEd25519Key(publicKey: Uint8Array): Promise<boolean> {
  const { ed25519 } = await import('@noble/curves/ed25519');
  try {
    const point = ed25519.ExtendedPoint.fromHex(publicKey);
    return point.isTorsionFree() && !point.isSmallOrder();
  } catch {
    return false;
  }
}

/** @throws NotEd25519Error; MessageNotDecryptedError when it is for another key, or was altered */
export async function openSealedMessage(sealed: Uint8Array, pair: KeyPair): Promise<Uint8Array> {
  if (pair.type !== 'ed25519') throw new NotEd25519Error(pair.address);
  if (sealed.length < KEY_BYTES + TAG_BYTES) throw new MessageNotDecryptedError(pair.address);
  const { edwardsToMontgomeryPriv, edwardsToMontgomeryPub, x25519 } = await import('@noble/curves/ed25519');
  const secret = edwardsToMontgomeryPriv(pair.privateKey);
  const sender = sealed.subarray(0, KEY_BYTES);
  try {
    const shared = x25519.getSharedSecret(secret, sender);
    const box = await boxOf(shared, sender, edwardsToMontgomeryPub(pair.publicKey));
    return box.decrypt(sealed.subarray(KEY_BYTES));
  } catch {
    throw new MessageNotDecryptedError(pair.address);
  } finally {
    wipe(secret);
  }
}

/** The cipher of `crypto_box` between two keys; the nonce follows from both. Wipes the shared secret. */
async function boxOf(shared: Uint8Array, sender: Uint8Array, recipient: Uint8Array) {
  const [{ hsalsa, xsalsa20poly1305 }, { blake2b }] = await Promise.all([
    import('@noble/ciphers/salsa'),
    import('@noble/hashes/blake2b'),
  ]);
  const nonce = blake2b(Uint8Array.from([...sender, ...recipient]), { dkLen: NONCE_BYTES });
  const key = new Uint8Array(KEY_BYTES);
  hsalsa(SIGMA, wordsOf(shared), new Uint32Array(4), wordsOf(key));
  wipe(shared);
  return xsalsa20poly1305(key, nonce);
}

/** The same memory as little-endian words. */
const wordsOf = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);

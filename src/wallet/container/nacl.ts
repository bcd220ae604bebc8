import { randomBytes } from 'node:crypto';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa';
import type { Password } from '../secret-bytes.js';
import { deriveNaclKey } from './argon2.js';
import { DamagedContainerError, WrongContainerPassword } from './failure.js';

/**
 * `$NACL` ‖ 24-byte nonce ‖ 16-byte Poly1305 tag ‖ XSalsa20 ciphertext: the container every official tool writes today.
 */
export const NACL_PREFIX = Uint8Array.from(Buffer.from('$NACL', 'ascii'));
const NONCE_BYTES = 24;
const TAG_BYTES = 16;
const HEADER_BYTES = NACL_PREFIX.length + NONCE_BYTES;

/** Encrypts the plaintext of a key file. Costs one key derivation per password and process. */
export async function sealNacl(plaintext: Uint8Array, password: Password): Promise<Uint8Array> {
  const key = await deriveNaclKey(password);
  const nonce = new Uint8Array(randomBytes(NONCE_BYTES));
  const box = xsalsa20poly1305(key, nonce).encrypt(plaintext);
  return Uint8Array.from(Buffer.concat([NACL_PREFIX, nonce, box]));
}

/**
 * @throws DamagedContainerError when too short to be a box
 * @throws WrongContainerPassword for a wrong password or any changed bit
 */
export async function openNacl(content: Uint8Array, password: Password): Promise<Uint8Array> {
  if (content.length < HEADER_BYTES + TAG_BYTES) {
    const least = HEADER_BYTES + TAG_BYTES;
    throw new DamagedContainerError(
      `an encrypted file has at least ${least} bytes and this one ${content.length}`,
    );
  }
  const key = await deriveNaclKey(password);
  const nonce = content.subarray(NACL_PREFIX.length, HEADER_BYTES);
  try {
    return xsalsa20poly1305(key, nonce).decrypt(content.subarray(HEADER_BYTES));
  } catch {
    throw new WrongContainerPassword();
  }
}

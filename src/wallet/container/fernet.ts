import { createDecipheriv, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Password } from '../secret-bytes.js';
import { DerivationCache } from './derivation-cache.js';
import { DamagedContainerError, WrongContainerPassword } from './failure.js';

const pbkdf2Async = promisify(pbkdf2);

/** Base64 of the version byte 0x80 and the zero top of the timestamp. The oldest container: read, never written. */
export const FERNET_PREFIX = 'gAAAAA';

/** The fixed salt of the first Python wallet. */
const SALT = 'Iguesscyborgslikemyselfhaveatendencytobeparanoidaboutourorigins';
const ROUNDS = 10_000_000;
const cache = new DerivationCache(async (password) =>
  Uint8Array.from(await pbkdf2Async(password, SALT, ROUNDS, 32, 'sha256')),
);

/** Version, timestamp, IV, one block of ciphertext, HMAC. */
const MIN_TOKEN_BYTES = 1 + 8 + 16 + 16 + 32;

/**
 * Opens a Fernet token, whatever its age: PBKDF2-SHA256 with 10 000 000 rounds, HMAC checked before AES-128-CBC.
 *
 * @throws DamagedContainerError, WrongContainerPassword
 */
export async function openFernet(content: Uint8Array, password: Password): Promise<Uint8Array> {
  const text = Buffer.from(content).toString('latin1').trim();
  if (!/^[A-Za-z0-9_-]+={0,2}$/.test(text))
    throw new DamagedContainerError('its Fernet token is not base64url');
  const token = Buffer.from(text, 'base64url');
  if (token.length < MIN_TOKEN_BYTES || token[0] !== 0x80 || (token.length - 57) % 16 !== 0) {
    throw new DamagedContainerError('its Fernet token is cut short or of another version');
  }
  const key = await cache.get(password);
  try {
    const signed = token.subarray(0, -32);
    const expected = createHmac('sha256', key.subarray(0, 16)).update(signed).digest();
    if (!timingSafeEqual(expected, token.subarray(-32))) throw new WrongContainerPassword();
    const decipher = createDecipheriv('aes-128-cbc', key.subarray(16), token.subarray(9, 25));
    return Uint8Array.from(Buffer.concat([decipher.update(token.subarray(25, -32)), decipher.final()]));
  } catch (error) {
    if (error instanceof WrongContainerPassword) throw error;
    throw new DamagedContainerError('its decrypted content has no valid padding');
  }
}

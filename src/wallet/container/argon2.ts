import { KeyDerivationError } from '../../errors/wallet.js';
import type { Password } from '../secret-bytes.js';
import { DerivationCache } from './derivation-cache.js';

/**
 * The key derivation of `$NACL` files: Argon2i 1.3, 8 passes over 512 MiB, one lane, and one salt for everybody.
 * The values are the format's; libsodium.js exports constants of the same names with other numbers.
 * Source: bittensor-wallet `keyfile`.
 */
const SALT = Uint8Array.from(Buffer.from('137183dff15a09bc9c90b5518739e9b1', 'hex'));
const PASSES = 8;
const MEMORY_KIB = 524_288;
const KEY_BYTES = 32;

const cache = new DerivationCache(argon2i);

/**
 * The 32-byte secretbox key of a password. Takes seconds the first time, in libuv's thread pool, so timers keep firing.
 *
 * @returns an array shared with the cache: do not change it
 * @throws KeyDerivationError when memory does not suffice
 */
export const deriveNaclKey = (password: Password): Promise<Uint8Array> => cache.get(password);

async function argon2i(password: Uint8Array): Promise<Uint8Array> {
  const native = await import('argon2').catch(() => undefined);
  try {
    return native === undefined ? await argon2iWasm(password) : await argon2iNative(native, password);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new KeyDerivationError(/memory/i.test(text) ? 'there is not enough free memory' : text);
  }
}

async function argon2iNative(argon2: typeof import('argon2'), password: Uint8Array): Promise<Uint8Array> {
  const key = await argon2.hash(Buffer.from(password.buffer, password.byteOffset, password.byteLength), {
    type: argon2.argon2i,
    version: 0x13,
    timeCost: PASSES,
    memoryCost: MEMORY_KIB,
    parallelism: 1,
    hashLength: KEY_BYTES,
    salt: Buffer.from(SALT),
    raw: true,
  });
  return Uint8Array.from(key);
}

/** Where the prebuilt library cannot load. Same result, a third slower, and it blocks this thread while it runs. */
export async function argon2iWasm(password: Uint8Array): Promise<Uint8Array> {
  const { argon2i: hash } = await import('hash-wasm');
  return hash({
    password,
    salt: SALT,
    iterations: PASSES,
    memorySize: MEMORY_KIB,
    parallelism: 1,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
}

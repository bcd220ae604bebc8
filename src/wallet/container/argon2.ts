import { createHash } from 'node:crypto';
import { KeyDerivationError } from '../../errors/wallet.js';
import { type Password, passwordBytes, wipe } from '../secret-bytes.js';

/**
 * The key derivation of `$NACL` files: Argon2i 1.3, 8 passes over 512 MiB, one lane, and one salt for everybody.
 * The values are the format's; libsodium.js exports constants of the same names with other numbers.
 * Source: bittensor-wallet `keyfile`.
 */
const SALT = Uint8Array.from(Buffer.from('137183dff15a09bc9c90b5518739e9b1', 'hex'));
const PASSES = 8;
const MEMORY_KIB = 524_288;
const KEY_BYTES = 32;

/** Keys kept at once; enough for a batch over wallets with a few different passwords. */
const MAX_CACHED = 8;
const cache = new Map<string, Promise<Uint8Array>>();

/**
 * The 32-byte secretbox key of a password. Takes seconds; runs in libuv's thread pool, so timers keep firing. As the
 * salt is global, one derivation per password serves every file of the process; {@link forgetDerivedKeys} ends that.
 *
 * @returns an array shared with the cache: do not change it
 * @throws KeyDerivationError when memory does not suffice
 */
export function deriveNaclKey(password: Password): Promise<Uint8Array> {
  const bytes = passwordBytes(password);
  const cacheKey = createHash('sha256').update(bytes).digest('hex');
  const known = cache.get(cacheKey);
  if (known !== undefined) {
    wipe(bytes);
    return known;
  }
  const derived = argon2i(bytes).finally(() => wipe(bytes));
  derived.catch(() => cache.delete(cacheKey));
  cache.set(cacheKey, derived);
  evictOldest();
  return derived;
}

/** Wipes and drops every derived key of this process. */
export async function forgetDerivedKeys(): Promise<void> {
  const pending = [...cache.values()];
  cache.clear();
  for (const result of await Promise.allSettled(pending)) {
    if (result.status === 'fulfilled') wipe(result.value);
  }
}

function evictOldest(): void {
  const [oldest] = cache.keys();
  // Not wiped: a caller may still be using it.
  if (cache.size > MAX_CACHED && oldest !== undefined) cache.delete(oldest);
}

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

import { createHash } from 'node:crypto';
import { type Password, passwordBytes, wipe } from '../secret-bytes.js';

/** Keys kept at once per format; enough for a batch over wallets with a few different passwords. */
const MAX_CACHED = 8;

/**
 * Remembers derived keys. Two of the container formats have one salt for the whole world, so that a password always
 * gives the same key: deriving it once serves every file of the process.
 */
export class DerivationCache {
  static readonly #all: DerivationCache[] = [];
  readonly #keys = new Map<string, Promise<Uint8Array>>();

  /** @param derive takes the password's bytes, which are wiped when it is done */
  constructor(private readonly derive: (password: Uint8Array) => Promise<Uint8Array>) {
    DerivationCache.#all.push(this);
  }

  /** The key of a password; shared, so do not change it. */
  get(password: Password): Promise<Uint8Array> {
    const bytes = passwordBytes(password);
    const name = createHash('sha256').update(bytes).digest('hex');
    const known = this.#keys.get(name);
    if (known !== undefined) {
      wipe(bytes);
      return known;
    }
    const derived = this.derive(bytes).finally(() => wipe(bytes));
    derived.catch(() => this.#keys.delete(name));
    this.#keys.set(name, derived);
    const [oldest] = this.#keys.keys();
    // Not wiped: a caller may still be using it.
    if (this.#keys.size > MAX_CACHED && oldest !== undefined) this.#keys.delete(oldest);
    return derived;
  }

  /** Wipes and drops every derived key of every cache of this process. */
  static async forgetAll(): Promise<void> {
    const pending = DerivationCache.#all.flatMap((cache) => [...cache.#keys.values()]);
    for (const cache of DerivationCache.#all) cache.#keys.clear();
    for (const result of await Promise.allSettled(pending)) {
      if (result.status === 'fulfilled') wipe(result.value);
    }
  }
}

/** Wipes every key that was derived from a password in this process. */
export const forgetDerivedKeys = (): Promise<void> => DerivationCache.forgetAll();

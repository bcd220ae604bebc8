import type { Hex } from '../../../codec/hex.js';
import type { PoolEntry } from './entry.js';

/**
 * Which waiting transactions have all they require, kept up as they come: transaction after transaction of one account is
 * the usual case, and to order all of the pool for each would take ever longer.
 */
export class Readiness {
  /** What ready transactions provide. */
  readonly #provided = new Set<Hex>();
  /** By a tag they miss. */
  readonly #waiting = new Map<Hex, PoolEntry[]>();

  /** Takes one in; those that are ready now, it among them or not. */
  add(entry: PoolEntry): PoolEntry[] {
    const ready: PoolEntry[] = [];
    const queue = [entry];
    for (let next = queue.pop(); next; next = queue.pop()) {
      const missing = next.requires.find((tag) => !this.#provided.has(tag));
      if (missing !== undefined) {
        this.#waiting.set(missing, [...(this.#waiting.get(missing) ?? []), next]);
        continue;
      }
      ready.push(next);
      for (const tag of next.provides) {
        this.#provided.add(tag);
        queue.push(...(this.#waiting.get(tag) ?? []));
        this.#waiting.delete(tag);
      }
    }
    return ready;
  }
}

import type { Hex } from '../../../codec/hex.js';

const CHUNK = 512;

/**
 * Keys in order, in chunks so that an insertion moves few of them. New keys wait until somebody asks for the order:
 * most are never asked for.
 */
export class SortedKeys {
  readonly #chunks: Hex[][] = [];
  readonly #added = new Set<Hex>();
  readonly #removed = new Set<Hex>();

  add(key: Hex): void {
    if (!this.#removed.delete(key)) this.#added.add(key);
  }

  remove(key: Hex): void {
    if (!this.#added.delete(key)) this.#removed.add(key);
  }

  *from(start: Hex): Iterable<Hex> {
    this.#settle();
    const first = this.#chunkOf(start);
    for (let i = first; i < this.#chunks.length; i++) {
      const chunk = this.#chunks[i]!;
      for (let j = i === first ? lowerBound(chunk, start) : 0; j < chunk.length; j++) yield chunk[j]!;
    }
  }

  #settle(): void {
    for (const key of this.#removed) {
      const at = this.#chunkOf(key);
      const chunk = this.#chunks[at]!;
      chunk.splice(lowerBound(chunk, key), 1);
      if (chunk.length === 0) this.#chunks.splice(at, 1);
    }
    this.#removed.clear();
    // In bulk a sort is faster than as many searches.
    if (this.#added.size > CHUNK) this.#rebuild([...this.#added]);
    else for (const key of this.#added) this.#insert(key);
    this.#added.clear();
  }

  #rebuild(added: Hex[]): void {
    const all = this.#chunks.flat().concat(added).sort();
    this.#chunks.length = 0;
    for (let i = 0; i < all.length; i += CHUNK) this.#chunks.push(all.slice(i, i + CHUNK));
  }

  #insert(key: Hex): void {
    if (this.#chunks.length === 0) this.#chunks.push([]);
    const at = Math.min(this.#chunkOf(key), this.#chunks.length - 1);
    const chunk = this.#chunks[at]!;
    chunk.splice(lowerBound(chunk, key), 0, key);
    if (chunk.length > 2 * CHUNK) this.#chunks.splice(at, 1, chunk.slice(0, CHUNK), chunk.slice(CHUNK));
  }

  /** The first chunk that does not end below `key`. */
  #chunkOf(key: Hex): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#chunks[middle]!.at(-1)! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lowerBound(keys: readonly Hex[], key: Hex): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

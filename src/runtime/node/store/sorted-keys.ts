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
    const added = [...this.#added].sort();
    this.#added.clear();
    let at = 0;
    while (at < added.length) at = this.#insert(added, at);
  }

  /** Puts keys from `from` on into the chunk they belong to, all that do; the position of the first that does not. */
  #insert(added: readonly Hex[], from: number): number {
    if (this.#chunks.length === 0) this.#chunks.push([]);
    const index = Math.min(this.#chunkOf(added[from]!), this.#chunks.length - 1);
    const end =
      index + 1 < this.#chunks.length ? lowerBound(added, this.#chunks[index]!.at(-1)!) : added.length;
    const to = Math.max(end, from + 1);
    const merged = merge(this.#chunks[index]!, added.slice(from, to));
    const pieces: Hex[][] = [];
    for (let i = 0; i < merged.length; i += CHUNK) pieces.push(merged.slice(i, i + CHUNK));
    this.#chunks.splice(index, 1, ...(merged.length > 2 * CHUNK ? pieces : [merged]));
    return to;
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

function merge(a: readonly Hex[], b: readonly Hex[]): Hex[] {
  const merged: Hex[] = [];
  let i = 0;
  for (const key of b) {
    while (i < a.length && a[i]! < key) merged.push(a[i++]!);
    merged.push(key);
  }
  while (i < a.length) merged.push(a[i++]!);
  return merged;
}

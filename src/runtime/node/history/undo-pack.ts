import { fromHex, type Hex, toHex } from '../../../codec/hex.js';

/** A storage entry that was replaced, with what it was; undefined when there was none. */
export interface Replaced {
  readonly key: Hex;
  readonly before: Uint8Array | undefined;
}

/** Sizes in bytes: of a count or a position, of a key's length, of the mark whether there was a value. */
const NUMBER = 4;
const KEY_LENGTH = 2;
const MARK = 1;

/**
 * All that one version replaced, as one value: thousands of small ones would take many times the room. Their count, where each
 * begins, and the entries in the order of their keys: key with its length before it, 1 and the value, or 0.
 */
export function packUndo(entries: Iterable<Replaced>): Uint8Array {
  const sorted = Array.from(entries, ({ key, before }) => ({ key, before }));
  sorted.sort((a, b) => (a.key < b.key ? -1 : 1));
  const sizes = sorted.map(({ key, before }) => KEY_LENGTH + byteLength(key) + MARK + (before?.length ?? 0));
  const start = NUMBER * (1 + sorted.length);
  const bytes = Buffer.allocUnsafeSlow(sizes.reduce((sum, size) => sum + size, start));
  bytes.writeUInt32BE(sorted.length);
  let at = start;
  sorted.forEach(({ key, before }, index) => {
    bytes.writeUInt32BE(at, NUMBER * (1 + index));
    at = bytes.writeUInt16BE(byteLength(key), at);
    at += bytes.write(key.slice(2), at, 'hex');
    at = bytes.writeUInt8(before ? 1 : 0, at);
    if (before) bytes.set(before, at);
    at += before?.length ?? 0;
  });
  return bytes;
}

const byteLength = (key: Hex): number => key.length / 2 - 1;

/** Reads what {@link packUndo} wrote, where it lies. */
export class UndoPack {
  readonly size: number;
  readonly #bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.size = this.#bytes.readUInt32BE();
  }

  /** What the entry was; undefined when it was not replaced. */
  find(key: Uint8Array): Pick<Replaced, 'before'> | undefined {
    const index = this.#lowerBound(key);
    return index < this.size && this.#compare(index, key) === 0 ? { before: this.#before(index) } : undefined;
  }

  /** The entries from `key` on, ascending. */
  *from(key: Hex): Generator<Replaced, void> {
    for (let index = this.#lowerBound(fromHex(key)); index < this.size; index++) {
      const { start, end } = this.#keyRange(index);
      yield { key: toHex(this.#bytes.subarray(start, end)), before: this.#before(index) };
    }
  }

  /** The first entry whose key is not below `key`. */
  #lowerBound(key: Uint8Array): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(index: number, key: Uint8Array): number {
    const { start, end } = this.#keyRange(index);
    return this.#bytes.compare(key, 0, key.length, start, end);
  }

  #before(index: number): Uint8Array | undefined {
    const { end } = this.#keyRange(index);
    if (this.#bytes[end] === 0) return undefined;
    return this.#bytes.subarray(end + MARK, this.#position(index + 1));
  }

  #keyRange(index: number): { start: number; end: number } {
    const start = this.#position(index) + KEY_LENGTH;
    return { start, end: start + this.#bytes.readUInt16BE(start - KEY_LENGTH) };
  }

  #position(index: number): number {
    return index < this.size ? this.#bytes.readUInt32BE(NUMBER * (1 + index)) : this.#bytes.length;
  }
}

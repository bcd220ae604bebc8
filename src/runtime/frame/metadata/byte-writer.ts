/** Appends SCALE values to one growing buffer. Only what metadata consists of. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 19);
  #length = 0;
  readonly #text = new TextEncoder();

  /** A copy of all that was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  u8(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  u32(value: number): void {
    this.#room(4);
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.#length++] = (value >>> shift) & 0xff;
  }

  /** A compact integer below 2^30. */
  compact(value: number): void {
    if (value < 1 << 6) {
      this.u8(value << 2);
      return;
    }
    this.#room(4);
    const tagged = value < 1 << 14 ? (value << 2) | 1 : (value << 2) | 2;
    const width = value < 1 << 14 ? 2 : 4;
    for (let i = 0; i < width; i++) this.#bytes[this.#length++] = (tagged >>> (8 * i)) & 0xff;
  }

  /** Bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** `Vec<u8>`. */
  bytes(bytes: Uint8Array): void {
    this.compact(bytes.length);
    this.raw(bytes);
  }

  str(text: string): void {
    this.compact(text.length);
    const start = this.#length;
    this.#room(text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) {
        // Not ASCII, so its length in bytes is another: start again.
        this.#length = start - compactLength(text.length);
        this.bytes(this.#text.encode(text));
        return;
      }
      this.#bytes[this.#length++] = code;
    }
  }

  list<T>(items: readonly T[], write: (item: T) => void): void {
    this.compact(items.length);
    for (const item of items) write(item);
  }

  option<T>(value: T | undefined, write: (value: T) => void): void {
    this.u8(value === undefined ? 0 : 1);
    if (value !== undefined) write(value);
  }

  /** Documentation: one string per line, none for none. */
  docs(text: string): void {
    this.list(text === '' ? [] : text.split('\n'), (line) => this.str(line));
  }

  #room(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#bytes.length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

function compactLength(value: number): number {
  return value < 1 << 6 ? 1 : value < 1 << 14 ? 2 : 4;
}

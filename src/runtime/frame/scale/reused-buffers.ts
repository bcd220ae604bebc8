import * as $ from '@dedot/shape';

/**
 * The same codec with buffers that are used again. Making the library's buffers takes several times as long as filling them,
 * and a block encodes some thousand values.
 */
export function withReusedBuffers<T>(codec: $.Shape<T>): $.Shape<T> {
  return Object.assign($.createShape<T>(codec), {
    encode: (value: T) => encode(codec, value),
    decode: (bytes: Uint8Array) => decode(codec, bytes),
  });
}

/**
 * One contiguous buffer that grows. The library gives every part of a value an array of its own; here a part only
 * announces how much it will write.
 */
class ContiguousBuffer extends $.EncodeBuffer {
  /** Bytes that all parts so far may write. */
  #announced = 0;

  start(size: number): void {
    this.index = 0;
    this.#announced = 0;
    this.#announce(size);
  }

  override pushAlloc(size: number): void {
    this.#announce(size);
  }

  override popAlloc(): void {}

  override insertArray(bytes: Uint8Array): void {
    this.#announce(bytes.length);
    this.array.set(bytes, this.index);
    this.index += bytes.length;
  }

  override finish(): Uint8Array {
    return this.array.slice(0, this.index);
  }

  #announce(size: number): void {
    this.#announced += size;
    if (this.#announced <= this.array.length) return;
    const grown = new Uint8Array(this.#announced * 2);
    grown.set(this.array.subarray(0, this.index));
    this.array = grown;
    this.view = new DataView(grown.buffer);
  }
}

const encodeBuffer = new ContiguousBuffer(1024);
let isEncoding = false;

function encode<T>(codec: $.Shape<T>, value: T): Uint8Array {
  // A codec may encode a value of its own on the way.
  if (isEncoding) return $.Shape.prototype.encode.call(codec, value);
  isEncoding = true;
  try {
    encodeBuffer.start(codec.staticSize);
    codec.subEncode(encodeBuffer, value);
    return encodeBuffer.finish();
  } finally {
    isEncoding = false;
  }
}

const decodeBuffer = new $.DecodeBuffer(new Uint8Array());
let isDecoding = false;

function decode<T>(codec: $.Shape<T>, bytes: Uint8Array): T {
  if (isDecoding) return $.Shape.prototype.decode.call(codec, bytes) as T;
  isDecoding = true;
  try {
    decodeBuffer.array = bytes;
    decodeBuffer.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    decodeBuffer.index = 0;
    return codec.subDecode(decodeBuffer);
  } finally {
    isDecoding = false;
  }
}

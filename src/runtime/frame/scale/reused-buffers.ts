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

const encodeBuffer = new $.EncodeBuffer(0);
let isEncoding = false;

function encode<T>(codec: $.Shape<T>, value: T): Uint8Array {
  // A codec may encode a value of its own on the way.
  if (isEncoding) return $.Shape.prototype.encode.call(codec, value);
  isEncoding = true;
  try {
    encodeBuffer.finishedArrays = [];
    encodeBuffer.finishedSize = 0;
    encodeBuffer.queuedArrays = [];
    encodeBuffer._setArray(new Uint8Array(codec.staticSize));
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

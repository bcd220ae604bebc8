/**
 * Layout of timelocked messages, as arkworks writes them: a byte string is its length as a u64, little-endian, and its bytes.
 * Source: crate `tle` (ideal-lab5/timelock 5416406c), `TLECiphertext`, `AESOutput`.
 */

const POINT_BYTES = 96;
const LENGTH_BYTES = 8;
const CIPHER_SUITE = new TextEncoder().encode('AES_GCM_');

/** A message encrypted with AES-256-GCM under a key that is itself encrypted to a round of the beacon. */
export interface TimelockCiphertext {
  /** Point of G2, compressed. */
  readonly u: Uint8Array;
  /** 32 bytes each. */
  readonly v: Uint8Array;
  readonly w: Uint8Array;
  /** The encrypted message with its tag of 16 bytes. */
  readonly message: Uint8Array;
  /** 12 bytes. */
  readonly nonce: Uint8Array;
}

export function encodeCiphertext({ u, v, w, message, nonce }: TimelockCiphertext): Uint8Array {
  const body = concat(byteString(message), byteString(nonce));
  return concat(u, byteString(v), byteString(w), byteString(body), byteString(CIPHER_SUITE));
}

/** Bytes behind a part are ignored; the name of the cipher has to be there and may be any. Throws RangeError if bytes are missing. */
export function decodeCiphertext(bytes: Uint8Array): TimelockCiphertext {
  const outer = new Reader(bytes);
  const u = outer.take(POINT_BYTES);
  const v = outer.byteString();
  const w = outer.byteString();
  const body = new Reader(outer.byteString());
  outer.byteString();
  return { u, v, w, message: body.byteString(), nonce: body.byteString() };
}

class Reader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.bytes.length) throw new RangeError('unexpected end of a timelocked message');
    const part = this.bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  byteString(): Uint8Array {
    const length = this.take(LENGTH_BYTES);
    return this.take(Number(new DataView(length.buffer, length.byteOffset).getBigUint64(0, true)));
  }
}

function byteString(bytes: Uint8Array): Uint8Array {
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setBigUint64(0, BigInt(bytes.length), true);
  return concat(length, bytes);
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

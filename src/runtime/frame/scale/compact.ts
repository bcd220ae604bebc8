/**
 * Compact integers. Of the ways to write a number down only the shortest is read, and only if its type holds it: what the chain
 * refuses must not enter here either. Source: crate parity-scale-codec, `compact.rs`.
 */
import * as $ from '@dedot/shape';

/** Bytes of the shortest form. */
function compactSize(value: number | bigint): number {
  if (value < 1 << 6) return 1;
  if (value < 1 << 14) return 2;
  if (value < 2 ** 30) return 4;
  return 1 + Math.max(4, Math.ceil(value.toString(16).length / 2));
}

/** @throws RangeError on decoding a longer form, or a number that does not fit. */
function strict<T extends number | bigint>(codec: $.Shape<T>, max: number | bigint): $.Shape<T> {
  return $.createShape<T>({
    metadata: [],
    staticSize: codec.staticSize,
    subEncode: codec.subEncode,
    subDecode(buffer) {
      const start = buffer.index;
      const value = codec.subDecode(buffer);
      if (value > max || buffer.index - start !== compactSize(value))
        throw new RangeError('a compact integer out of range');
      return value;
    },
  });
}

export const compactU8 = strict<number>($.compactU8, 0xff);
export const compactU16 = strict<number>($.compactU16, 0xffff);
export const compactU32 = strict<number>($.compactU32, 0xffff_ffff);
export const compactU64 = strict<bigint>($.compactU64, 2n ** 64n - 1n);
export const compactU128 = strict<bigint>($.compactU128, 2n ** 128n - 1n);

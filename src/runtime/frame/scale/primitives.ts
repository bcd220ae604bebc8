import * as $ from '@dedot/shape';
import { type Hex, toHex } from '../../../codec/hex.js';
import { compactU8, compactU16, compactU32, compactU64, compactU128 } from './compact.js';
import { defineType, type PrimitiveName, type Type } from './type.js';

function primitive<T>(name: PrimitiveName, codec: () => $.AnyShape): Type<T> {
  return defineType(name, () => ({ kind: 'primitive', primitive: name }), codec);
}

/** One byte, 0 or 1 and no other. */
const strictBool = $.createShape<boolean>({
  metadata: [],
  staticSize: 1,
  subEncode: $.bool.subEncode,
  subDecode(buffer) {
    const byte = $.u8.subDecode(buffer);
    if (byte !== 0 && byte !== 1) throw new RangeError('a boolean is 0 or 1');
    return byte === 1;
  },
});
export const bool = primitive<boolean>('bool', () => strictBool);
export const u8 = primitive<number>('u8', () => $.u8);
export const u16 = primitive<number>('u16', () => $.u16);
export const u32 = primitive<number>('u32', () => $.u32);
export const u64 = primitive<bigint>('u64', () => $.u64);
export const u128 = primitive<bigint>('u128', () => $.u128);
export const i8 = primitive<number>('i8', () => $.i8);
export const i16 = primitive<number>('i16', () => $.i16);
export const i32 = primitive<number>('i32', () => $.i32);
export const i64 = primitive<bigint>('i64', () => $.i64);
export const i128 = primitive<bigint>('i128', () => $.i128);
export const str = primitive<string>('str', () => $.str);
export const unit: Type<null> = defineType(
  '()',
  () => ({ kind: 'tuple', of: [] }),
  () => $.createShape<null>({ metadata: [], staticSize: 0, subEncode() {}, subDecode: () => null }),
);

/** Value of a hexadecimal digit by its character code. Accounts and hashes are encoded so often that it shows. */
const DIGITS = Uint8Array.from(
  { length: 128 },
  (_, code) => Number.parseInt(String.fromCharCode(code), 16) || 0,
);

/** Decoded before: an account is in many entries of a state, and one string serves them all. */
const decoded = new Map<Hex, Hex>();
const DECODED_LIMIT = 200_000;

function shared(hex: Hex): Hex {
  const known = decoded.get(hex);
  if (known !== undefined) return known;
  if (decoded.size >= DECODED_LIMIT) decoded.clear();
  decoded.set(hex, hex);
  return hex;
}

/** `[u8; length]` as lower-case hex: accounts, hashes and the other keys that maps are indexed by. */
export function hexCodec(length: number): $.Shape<Hex> {
  return $.createShape<Hex>({
    metadata: [],
    staticSize: length,
    subEncode(buffer, value) {
      const { array } = buffer;
      let at = buffer.index;
      for (let i = 2; i < value.length; i += 2) {
        array[at++] = (DIGITS[value.charCodeAt(i)]! << 4) | DIGITS[value.charCodeAt(i + 1)]!;
      }
      buffer.index += length;
    },
    subDecode(buffer) {
      const end = buffer.index + length;
      if (end > buffer.array.length) throw new RangeError('unexpected end of SCALE input');
      const bytes = buffer.array.subarray(buffer.index, end);
      buffer.index = end;
      return shared(toHex(bytes));
    },
  });
}

/** `[u8; length]` shown as an array in metadata, decoded to hex. */
export function bytesFixed(length: number): Type<Hex> {
  return defineType(
    `[u8; ${length}]`,
    () => ({ kind: 'array', of: u8, length }),
    () => hexCodec(length),
  );
}

const COMPACT_CODECS = {
  u8: compactU8,
  u16: compactU16,
  u32: compactU32,
  u64: compactU64,
  u128: compactU128,
};

/** `Compact<T>` of an unsigned integer, or of nothing, which is nothing. */
export function compact<T>(of: Type<T>): Type<T> {
  return defineType(
    `Compact<${of.typeName}>`,
    () => ({ kind: 'compact', of }),
    () => {
      const { def } = of;
      if (def.kind === 'tuple' && def.of.length === 0) return unit.codec;
      if (def.kind !== 'primitive' || !(def.primitive in COMPACT_CODECS)) {
        throw new TypeError(`${of.typeName} has no compact form`);
      }
      return COMPACT_CODECS[def.primitive as keyof typeof COMPACT_CODECS];
    },
  );
}

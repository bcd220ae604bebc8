import * as $ from '@dedot/shape';
import { compactU32 } from './compact.js';
import { tuple } from './containers.js';
import { u16 } from './primitives.js';
import { type AnyType, defineType, type Type } from './type.js';

/**
 * `Vec<(u16, u16)>` as one flat array `a, b, a, b, …`: rows of weights and bonds, which epochs read by the thousand.
 * Metadata shows the ordinary type.
 */
export const u16Pairs: Type<Uint16Array> = defineType(
  'Vec<(u16, u16)>',
  () => ({ kind: 'sequence', of: tuple(u16, u16) as AnyType }),
  () => pairsCodec,
);

/** Most neurons have no row. */
const NONE = new Uint16Array();

const pairsCodec = $.createShape<Uint16Array>({
  metadata: [],
  staticSize: compactU32.staticSize,
  subEncode(buffer, value) {
    compactU32.subEncode(buffer, value.length / 2);
    const bytes = new Uint8Array(value.length * 2);
    for (let i = 0; i < value.length; i++) {
      bytes[2 * i] = value[i]! & 0xff;
      bytes[2 * i + 1] = value[i]! >> 8;
    }
    buffer.insertArray(bytes);
  },
  subDecode(buffer) {
    const words = compactU32.subDecode(buffer) * 2;
    const { array, index } = buffer;
    if (index + words * 2 > array.length) throw new RangeError('unexpected end of SCALE input');
    if (words === 0) return NONE;
    const value = new Uint16Array(words);
    for (let i = 0; i < words; i++) value[i] = array[index + 2 * i]! | (array[index + 2 * i + 1]! << 8);
    buffer.index += words * 2;
    return value;
  },
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowFromPairs, rowToPairs } from '../../../../../src/math/epoch/sparse-row.js';
import { tuple, u16, u16Pairs, vec } from '../../../../../src/runtime/frame/scale/index.js';

const ordinary = vec(tuple(u16, u16));
const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 65535 }), fc.integer({ min: 0, max: 65535 })));

describe('u16Pairs', () => {
  it('behavior: encodes and decodes like Vec<(u16, u16)>', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const encoded = u16Pairs.codec.encode(rowFromPairs(list));
        expect(encoded).toEqual(ordinary.codec.encode(list));
        expect(rowToPairs(u16Pairs.codec.decode(encoded))).toEqual(ordinary.codec.decode(encoded));
      }),
    );
  });

  it('behavior: the decoded row does not follow its input', () => {
    const input = Buffer.from([0x04, 1, 0, 2, 0]);
    const row = u16Pairs.codec.decode(input);
    input.fill(0xff);
    expect(rowToPairs(row)).toEqual([[1, 2]]);
  });

  it('error: input that ends early', () => {
    expect(() => u16Pairs.codec.decode(Uint8Array.from([0x08, 1, 0, 2, 0]))).toThrow(RangeError);
  });
});

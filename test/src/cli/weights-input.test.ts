import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWeightLists, parseWeightPairs } from '../../../src/cli/weights-input.js';

describe('parseWeightPairs', () => {
  it('default', () => {
    expect(parseWeightPairs('3:10,4:20')).toEqual([
      [3, 10],
      [4, 20],
    ]);
  });

  it('behavior: one pair a line, remarks and blank lines between', () => {
    expect(parseWeightPairs('# miners\n0:1\n\n 2:3  # the good one\r\n')).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('behavior: fractions are scaled so that the largest is 65535, halves up', () => {
    // 0.3 / 0.7 × 65 535 = 28 086.43; 0.5 × 65 535 = 32 767.5.
    expect(parseWeightPairs('3:0.7,4:0.3')).toEqual([
      [3, 65_535],
      [4, 28_086],
    ]);
    expect(parseWeightPairs('0:2.0,1:1.0')).toEqual([
      [0, 65_535],
      [1, 32_768],
    ]);
    expect(parseWeightPairs('0:131070,1:2')).toEqual([
      [0, 65_535],
      [1, 1],
    ]);
  });

  it('behavior: whole numbers of 16 bits stay as they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 65_535 }), { minLength: 1 }), (uids) => {
        const pairs = uids.map((uid, i) => [uid, (i * 7) % 65_535 || 1] as const);
        expect(parseWeightPairs(pairs.map((pair) => pair.join(':')).join('\n'))).toEqual(pairs);
      }),
    );
  });

  it.each([
    ['', 'there are none'],
    ['# nothing', 'there are none'],
    ['1', 'not a uid, a colon and a weight'],
    ['1:2:3', 'not a uid, a colon and a weight'],
    ['1:-2', 'must be a number'],
    ['1:1e3', 'must be a number'],
    ['1:', 'must be a number'],
    ['x:1', 'is not a uid'],
    ['65536:1', 'is not a uid'],
    ['1:1,2:1,1:5', 'uid 1 is named twice'],
    ['1:0,2:0.0', 'all of them are zero'],
  ])('error: %j', (text, reason) => {
    expect(() => parseWeightPairs(text)).toThrow(reason);
    expect(() => parseWeightPairs(text)).toThrow(
      expect.objectContaining({ code: 'INVALID_WEIGHTS', exitCode: 2 }),
    );
  });
});

describe('parseWeightLists', () => {
  it('default', () => {
    expect(parseWeightLists('3,4', '10, 20')).toEqual([
      [3, 10],
      [4, 20],
    ]);
  });

  it('error: lists of different lengths', () => {
    expect(() => parseWeightLists('3,4', '10')).toThrow('there are 2 uids and 1 weights');
  });
});

import { describe, expect, it } from '@jest/globals';
import { rowFromPairs, rowToPairs } from '../../../../src/math/epoch/sparse-row.js';

describe('sparse rows', () => {
  it('behavior: pairs keep their order and their zeros', () => {
    const pairs: [number, number][] = [
      [7, 65535],
      [2, 0],
      [65535, 1],
    ];
    expect([...rowFromPairs(pairs)]).toEqual([7, 65535, 2, 0, 65535, 1]);
    expect(rowToPairs(rowFromPairs(pairs))).toEqual(pairs);
  });
});

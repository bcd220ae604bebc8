import { describe, expect, it } from '@jest/globals';
import type { SparseMatrix } from '../../../../../src/math/epoch/reference/matrix.js';
import { weightedMedian, weightedMedianColumns } from '../../../../../src/math/epoch/reference/median.js';
import { I32F32 } from '../../../../../src/math/fixed/types.js';
import { expectGolden } from '../../golden.js';

const floats = (values: number[]) => values.map((value) => I32F32.fromFloat(Math.fround(value)));
const { ZERO } = I32F32;

describe('weightedMedian', () => {
  it('behavior: every case of the chain', () => expectGolden('math', 'weighted_median'));

  // pallet SubtensorModule, tests/math.rs:1439-1610
  it.each([
    [[], [], 0],
    [[0.49, 0.51], [0.5, 1], 1],
    [[0.51, 0.49], [0.5, 1], 0.5],
    [[0.49, 0, 0.51], [0.5, 0.7, 1], 1],
    [[0.49, 0.01, 0.5], [0.5, 0.7, 1], 0.7],
    [[0.49, 0.51, 0], [0.5, 0.7, 1], 0.7],
    [[0, 0.49, 0, 0.51], [0.5, 0.5, 1, 1], 1],
    [[0.2, 0.2, 0.2, 0.2, 0.2], [0.8, 0.2, 1, 0.6, 0.4], 0.6],
    [Array(10).fill(0.1), [0.8, 0.8, 0.2, 0.2, 1, 1, 0.6, 0.6, 0.4, 0.4], 0.6],
  ])('behavior: stakes %j, scores %j', (stakes, scores, expected) => {
    const [stake, score] = [floats(stakes), floats(scores)];
    const minority = I32F32.saturatingSub(I32F32.ONE, floats([0.51])[0]!);
    expect(weightedMedian(stake, score, minority, ZERO, I32F32.sum(stake))).toBe(floats([expected])[0]);
  });
});

describe('weightedMedianColumns', () => {
  it('behavior: every case of the chain', () => expectGolden('math', 'weighted_median_col_sparse'));

  // pallet SubtensorModule, tests/math.rs:1727-1771
  it.each([
    [[0, 0.75, 0.25, 0], 0.24, [0, 0.3, 0.4]],
    [[0, 0.75, 0.25, 0], 0.26, [0, 0.2, 0.4]],
    [[0, 0.75, 0.25, 0], 0.76, [0, 0.2, 0.1]],
  ])('behavior: stakes %j, majority %d', (stakes, majority, expected) => {
    const rows = [
      [0, 0.1, 0],
      [0, 0.2, 0.4],
      [0, 0.3, 0.1],
      [0, 0.4, 0.5],
    ];
    const matrix: SparseMatrix = rows.map((row) => floats(row).map((value, j) => [j, value]));
    expect(weightedMedianColumns(floats(stakes), matrix, 3, floats([majority])[0]!)).toEqual(
      floats(expected),
    );
  });
});

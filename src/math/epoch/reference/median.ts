import { I32F32 } from '../../fixed/types.js';
import { normalize } from '../vector.js';
import type { SparseMatrix } from './matrix.js';

const { ZERO, saturatingAdd, saturatingSub } = I32F32;

/**
 * Stake-weighted median of `scores` by quickselect with the middle element as pivot.
 * `low` and `high` bound the stake integral the scores span; the result is the score at `minority` in it, the higher one
 * at an exact boundary. 0 for no score.
 * Source: pallet SubtensorModule, epoch/math.rs, `weighted_median`, spec version 425.
 */
export function weightedMedian(
  stakes: readonly I32F32[],
  scores: readonly I32F32[],
  minority: I32F32,
  low: I32F32,
  high: I32F32,
): I32F32 {
  let partition = scores.map((_, index) => index);
  let partitionLow = low;
  let partitionHigh = high;

  while (partition.length > 1) {
    const pivot = scores[partition[partition.length >> 1]!]!;
    const lower = partition.filter((index) => scores[index]! < pivot);
    const upper = partition.filter((index) => scores[index]! > pivot);
    const stakeOf = (indices: number[]) =>
      indices.reduce((sum, index) => saturatingAdd(sum, stakes[index]!), ZERO);

    const belowPivot = saturatingAdd(partitionLow, stakeOf(lower));
    const fromPivot = saturatingSub(partitionHigh, stakeOf(upper));
    if (minority < belowPivot && lower.length > 0) {
      partition = lower;
      partitionHigh = belowPivot;
    } else if (fromPivot <= minority && upper.length > 0) {
      partition = upper;
      partitionLow = fromPivot;
    } else {
      return pivot;
    }
  }
  return partition.length === 1 ? scores[partition[0]!]! : ZERO;
}

/**
 * Weighted median of each column over the rows with positive stake; missing entries count as 0.
 * `majority` (kappa, fraction of the stake) is how much stake must score at least the result.
 */
export function weightedMedianColumns(
  stakes: readonly I32F32[],
  matrix: SparseMatrix,
  columns: number,
  majority: I32F32,
): I32F32[] {
  const staked = stakes.flatMap((stake, i) => (stake > 0n ? [i] : []));
  const shares = normalize(
    staked.map((i) => stakes[i]!),
    I32F32,
  );
  const total = I32F32.sum(shares);
  const minority = saturatingSub(total, majority);

  const scores = Array.from({ length: columns }, () => new Array<I32F32>(staked.length).fill(ZERO));
  staked.forEach((i, k) => {
    for (const [j, value] of matrix[i] ?? []) if (j < columns) scores[j]![k] = value;
  });
  return scores.map((column) => weightedMedian(shares, column, minority, ZERO, total));
}

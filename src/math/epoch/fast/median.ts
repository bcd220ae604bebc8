import { normalize, type Rows } from './rows.js';

/**
 * Weighted median of each column over the rows with positive stake, missing entries counting as 0: the same
 * quickselect as the reference, on reused buffers.
 */
export function weightedMedianColumns(
  stakes: Float64Array,
  { start, columns, values }: Rows,
  n: number,
  majority: number,
): Float64Array {
  const staked = Array.from(stakes.keys()).filter((i) => stakes[i]! > 0);
  const shares = normalize(Float64Array.from(staked, (i) => stakes[i]!));
  const total = shares.reduce((sum, share) => sum + share, 0);

  const scores = new Float64Array(n * staked.length);
  staked.forEach((i, row) => {
    for (let k = start[i]!; k < start[i + 1]!; k++) scores[columns[k]! * staked.length + row] = values[k]!;
  });

  const select = medianSelector(shares, total - majority, total);
  return new Float64Array(n).map((_, j) =>
    select(scores.subarray(j * staked.length, (j + 1) * staked.length)),
  );
}

function medianSelector(stakes: Float64Array, minority: number, total: number) {
  let partition = new Int32Array(stakes.length);
  let lower = new Int32Array(stakes.length);
  let upper = new Int32Array(stakes.length);

  return (scores: Float64Array): number => {
    let size = stakes.length;
    let low = 0;
    let high = total;
    for (let index = 0; index < size; index++) partition[index] = index;

    while (size > 1) {
      const pivot = scores[partition[size >> 1]!]!;
      let lowerSize = 0;
      let upperSize = 0;
      let belowPivot = low;
      let fromPivot = high;
      for (let k = 0; k < size; k++) {
        const index = partition[k]!;
        const score = scores[index]!;
        if (score < pivot) {
          lower[lowerSize++] = index;
          belowPivot += stakes[index]!;
        } else if (score > pivot) {
          upper[upperSize++] = index;
          fromPivot -= stakes[index]!;
        }
      }
      if (minority < belowPivot && lowerSize > 0) {
        [partition, lower] = [lower, partition];
        size = lowerSize;
        high = belowPivot;
      } else if (fromPivot <= minority && upperSize > 0) {
        [partition, upper] = [upper, partition];
        size = upperSize;
        low = fromPivot;
      } else {
        return pivot;
      }
    }
    return size === 1 ? scores[partition[0]!]! : 0;
  };
}

import type { SparseRow } from '../../../../math/epoch/types.js';

/** The row with zero as the weight of `target`, or undefined if the row has no weight for it. */
export function withoutTarget(row: SparseRow, target: number): SparseRow | undefined {
  let changed: SparseRow | undefined;
  for (let i = 0; i < row.length; i += 2) {
    if (row[i] !== target) continue;
    changed ??= row.slice();
    changed[i + 1] = 0;
  }
  return changed;
}

import { mul, ONE } from './bits.js';
import type { AlphaOf } from './liquid-alpha.js';
import { type Rows, RowsBuilder, rowCount } from './rows.js';

/** a + ratio · (b − a), positive results only, by ascending column; `a` or `b` themselves for a ratio of 0 or 1. */
export function interpolate(a: Rows, b: Rows, n: number, ratio: number): Rows {
  if (ratio === 0) return a;
  if (ratio === ONE) return b;
  return combineDense(a, b, n, (valueA, valueB) => valueA + mul(ratio, valueB - valueA));
}

/** alpha · fresh + (1 − alpha) · old, positive results only, by ascending column. */
export function averageBonds(fresh: Rows, old: Rows, n: number, alpha: number): Rows {
  const keep = ONE - alpha;
  return combineDense(fresh, old, n, (freshValue, oldValue) => mul(alpha, freshValue) + mul(keep, oldValue));
}

/** `combine` of two zeros must be zero. */
function combineDense(a: Rows, b: Rows, n: number, combine: (a: number, b: number) => number): Rows {
  const result = new RowsBuilder(rowCount(a), a.values.length + b.values.length);
  const denseA = new Float64Array(n);
  const denseB = new Float64Array(n);
  for (let i = 0; i < rowCount(a); i++) {
    if (a.start[i] !== a.start[i + 1] || b.start[i] !== b.start[i + 1]) {
      scatter(a, i, denseA);
      scatter(b, i, denseB);
      for (let j = 0; j < n; j++) {
        const value = combine(denseA[j]!, denseB[j]!);
        if (value > 0) result.push(j, value);
      }
    }
    result.endRow();
  }
  return result.build();
}

/**
 * The moving average with one alpha per entry, clamped to 1. Only entries present in `fresh` survive, in its order.
 * The alphas see a row's entries in ascending order only: one stored behind a larger column reads as 0.
 */
export function averageBondsLiquid(fresh: Rows, old: Rows, consensus: Float64Array, alphaOf: AlphaOf): Rows {
  const result = new RowsBuilder(rowCount(fresh), fresh.values.length);
  const n = consensus.length;
  const weights = new Float64Array(n);
  const bonds = new Float64Array(n);
  const visibleBonds = new Float64Array(n);
  for (let i = 0; i < rowCount(fresh); i++) {
    scatterAscending(fresh, i, weights);
    scatter(old, i, bonds);
    scatterAscending(old, i, visibleBonds);
    for (let k = fresh.start[i]!; k < fresh.start[i + 1]!; k++) {
      const j = fresh.columns[k]!;
      const alpha = alphaOf(consensus[j]!, weights[j]!, visibleBonds[j]!);
      const value = mul(ONE - alpha, bonds[j]!) + mul(alpha, fresh.values[k]!);
      if (value > 0) result.push(j, Math.min(value, ONE));
    }
    result.endRow();
  }
  return result.build();
}

function scatter({ start, columns, values }: Rows, row: number, dense: Float64Array): void {
  dense.fill(0);
  for (let k = start[row]!; k < start[row + 1]!; k++) dense[columns[k]!] = values[k]!;
}

function scatterAscending({ start, columns, values }: Rows, row: number, dense: Float64Array): void {
  dense.fill(0);
  let largest = -1;
  for (let k = start[row]!; k < start[row + 1]!; k++) {
    const j = columns[k]!;
    if (j > largest) {
      dense[j] = values[k]!;
      largest = j;
    }
  }
}

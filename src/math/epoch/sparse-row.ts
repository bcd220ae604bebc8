import type { SparseRow } from './types.js';

/** A row from `[uid, value]` pairs, both u16. */
export function rowFromPairs(pairs: readonly (readonly [uid: number, value: number])[]): SparseRow {
  const row = new Uint16Array(pairs.length * 2);
  pairs.forEach(([uid, value], k) => {
    row[2 * k] = uid;
    row[2 * k + 1] = value;
  });
  return row;
}

export function rowToPairs(row: SparseRow): [uid: number, value: number][] {
  return Array.from({ length: row.length / 2 }, (_, k) => [row[2 * k]!, row[2 * k + 1]!]);
}

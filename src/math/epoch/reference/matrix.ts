import { I32F32 } from '../../fixed/types.js';

/**
 * Sparse matrices as the chain's sparse epoch has them: one ordered list of `[column, value]` per row.
 * Explicit zeros and the order of a row are data: some operations keep them, some drop them, and results depend on it.
 * Named after pallet SubtensorModule, epoch/math.rs, spec version 425.
 */
export type SparseMatrix = Entry[][];
export type Entry = [column: number, value: I32F32];

const { ZERO, ONE, saturatingAdd, saturatingSub, saturatingMul, safeDiv } = I32F32;

function mapValues(matrix: SparseMatrix, transform: (value: I32F32, j: number, i: number) => I32F32) {
  return matrix.map((row, i) => row.map(([j, value]): Entry => [j, transform(value, j, i)]));
}

function filterEntries(matrix: SparseMatrix, keep: (i: number, j: number) => boolean): SparseMatrix {
  return matrix.map((row, i) => row.filter(([j]) => keep(i, j)));
}

/** Empties the rows whose mask is true or missing. */
export function maskRows(matrix: SparseMatrix, mask: readonly boolean[]): SparseMatrix {
  return matrix.map((row, i) => ((mask[i] ?? true) ? [] : row));
}

/** Removes the diagonal, but for row `except`. */
export function maskDiagonal(matrix: SparseMatrix, except: number | undefined): SparseMatrix {
  return filterEntries(matrix, (i, j) => i !== j || i === except);
}

/** Removes the entries for which `isMasked(rowValue, columnValue)`; missing values read as 0. */
export function maskByBlocks(
  matrix: SparseMatrix,
  rowBlocks: readonly bigint[],
  columnBlocks: readonly bigint[],
  isMasked: (rowBlock: bigint, columnBlock: bigint) => boolean,
): SparseMatrix {
  return filterEntries(matrix, (i, j) => !isMasked(rowBlocks[i] ?? 0n, columnBlocks[j] ?? 0n));
}

export function rowSums(matrix: SparseMatrix): I32F32[] {
  return matrix.map((row) => I32F32.sum(row.map(([, value]) => value)));
}

/** Divides each row by its sum, where that is positive. */
export function normalizeRows(matrix: SparseMatrix): SparseMatrix {
  const sums = rowSums(matrix);
  return mapValues(matrix, (value, _, i) => (sums[i]! > 0n ? safeDiv(value, sums[i]!) : value));
}

/** Divides each entry by its column's sum, where that is not zero. Columns from `columns` on stay as they are. */
export function normalizeColumns(matrix: SparseMatrix, columns: number): SparseMatrix {
  return divideColumns(matrix, foldColumns(matrix, columns, saturatingAdd));
}

/** Divides each entry by its column's largest value, where that is positive. */
export function upscaleColumns(matrix: SparseMatrix, columns: number): SparseMatrix {
  return divideColumns(matrix, foldColumns(matrix, columns, I32F32.max));
}

function foldColumns(
  matrix: SparseMatrix,
  columns: number,
  combine: (a: I32F32, b: I32F32) => I32F32,
): I32F32[] {
  const folded = zeros(columns);
  for (const [j, value] of matrix.flat()) if (j < columns) folded[j] = combine(folded[j]!, value);
  return folded;
}

function divideColumns(matrix: SparseMatrix, divisors: readonly I32F32[]): SparseMatrix {
  return mapValues(matrix, (value, j) => {
    const divisor = divisors[j] ?? ZERO;
    return divisor === 0n ? value : safeDiv(value, divisor);
  });
}

/** Each row times its element of `vector`; zero products stay. Rows beyond the vector are dropped. */
export function scaleRows(matrix: SparseMatrix, vector: readonly I32F32[]): SparseMatrix {
  return mapValues(matrix.slice(0, vector.length), (value, _, i) => saturatingMul(value, vector[i]!));
}

/** Each entry times its column's element of `vector`, without zero products and columns beyond the vector. */
export function scaleColumns(matrix: SparseMatrix, vector: readonly I32F32[]): SparseMatrix {
  const inside = filterEntries(matrix, (_, j) => j < vector.length);
  const scaled = mapValues(inside, (value, j) => saturatingMul(value, vector[j]!));
  return scaled.map((row) => row.filter(([, value]) => value !== 0n));
}

/** result_j = Σ_i vector_i · matrix_ij. */
export function multiplyByRowVector(
  matrix: SparseMatrix,
  vector: readonly I32F32[],
  columns: number,
): I32F32[] {
  const result = zeros(columns);
  matrix.forEach((row, i) => {
    for (const [j, value] of row) {
      if (j < columns) result[j] = saturatingAdd(result[j]!, saturatingMul(vector[i] ?? ZERO, value));
    }
  });
  return result;
}

/** result_i = Σ_j vector_j · matrix_ij. */
export function multiplyByColumnVector(matrix: SparseMatrix, vector: readonly I32F32[]): I32F32[] {
  return matrix.map((row) =>
    row.reduce((sum, [j, value]) => saturatingAdd(sum, saturatingMul(vector[j] ?? ZERO, value)), ZERO),
  );
}

/** Lowers entries to their column's threshold, and drops those that a threshold ≤ 0 would lower. */
export function clipColumns(matrix: SparseMatrix, thresholds: readonly I32F32[]): SparseMatrix {
  return matrix.map((row) =>
    row.flatMap(([j, value]): Entry[] => {
      const threshold = thresholds[j] ?? ZERO;
      if (threshold >= value) return [[j, value]];
      return threshold > 0n ? [[j, threshold]] : [];
    }),
  );
}

/** a + ratio · (b − a), positive results only, by ascending column; `a` or `b` themselves for a ratio of 0 or 1. */
export function interpolate(a: SparseMatrix, b: SparseMatrix, columns: number, ratio: I32F32): SparseMatrix {
  if (ratio === ZERO) return a;
  if (ratio === ONE) return b;
  return a.map((rowA, i) => {
    const denseA = toDense(rowA, columns);
    const denseB = toDense(b[i] ?? [], columns);
    return toSparse(
      denseA.map((value, j) => saturatingAdd(value, saturatingMul(ratio, saturatingSub(denseB[j]!, value)))),
    );
  });
}

/** alpha · fresh + (1 − alpha) · old, positive results only, by ascending column. The matrices are square. */
export function averageBonds(fresh: SparseMatrix, old: SparseMatrix, alpha: I32F32): SparseMatrix {
  const keep = saturatingSub(ONE, alpha);
  return fresh.map((freshRow, i) => {
    const sums = zeros(fresh.length);
    const add = (row: readonly Entry[], factor: I32F32) => {
      for (const [j, value] of row) {
        if (j < sums.length) sums[j] = saturatingAdd(sums[j]!, saturatingMul(factor, value));
      }
    };
    add(freshRow, alpha);
    add(old[i] ?? [], keep);
    return toSparse(sums);
  });
}

/**
 * As `averageBonds` with one alpha per entry (dense), results clamped to 1. Only entries present in `fresh`
 * survive, in its order: an old bond without one is lost at once.
 */
export function averageBondsLiquid(
  fresh: SparseMatrix,
  old: SparseMatrix,
  alphas: readonly (readonly I32F32[])[],
): SparseMatrix {
  if (fresh.length !== old.length || fresh.length !== alphas.length) return fresh;
  return fresh.map((freshRow, i) => {
    const alphaRow = alphas[i]!;
    const decayed = zeros(alphaRow.length);
    for (const [j, value] of old[i]!) {
      if (j < decayed.length) decayed[j] = saturatingMul(saturatingSub(ONE, alphaRow[j]!), value);
    }
    return freshRow.flatMap(([j, value]): Entry[] => {
      if (j >= alphaRow.length) return [];
      const gain = I32F32.max(saturatingMul(alphaRow[j]!, value), ZERO);
      const average = I32F32.min(saturatingAdd(decayed[j]!, gain), ONE);
      return average > 0n ? [[j, average]] : [];
    });
  });
}

function zeros(length: number): I32F32[] {
  return new Array<I32F32>(length).fill(ZERO);
}

/** Later duplicates win; columns beyond the width are ignored. */
export function toDense(row: readonly Entry[], columns: number): I32F32[] {
  const dense = zeros(columns);
  for (const [j, value] of row) if (j < columns) dense[j] = value;
  return dense;
}

function toSparse(dense: readonly I32F32[]): Entry[] {
  return dense.flatMap((value, j): Entry[] => (value > 0n ? [[j, value]] : []));
}

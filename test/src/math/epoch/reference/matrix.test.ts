import { describe, expect, it } from '@jest/globals';
import {
  averageBonds,
  averageBondsLiquid,
  clipColumns,
  interpolate,
  maskDiagonal,
  maskRows,
  multiplyByColumnVector,
  multiplyByRowVector,
  normalizeColumns,
  normalizeRows,
  type SparseMatrix,
  scaleColumns,
  scaleRows,
  upscaleColumns,
} from '../../../../../src/math/epoch/reference/matrix.js';
import { I32F32 } from '../../../../../src/math/fixed/types.js';
import { int, ints, type MathCase, mathCases } from '../../vectors.js';

const vector = (value: unknown) => ints(value).map(I32F32.fromBits);
const matrix = (value: unknown): SparseMatrix =>
  (value as [number, number | string][][]).map((row) =>
    row.map(([j, bits]) => [j, I32F32.fromBits(int(bits))]),
  );

describe('sparse matrices against the chain', () => {
  const functions: Record<string, (c: MathCase & { columns: number }) => SparseMatrix> = {
    inplace_row_normalize_sparse: ({ m }) => normalizeRows(matrix(m)),
    inplace_col_normalize_sparse: ({ m, columns }) => normalizeColumns(matrix(m), columns),
    inplace_col_max_upscale_sparse: ({ m, columns }) => upscaleColumns(matrix(m), columns),
    row_hadamard_sparse: ({ m, v }) => scaleRows(matrix(m), vector(v)),
    mat_vec_mul_sparse: ({ m, v }) => scaleColumns(matrix(m), vector(v)),
    col_clip_sparse: ({ m, threshold }) => clipColumns(matrix(m), vector(threshold)),
    interpolate_sparse: ({ m1, m2, columns, ratio }) =>
      interpolate(matrix(m1), matrix(m2), columns, I32F32.fromBits(int(ratio))),
    mat_ema_sparse: (c) => averageBonds(matrix(c.new), matrix(c.old), I32F32.fromBits(int(c.alpha))),
    mat_ema_alpha_sparse: (c) =>
      averageBondsLiquid(matrix(c.new), matrix(c.old), (c.alpha as unknown[]).map(vector)),
    mask_rows_sparse: ({ m, mask }) => maskRows(matrix(m), mask as boolean[]),
    mask_diag_sparse_except_index: ({ m, except }) => maskDiagonal(matrix(m), except as number),
  };

  it.each(Object.keys(functions))('behavior: %s', (f) => {
    for (const entry of mathCases(f)) {
      const actual = functions[f]!(entry as MathCase & { columns: number });
      expect({ entry, actual }).toEqual({ entry, actual: matrix(entry.out) });
    }
  });

  it('behavior: matmul_sparse', () => {
    for (const { m, v, columns, out } of mathCases('matmul_sparse')) {
      expect(multiplyByRowVector(matrix(m), vector(v), columns as number)).toEqual(ints(out));
    }
  });

  it('behavior: matmul_transpose_sparse', () => {
    for (const { m, v, out } of mathCases('matmul_transpose_sparse')) {
      expect(multiplyByColumnVector(matrix(m), vector(v))).toEqual(ints(out));
    }
  });
});

describe('averageBondsLiquid', () => {
  it('behavior: an old bond without a fresh weight is lost', () => {
    const one = I32F32.ONE;
    const tenth = I32F32.fromFloat(0.1);
    const alphas = Array.from({ length: 2 }, () => [tenth, tenth]);
    const fresh: SparseMatrix = [[], [[1, I32F32.fromNum(2n)]]];
    expect(averageBondsLiquid(fresh, [[[0, one]], []], alphas)).toEqual([
      [],
      [[1, I32F32.saturatingMul(tenth, I32F32.fromNum(2n))]],
    ]);
  });
});

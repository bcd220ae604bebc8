import { alphaSigmoid, expSafe } from '../../../src/math/epoch/reference/liquid-alpha.js';
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
} from '../../../src/math/epoch/reference/matrix.js';
import { weightedMedian, weightedMedianColumns } from '../../../src/math/epoch/reference/median.js';
import { I32F32 } from '../../../src/math/fixed/types.js';
import { fixed, fixedVector, type GoldenFunctions, int, plain } from './case.js';

/** Rows of `[column, bits]`. */
function matrix(value: unknown): SparseMatrix {
  return (value as [number, number | string][][]).map((row) =>
    row.map(([j, bits]) => [j, I32F32.fromBits(int(bits))]),
  );
}

/** 1 / (1 + exp(−rho · (x − kappa))) as the chain composes it. Source: pallet SubtensorModule, epoch/math.rs, sigmoid_safe. */
function sigmoid(x: I32F32, rho: I32F32, kappa: I32F32): I32F32 {
  const minusRho = I32F32.saturatingMul(rho, I32F32.fromNum(-1n));
  const exponent = I32F32.saturatingMul(minusRho, I32F32.saturatingSub(x, kappa));
  return I32F32.safeDiv(I32F32.ONE, I32F32.saturatingAdd(expSafe(exponent), I32F32.ONE));
}

/** Sparse matrices, medians and the liquid alpha of the epoch. */
export const consensusFunctions: GoldenFunctions = {
  inplace_row_normalize_sparse: plain('m', ({ m }) => normalizeRows(matrix(m))),
  inplace_col_normalize_sparse: plain('m columns', (c) => normalizeColumns(matrix(c.m), Number(c.columns))),
  inplace_col_max_upscale_sparse: plain('m columns', (c) => upscaleColumns(matrix(c.m), Number(c.columns))),
  row_hadamard_sparse: plain('m v', ({ m, v }) => scaleRows(matrix(m), fixedVector(v))),
  mat_vec_mul_sparse: plain('m v', ({ m, v }) => scaleColumns(matrix(m), fixedVector(v))),
  matmul_sparse: plain('m v columns', (c) =>
    multiplyByRowVector(matrix(c.m), fixedVector(c.v), Number(c.columns)),
  ),
  matmul_transpose_sparse: plain('m v', ({ m, v }) => multiplyByColumnVector(matrix(m), fixedVector(v))),
  col_clip_sparse: plain('m threshold', (c) => clipColumns(matrix(c.m), fixedVector(c.threshold))),
  interpolate_sparse: plain('m1 m2 columns ratio', (c) =>
    interpolate(matrix(c.m1), matrix(c.m2), Number(c.columns), fixed(c.ratio)),
  ),
  mat_ema_sparse: plain('new old alpha', (c) => averageBonds(matrix(c.new), matrix(c.old), fixed(c.alpha))),
  mat_ema_alpha_sparse: plain('new old alpha', (c) =>
    averageBondsLiquid(matrix(c.new), matrix(c.old), (c.alpha as unknown[]).map(fixedVector)),
  ),
  mask_rows_sparse: plain('m mask', ({ m, mask }) => maskRows(matrix(m), mask as boolean[])),
  mask_diag_sparse_except_index: plain('m except', (c) => maskDiagonal(matrix(c.m), c.except as number)),
  weighted_median: plain('stake score minority lo hi', (c) =>
    weightedMedian(fixedVector(c.stake), fixedVector(c.score), fixed(c.minority), fixed(c.lo), fixed(c.hi)),
  ),
  weighted_median_col_sparse: plain('stake m columns majority', (c) =>
    weightedMedianColumns(fixedVector(c.stake), matrix(c.m), Number(c.columns), fixed(c.majority)),
  ),
  exp_safe: plain('x', ({ x }) => expSafe(fixed(x))),
  sigmoid_safe: plain('x rho kappa', ({ x, rho, kappa }) => sigmoid(fixed(x), fixed(rho), fixed(kappa))),
  alpha_sigmoid: plain('consensus weight bond alpha_low alpha_high steepness', (c) =>
    alphaSigmoid(fixed(c.consensus), fixed(c.weight), fixed(c.bond), {
      low: fixed(c.alpha_low),
      high: fixed(c.alpha_high),
      steepness: fixed(c.steepness),
    }),
  ),
};

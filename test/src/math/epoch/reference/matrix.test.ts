import { describe, expect, it } from '@jest/globals';
import { averageBondsLiquid, type SparseMatrix } from '../../../../../src/math/epoch/reference/matrix.js';
import { I32F32 } from '../../../../../src/math/fixed/types.js';
import { expectGolden } from '../../golden.js';

describe('sparse matrices', () => {
  it.each([
    'inplace_row_normalize_sparse',
    'inplace_col_normalize_sparse',
    'inplace_col_max_upscale_sparse',
    'row_hadamard_sparse',
    'mat_vec_mul_sparse',
    'col_clip_sparse',
    'interpolate_sparse',
    'mat_ema_sparse',
    'mat_ema_alpha_sparse',
    'mask_rows_sparse',
    'mask_diag_sparse_except_index',
    'matmul_sparse',
    'matmul_transpose_sparse',
  ])('behavior: %s', (f) => expectGolden('math', f));
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

import { describe, expect, it } from '@jest/globals';
import { alphaSigmoid, expSafe, liquidAlphas } from '../../../../../src/math/epoch/reference/liquid-alpha.js';
import { I32F32 } from '../../../../../src/math/fixed/types.js';
import { expectGolden } from '../../golden.js';

const at = I32F32.fromFloat;

describe('expSafe', () => {
  it('behavior: every case of the chain', () => expectGolden('math', 'exp_safe'));

  it('behavior: clamps its argument to ±20', () => {
    expect([expSafe(I32F32.fromNum(-21n)), expSafe(I32F32.MIN)]).toEqual([8n, 8n]);
    expect([expSafe(I32F32.fromNum(21n)), expSafe(I32F32.MAX)]).toEqual([
      2066907302758576256n,
      2066907302758576256n,
    ]);
  });

  it('behavior: composed to a sigmoid 1 / (1 + exp(−rho · (x − kappa))) it has the chain’s bits', () =>
    expectGolden('math', 'sigmoid_safe'));
});

describe('alphaSigmoid', () => {
  it('behavior: every case of the chain', () => expectGolden('math', 'alpha_sigmoid'));

  it.each([
    [1000n, [3047248389n, 3436006604n, 3859754218n, 3012258989n, 3763108803n]],
    [10n, [3429564636n, 3436006604n, 3446741786n, 3425271422n, 3440301428n]],
    [-1000n, [3824764819n, 3436006604n, 3012258989n, 3859754218n, 3108904405n]],
  ])('args: steepness %d', (steepness, expected) => {
    const alpha = {
      low: I32F32.fromBits(3006509875n),
      high: I32F32.fromBits(3865503334n),
      steepness: I32F32.fromNum(steepness),
    };
    const inputs = [
      [0.3, 0.5, 0.2],
      [0.3, 0.1, 0.6],
      [0, 1, 0],
      [0.5, 0.5, 0.5],
      [0.2, 0.9, 0.4],
    ];
    expect(inputs.map(([c, w, b]) => alphaSigmoid(at(c!), at(w!), at(b!), alpha))).toEqual(expected);
  });
});

describe('liquidAlphas', () => {
  it('behavior: an entry stored behind a larger column is read as zero', () => {
    const alpha = { low: at(0.1), high: at(0.3), steepness: I32F32.fromNum(1000n) };
    const consensus = [at(0), at(0.2)];
    const unsorted = liquidAlphas(
      [
        [
          [1, at(0.4)],
          [0, at(0.6)],
        ],
      ],
      [[]],
      consensus,
      alpha,
    );
    const withoutIt = liquidAlphas([[[1, at(0.4)]]], [[]], consensus, alpha);
    expect(unsorted).toEqual(withoutIt);
  });
});

import { describe, expect, it } from '@jest/globals';
import { exp, ln, log2 } from '../../../../src/math/fixed/transcendental.js';
import { I32F32, I96F32 } from '../../../../src/math/fixed/types.js';
import { expectGolden } from '../golden.js';

const num = (n: bigint) => I32F32.fromNum(n);

describe('exp', () => {
  it.each([
    [0n, 4294967296n],
    [1n, 11674931200n],
    [-1n, 1580030169n],
    [2n, 31735754285n],
    [5n, 637429664624n],
    [-5n, 28939262n],
    [10n, 94602947905357n],
    [-10n, 194991n],
    [20n, 2066907302758576256n],
    [-20n, 8n],
  ])('behavior: exp(%d)', (x, bits) => {
    expect(exp(num(x), I32F32)).toBe(bits);
  });

  it('behavior: undefined when the series overflows', () => {
    expect(exp(num(30n), I32F32)).toBeUndefined();
    expect(exp(I32F32.MIN, I32F32)).toBeUndefined();
  });
});

describe('ln', () => {
  it('behavior: safe_ln of the chain', () => expectGolden('math', 'safe_ln'));

  it('behavior: undefined for zero and negative numbers', () => {
    expect(ln(I32F32.ZERO, I32F32)).toBeUndefined();
    expect(ln(num(-1n), I32F32)).toBeUndefined();
  });
});

describe('log2', () => {
  it('behavior: exact at powers of two, in every format', () => {
    for (let k = -31n; k <= 30n; k++) {
      const power = I32F32.fromBits(1n << (32n + k));
      const inverseFits = k > -31n;
      expect(log2(power, I32F32)).toBe(inverseFits ? k << 32n : undefined);
      expect(log2(I96F32.fromBits(1n << (32n + k)), I96F32)).toBe(k << 32n);
    }
  });

  it('behavior: agrees with the double logarithm to 30 bits', () => {
    for (const x of [1.5, 3, 10, 1000.25, 0.1]) {
      const error = Number(log2(I32F32.fromFloat(x), I32F32)) / 2 ** 32 - Math.log2(x);
      expect(Math.abs(error)).toBeLessThan(2 ** -26);
    }
  });
});

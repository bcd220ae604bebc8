import { describe, expect, it } from '@jest/globals';
import { decayFactorQ32, powQ32 } from '../../../src/math/registration-price.js';
import { expectGolden } from './golden.js';

describe('registration price', () => {
  it('behavior: mul_by_q32', () => expectGolden('math', 'mul_by_q32'));

  it('behavior: pow_q32', () => expectGolden('math', 'pow_q32'));

  it('behavior: decay_factor_q32', () => expectGolden('math', 'decay_factor_q32'));

  it('behavior: the factor is the largest that halves within the half-life', () => {
    for (const halfLife of [1, 2, 360, 14400, 65535]) {
      const factor = decayFactorQ32(halfLife);
      expect(powQ32(factor, halfLife) <= 1n << 31n).toBe(true);
      expect(powQ32(factor + 1n, halfLife) > 1n << 31n).toBe(true);
    }
  });
});

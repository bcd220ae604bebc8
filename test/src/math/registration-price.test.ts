import { describe, expect, it } from '@jest/globals';
import { decayFactorQ32, mulByQ32, powQ32 } from '../../../src/math/registration-price.js';
import { int, mathCases } from './vectors.js';

describe('registration price', () => {
  it('behavior: mul_by_q32', () => {
    for (const entry of mathCases('mul_by_q32')) {
      expect(mulByQ32(int(entry.value), int(entry.factor_q32))).toBe(int(entry.out));
    }
  });

  it('behavior: pow_q32', () => {
    for (const entry of mathCases('pow_q32')) {
      expect(powQ32(int(entry.base_q32), entry.exp as number)).toBe(int(entry.out));
    }
  });

  it('behavior: decay_factor_q32', () => {
    for (const entry of mathCases('decay_factor_q32')) {
      expect(decayFactorQ32(entry.half_life as number)).toBe(int(entry.out));
    }
  });

  it('behavior: the factor is the largest that halves within the half-life', () => {
    for (const halfLife of [1, 2, 360, 14400, 65535]) {
      const factor = decayFactorQ32(halfLife);
      expect(powQ32(factor, halfLife) <= 1n << 31n).toBe(true);
      expect(powQ32(factor + 1n, halfLife) > 1n << 31n).toBe(true);
    }
  });
});

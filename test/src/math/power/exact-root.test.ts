import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { integerRoot } from '../../../../src/math/power/exact-root.js';

describe('integerRoot', () => {
  it('default', () => {
    expect(integerRoot(99n, 2)).toBe(9n);
    expect(integerRoot(100n, 2)).toBe(10n);
  });

  it('args: degree one, zero and one', () => {
    expect(integerRoot(7n, 1)).toBe(7n);
    expect(integerRoot(0n, 5)).toBe(0n);
    expect(integerRoot(1n, 5)).toBe(1n);
  });

  it('behavior: the floor next to a perfect power, at every size', () => {
    const degree = fc.integer({ min: 2, max: 1024 });
    const root = fc.bigInt({ min: 1n, max: 2n ** 80n });
    fc.assert(
      fc.property(root, degree, (r, n) => {
        const power = r ** BigInt(n);
        expect(integerRoot(power, n)).toBe(r);
        expect(integerRoot(power - 1n, n)).toBe(r - 1n);
        expect(integerRoot(power + 1n, n)).toBe(r);
      }),
      { numRuns: 50 },
    );
  });
});

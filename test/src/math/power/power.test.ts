import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { powRatioScaled } from '../../../../src/math/power.js';
import { expectGolden } from '../golden.js';

const SCALE = 10n ** 18n;

function ratio(num: bigint, den: bigint) {
  return { num, den };
}

describe('powRatioScaled', () => {
  it('default', () => {
    // (2/3)^(1/2) · 1000 = 816.49…
    expect(powRatioScaled(ratio(2n, 3n), ratio(1n, 2n), 0, 1000n)).toBe(816n);
  });

  it('behavior: every case of the chain', () => expectGolden('power', 'pow_ratio_scaled'));

  it('args: the exponent is reduced, so that 6·10¹⁷/4·10¹⁷ is exact', () => {
    const base = ratio(21n * 10n ** 15n, 28n * 10n ** 15n);
    const exponent = ratio(6n * 10n ** 17n, 4n * 10n ** 17n);
    for (const precision of [0, 256, 1024]) {
      expect(powRatioScaled(base, exponent, precision, SCALE)).toBe(649_519_052_838_328_985n);
    }
  });

  it('args: a zero denominator has no power, a zero base the power zero, a zero exponent the power one', () => {
    expect(powRatioScaled(ratio(1n, 0n), ratio(1n, 1n), 256, SCALE)).toBeUndefined();
    expect(powRatioScaled(ratio(1n, 1n), ratio(1n, 0n), 256, SCALE)).toBeUndefined();
    expect(powRatioScaled(ratio(0n, 3n), ratio(0n, 1n), 256, SCALE)).toBe(0n);
    expect(powRatioScaled(ratio(5n, 3n), ratio(0n, 1n), 256, SCALE)).toBe(SCALE);
  });

  it('behavior: an exact power is the floor of the root', () => {
    const term = fc.bigInt({ min: 1n, max: 10n ** 6n });
    const small = fc.bigInt({ min: 1n, max: 12n });
    fc.assert(
      fc.property(term, term, small, small, (num, den, a, b) => {
        const power = powRatioScaled(ratio(num, den), ratio(a, b), 0, SCALE)!;
        const bound = num ** a * SCALE ** b;
        expect(power ** b * den ** a <= bound).toBe(true);
        expect((power + 1n) ** b * den ** a > bound).toBe(true);
      }),
    );
  });

  it('behavior: the power grows with the base', () => {
    const reserve = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n });
    const weight = fc.bigInt({ min: 10n ** 16n, max: 99n * 10n ** 16n });
    fc.assert(
      fc.property(reserve, reserve, weight, (a, b, quote) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const exponent = ratio(quote, 2n * SCALE);
        const smaller = powRatioScaled(ratio(low, high), exponent, 256, SCALE)!;
        expect(smaller <= SCALE).toBe(true);
        expect(powRatioScaled(ratio(high, low), exponent, 256, SCALE)! >= SCALE).toBe(true);
      }),
    );
  });
});

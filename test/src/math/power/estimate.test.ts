import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimatePower } from '../../../../src/math/power/estimate.js';
import { powBySeries } from '../../../../src/math/power/series.js';

const SCALE = 10n ** 18n;

/** Any size of number, small ones as often as large ones. */
const reserve = fc
  .tuple(fc.integer({ min: 1, max: 64 }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }))
  .map(([bits, value]) => (value >> BigInt(64 - bits)) + 1n);
const weight = fc.bigInt({ min: 10n ** 16n, max: 99n * 10n ** 16n });

describe('estimatePower', () => {
  it('behavior: the same integer as the series, or no answer', () => {
    fc.assert(
      fc.property(reserve, reserve, weight, (added, before, quote) => {
        const base = { num: before, den: before + added };
        const exponent = { num: SCALE - quote, den: quote };
        const estimate = estimatePower(base, exponent, 256, SCALE);
        if (estimate !== undefined) expect(estimate).toBe(powBySeries(base, exponent, 256, SCALE));
      }),
      { numRuns: 300 },
    );
  });

  it('behavior: the same integer for prices and a precision of 1024 bits', () => {
    fc.assert(
      fc.property(reserve, reserve, weight, (a, b, quote) => {
        const base = { num: a << 64n, den: b << 32n };
        const exponent = { num: quote, den: SCALE };
        const estimate = estimatePower(base, exponent, 1024, SCALE);
        if (estimate !== undefined) expect(estimate).toBe(powBySeries(base, exponent, 1024, SCALE));
      }),
      { numRuns: 30 },
    );
  });

  it('behavior: a trade small against the pool always has an answer', () => {
    const share = fc.bigInt({ min: 100n, max: 10n ** 9n });
    fc.assert(
      fc.property(share, weight, (divisor, quote) => {
        const base = { num: 10n ** 15n, den: 10n ** 15n + 10n ** 15n / divisor };
        const exponent = { num: SCALE - quote, den: quote };
        expect(estimatePower(base, exponent, 256, SCALE)).toBeDefined();
      }),
    );
  });

  it('args: a low precision, a large scale or a steep exponent is left to the series', () => {
    const base = { num: 2n, den: 3n };
    expect(estimatePower(base, { num: 10n, den: 11n }, 255, SCALE)).toBeUndefined();
    expect(estimatePower(base, { num: 10n, den: 11n }, 256, 2n ** 64n)).toBeUndefined();
    expect(estimatePower(base, { num: 129n, den: 1n }, 256, SCALE)).toBeUndefined();
    expect(estimatePower({ num: 1n, den: 1000n }, { num: 10n, den: 11n }, 256, SCALE)).toBeUndefined();
  });
});

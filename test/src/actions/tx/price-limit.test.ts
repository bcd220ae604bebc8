import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buyLimit, sellLimit, swapLimit } from '../../../../src/actions/tx/price-limit.js';
import { parseProportion } from '../../../../src/units/index.js';

const TAO = 1_000_000_000n;

describe('price limits', () => {
  it('default', () => {
    const tolerance = parseProportion('5%');
    expect(buyLimit(2n * TAO, tolerance)).toBe(2_100_000_000n);
    expect(sellLimit(2n * TAO, tolerance)).toBe(1_900_000_000n);
    // 2 to 4 is a half; less a twentieth.
    expect(swapLimit(2n * TAO, 4n * TAO, tolerance)).toBe(475_000_000n);
  });

  it('behavior: rounding is in favour of whoever trades', () => {
    // 5 % of 19 are 0.95: nothing is added, nothing taken away.
    expect([buyLimit(19n, parseProportion('5%')), sellLimit(19n, parseProportion('5%'))]).toEqual([19n, 19n]);
  });

  it('behavior: a destination without a price sets no limit', () => {
    expect(swapLimit(TAO, 0n, parseProportion('5%'))).toBe(0n);
  });

  it('behavior: limits enclose the price', () => {
    const price = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(price, fc.integer({ min: 0, max: 100 }), (priceRao, percent) => {
        const tolerance = parseProportion(`${percent}%`);
        expect(buyLimit(priceRao, tolerance)).toBeGreaterThanOrEqual(priceRao);
        expect(sellLimit(priceRao, tolerance)).toBeLessThanOrEqual(priceRao);
        expect(sellLimit(priceRao, tolerance)).toBeGreaterThanOrEqual(0n);
      }),
    );
  });
});

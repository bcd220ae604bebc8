import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { U64F64 } from '../../../../src/math/fixed/types.js';
import { mulPerquintillRound, perquintillFromRational } from '../../../../src/math/swap/perquintill.js';
import { spotPrice } from '../../../../src/math/swap/pool.js';
import { initialQuoteWeight, weightAfterInjection } from '../../../../src/math/swap/weights.js';
import { expectGolden } from '../golden.js';
import { anyPool, pool } from './pools.js';

const E12 = 10n ** 12n;
const E18 = 10n ** 18n;

describe('mulPerquintillRound', () => {
  it('behavior: halves go up', () => {
    const half = [0n, 1n, 2n, 3n, 4n, 5n, 1023n, 1025n].map((v) => mulPerquintillRound(E18 / 2n, v));
    expect(half).toEqual([0n, 1n, 1n, 2n, 2n, 3n, 512n, 513n]);
    expect([3n, 4n, 5n, 6n].map((v) => mulPerquintillRound(E18 / 3n, v))).toEqual([1n, 1n, 2n, 2n]);
  });
});

describe('perquintillFromRational', () => {
  it('args: more than one, and no denominator', () => {
    expect(perquintillFromRational(1n, 3n)).toBe(333_333_333_333_333_333n);
    expect(perquintillFromRational(4n, 3n)).toBe(E18);
    expect(perquintillFromRational(0n, 0n)).toBe(E18);
  });
});

describe('weightAfterInjection', () => {
  it('default', () => {
    const quarter = pool(E12, 4n * E12);
    expect(weightAfterInjection(quarter, 10n ** 9n, 0n)).toBe(500_249_875_062_468_765n);
    expect(weightAfterInjection(quarter, 0n, 10n ** 9n)).toBe(499_937_507_811_523_559n);
    expect(weightAfterInjection(quarter, 0n, 1n)).toBe(499_999_999_999_937_500n);
    expect(weightAfterInjection(quarter, E12, 0n)).toBe(666_666_666_666_666_666n);
    expect(weightAfterInjection(quarter, 0n, E12)).toBe(444_444_444_444_444_444n);
    expect(weightAfterInjection(quarter, E12, E12)).toBe(615_384_615_384_615_384n);
  });

  it('args: a pool that stays empty on one side starts at one half', () => {
    expect(weightAfterInjection(pool(E12, 0n, { quoteWeight: E18 / 10n }), 1n, 0n)).toBe(E18 / 2n);
    expect(weightAfterInjection(pool(0n, 0n), 0n, 0n)).toBe(E18 / 2n);
  });

  it('error: a weight outside the bounds', () => {
    expect(weightAfterInjection(pool(E12, 0n), 1n, 1n)).toBeUndefined();
    expect(weightAfterInjection(pool(E12, E12), 100n * E12, 0n)).toBeUndefined();
    expect(weightAfterInjection(pool(E12, E12), 98n * E12, 0n)).toBe((99n * E18) / 100n);
    expect(weightAfterInjection(pool(E12, E12), 0n, 100n * E12)).toBeUndefined();
  });

  it('behavior: the price stays within 10^−12', () => {
    const delta = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(anyPool, delta, delta, (subject, tao, alpha) => {
        const quoteWeight = weightAfterInjection(subject, tao, alpha);
        if (quoteWeight === undefined || subject.tao < 10n ** 9n || subject.alpha < 10n ** 9n) return;
        const before = spotPrice(subject);
        const after = spotPrice({
          ...subject,
          tao: subject.tao + tao,
          alpha: subject.alpha + alpha,
          quoteWeight,
        });
        const distance = after > before ? after - before : before - after;
        expect(distance <= before / 10n ** 12n + 1_000_000n).toBe(true);
      }),
    );
  });
});

describe('initialQuoteWeight', () => {
  it('default', () => {
    const fifth = U64F64.safeDiv(U64F64.ONE, U64F64.fromNum(5n));
    expect(initialQuoteWeight(10n ** 9n, 4n * 10n ** 9n, fifth)).toBe(555_555_555_864_197_531n);
  });

  it('behavior: every case of the chain', () => expectGolden('swap', 'initialize_with_price'));

  it('error: an empty pool, and a weight below one per cent', () => {
    expect(initialQuoteWeight(0n, 0n, U64F64.ONE)).toBeUndefined();
    expect(initialQuoteWeight(1n, 1000n, U64F64.ONE)).toBeUndefined();
  });
});

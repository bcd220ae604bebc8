import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { U64F64 } from '../../../../src/math/fixed/types.js';
import {
  alphaNeededForTao,
  amountToPrice,
  buyFactor,
  payout,
  sellFactor,
} from '../../../../src/math/swap/balancer.js';
import type { Side } from '../../../../src/math/swap/pool.js';
import { expectGolden } from '../golden.js';
import { anyPool, pool, steepPool } from './pools.js';

const E18 = 10n ** 18n;

/** Fifteen decimals of a U64F64, as the known answers give them. */
function decimals15(value: U64F64): bigint {
  return (value * 10n ** 15n) >> 64n;
}

describe('balancer', () => {
  it('behavior: every case of the chain', () => expectGolden('power', 'balancer'));
});

describe('sellFactor, buyFactor', () => {
  it('default', () => {
    expect(sellFactor(pool(1n, 100_000n), 100n)).toBe(18_428_315_757_951_599_997n);
  });

  it('args: uneven weights', () => {
    const quarter = { quoteWeight: E18 / 4n };
    expect(sellFactor(pool(1n, 500_000n, quarter), 5_000n)).toBe(17_904_228_059_285_152_206n);
    const threeQuarters = { quoteWeight: (3n * E18) / 4n };
    expect(decimals15(buyFactor(pool(200_000n, 1n, threeQuarters), 2_000n))).toBe(970_590_147_927_644n);
    const ninety = { quoteWeight: (9n * E18) / 10n };
    expect(decimals15(buyFactor(pool(13_513_642n, 1n, ninety), 1_673n))).toBe(998_886_481_979_889n);
    const odd = { quoteWeight: (773n * E18) / 1000n };
    expect(decimals15(sellFactor(pool(1n, 7_000_000_000n, odd), 10_000n))).toBe(999_999_580_484_586n);
  });
});

describe('payout', () => {
  const side = fc.constantFrom<Side>('buy', 'sell');

  it('args: weights a hair off one half take the series', () => {
    const amount = 10n ** 8n;
    const sold = (quoteWeight: bigint) =>
      payout(pool(10n ** 12n, 10n ** 14n, { quoteWeight }), 'sell', amount);
    expect(sold(500_000_000_500_000_000n)).toBe(999_998n);
    expect(sold(499_999_999_999_500_000n)).toBe(999_999n);
    expect(sold(102_337_248_363_782_924n)).toBe(8_771_570n);
  });

  it('args: from dust to the whole range of an amount', () => {
    const amounts = [1n, 10n ** 4n, 10n ** 6n, 2n ** 64n - 1n];
    const pairs = (tao: bigint, alpha: bigint, quoteWeight: bigint) =>
      amounts.flatMap((amount) => {
        const subject = pool(tao, alpha, { quoteWeight });
        return [payout(subject, 'sell', amount), payout(subject, 'buy', amount)];
      });
    expect(pairs(1500n, 1000n, E18 / 2n)).toEqual([1n, 0n, 1363n, 869n, 1498n, 998n, 1499n, 999n]);
    expect(pairs(1n, 10n ** 6n, E18 / 2n)).toEqual([0n, 500000n, 0n, 999900n, 0n, 999999n, 0n, 1000000n]);
    expect(pairs(10n ** 6n, 1n, E18 / 2n)).toEqual([500000n, 0n, 999900n, 0n, 999999n, 0n, 1000000n, 0n]);
    expect(pairs(1500n, 1000n, E18 / 10n)).toEqual([13n, 0n, 1499n, 202n, 1500n, 514n, 1500n, 983n]);
    expect(pairs(1500n, 1000n, (9n * E18) / 10n)).toEqual([0n, 5n, 350n, 999n, 803n, 1000n, 1476n, 1000n]);
    expect(pairs(10n ** 6n, 1n, 500_000_010_000_000_000n)).toEqual([
      499999n,
      0n,
      999900n,
      0n,
      999999n,
      0n,
      1000000n,
      0n,
    ]);
  });

  it('behavior: never more than the reserve', () => {
    const amount = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    fc.assert(
      fc.property(steepPool, side, amount, (subject, direction, paidIn) => {
        const paidOut = payout(subject, direction, paidIn);
        expect(paidOut >= 0n && paidOut <= (direction === 'buy' ? subject.alpha : subject.tao)).toBe(true);
      }),
    );
  });

  it('behavior: no less for more, up to ten times the reserve', () => {
    const part = fc.bigInt({ min: 0n, max: 10n ** 10n });
    fc.assert(
      fc.property(anyPool, side, part, part, (subject, direction, a, b) => {
        const reserve = direction === 'buy' ? subject.tao : subject.alpha;
        const [less, more] = (a < b ? [a, b] : [b, a]).map((parts) => (reserve * parts) / 10n ** 9n);
        expect(payout(subject, direction, less!) <= payout(subject, direction, more!)).toBe(true);
      }),
    );
  });
});

describe('amountToPrice', () => {
  const quarter = { quoteWeight: E18 / 4n };
  const tenth = U64F64.fromFloat(0.1);
  const fifth = U64F64.fromFloat(0.2);

  it('default', () => {
    expect(amountToPrice(pool(10n ** 9n, 1n, quarter), 'buy', tenth, fifth)).toBe(681_792_830n);
    expect(amountToPrice(pool(1n, 10n ** 9n, quarter), 'sell', fifth, tenth)).toBe(189_207_115n);
  });

  it('args: a target on the wrong side needs nothing', () => {
    expect(amountToPrice(pool(10n ** 9n, 1n, quarter), 'buy', fifth, tenth)).toBe(0n);
    expect(amountToPrice(pool(1n, 10n ** 9n, quarter), 'sell', tenth, fifth)).toBe(0n);
  });

  it('args: a sale down to nothing has no amount', () => {
    expect(amountToPrice(pool(10n ** 9n, 10n ** 9n), 'sell', fifth, U64F64.ZERO)).toBe(0n);
  });
});

describe('alphaNeededForTao', () => {
  it('default', () => {
    const subject = pool(10n ** 9n, 10n ** 9n, { quoteWeight: E18 / 4n });
    expect(alphaNeededForTao(subject, 1_123_432n)).toBe(374_758n);
  });

  it('args: not even all alpha buys the whole reserve', () => {
    expect(alphaNeededForTao(pool(10n ** 9n, 10n ** 9n), 10n ** 9n)).toBe(0n);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { U64F64 } from '../../../../src/math/fixed/types.js';
import { swapFee } from '../../../../src/math/swap/fee.js';
import { type Side, spotPrice } from '../../../../src/math/swap/pool.js';
import { limitToPrice, type SwapResult, swap } from '../../../../src/math/swap/swap.js';
import { expectGolden } from '../golden.js';
import { anyPool, pool } from './pools.js';

const NO_MINIMUM = 1n;
const E9 = 10n ** 9n;

/** [paid in, paid out, fee] of a trade, or the name of its error. */
function trade(
  subject: ReturnType<typeof pool>,
  side: Side,
  amount: bigint,
  limitPrice: bigint,
): bigint[] | string {
  const result = swap(subject, { side, amount, limitPrice }, NO_MINIMUM);
  return result.ok ? [result.paidIn, result.paidOut, result.fee] : result.error;
}

describe('swap', () => {
  it('behavior: every case of the chain', () => expectGolden('swap'));

  it('default', () => {
    const quarter = pool(E9, 4n * E9);
    expect(trade(quarter, 'buy', 1_000n, 1_000n * E9)).toEqual([1_000n, 3_999n, 0n]);
    expect(trade(quarter, 'buy', 123_456n, 1_000n * E9)).toEqual([123_394n, 493_515n, 62n]);
    expect(trade(quarter, 'sell', 123_456n, 100_000n)).toEqual([123_394n, 30_847n, 62n]);
    expect(trade(quarter, 'buy', E9, 1_000n * E9)).toEqual([999_496_453n, 1_999_496_326n, 503_547n]);
    expect(trade(quarter, 'buy', 10n * E9, 1_000n * E9)).toEqual([
      9_994_964_523n,
      3_636_197_098n,
      5_035_477n,
    ]);
  });

  it('args: large against the pool', () => {
    expect(trade(pool(1000n, 1000n), 'sell', 999_500n, 1_000n)).toEqual([998_997n, 998n, 503n]);
    expect(trade(pool(10n ** 6n, 10n ** 6n), 'sell', 999_500_000n, 1_000n)).toEqual([
      998_996_705n,
      998_999n,
      503_295n,
    ]);
    const real = pool(3_896_056_559_708n, 128_011_331_299_964n);
    expect(trade(real, 'sell', 111_180_000_000n, 1_000n)).toEqual([
      111_124_015_565n,
      3_379_153_550n,
      55_984_435n,
    ]);
  });

  it('args: a limit cuts the order to the amount that reaches it', () => {
    const result = swap(pool(150n * E9, 100n * E9), {
      side: 'buy',
      amount: 450_226_710_634n,
      limitPrice: 24n * E9,
    });
    expect(result).toMatchObject({ paidIn: 450n * E9, paidOut: 75n * E9, fee: 226_710_634n });
    expect(spotPrice((result as SwapResult).pool)).toBe(limitToPrice(24n * E9));
  });

  it('args: no fee', () => {
    const result = swap(pool(E9, E9), { side: 'buy', amount: E9, limitPrice: 10n * E9, dropFees: true });
    expect(result).toMatchObject({ paidIn: E9, paidOut: E9 / 2n, fee: 0n, feeToAuthor: 0n });
  });

  it('behavior: a round trip and the fee swap of the author bring the pool back', () => {
    const start = pool(10n ** 12n, 10n ** 12n);
    const bought = swap(start, { side: 'buy', amount: 10n ** 10n, limitPrice: 10n ** 15n }) as SwapResult;
    expect(bought).toMatchObject({ paidIn: 9_994_964_523n, paidOut: 9_896_053_816n, fee: 5_035_477n });
    expect(spotPrice(bought.pool)).toBe(18_817_335_995_981_122_226n);

    const sold = swap(bought.pool, {
      side: 'sell',
      amount: bought.paidOut,
      limitPrice: 1_000n,
    }) as SwapResult;
    expect(sold).toMatchObject({ paidIn: 9_891_070_681n, paidOut: 9_989_981_362n, feeToAuthor: 4_983_135n });
    expect(sold.pool).toMatchObject({ tao: 1_000_004_983_161n, alpha: 999_995_016_865n });

    const order = { side: 'sell', amount: sold.fee, limitPrice: 1_000n, dropFees: true } as const;
    const author = swap(sold.pool, order) as SwapResult;
    expect(author).toMatchObject({ paidIn: 4_983_135n, paidOut: 4_983_159n });
    expect(author.pool).toMatchObject({ tao: 1_000_000_000_002n, alpha: 10n ** 12n });
  });

  it('error: SwapInputTooLarge beyond a thousand times the reserve', () => {
    const thousand = pool(1_000n, 1_000n, { feeRate: 0 });
    expect(trade(thousand, 'buy', 1_000_001n, 10n ** 15n)).toBe('SwapInputTooLarge');
    expect(trade(thousand, 'sell', 1_000_001n, 1n)).toBe('SwapInputTooLarge');
    expect(trade(thousand, 'buy', 1_000_000n, 2n ** 64n - 1n)).toEqual([1_000_000n, 999n, 0n]);
  });

  it('error: ReservesTooLow below the minimum of the output reserve, and for nothing in return', () => {
    const order = { side: 'buy', amount: 1_000n, limitPrice: 2n ** 64n - 1n } as const;
    expect(swap(pool(E9, 999_999n), order)).toEqual({ ok: false, error: 'ReservesTooLow' });
    expect(swap(pool(10n ** 15n, 1_000_000n), order)).toEqual({ ok: false, error: 'ReservesTooLow' });
  });

  it('error: PriceLimitExceeded at the price and beyond', () => {
    const real = pool(5_032_494_439_940n, 186_268_425_402_874n);
    expect(trade(real, 'buy', E9, 26_953_618n)).toBe('PriceLimitExceeded');
    expect(trade(pool(E9, E9), 'buy', E9, E9)).toBe('PriceLimitExceeded');
    expect(trade(pool(E9, E9), 'sell', E9, E9)).toBe('PriceLimitExceeded');
  });

  it('behavior: nothing appears: the pool moves by what is paid, the order pays no more than it has', () => {
    const side = fc.constantFrom<Side>('buy', 'sell');
    const amount = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    const limit = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(anyPool, side, amount, limit, (subject, direction, gross, limitPrice) => {
        const result = swap(subject, { side: direction, amount: gross, limitPrice });
        if (!result.ok) return;
        const { paidIn, paidOut, fee, pool: after } = result;
        expect(paidIn >= 0n && paidOut >= 0n && fee >= 0n).toBe(true);
        expect(after.tao + after.alpha).toBe(subject.tao + subject.alpha + paidIn - paidOut);
        expect(after.tao >= 0n && after.alpha >= 0n).toBe(true);
        // A growth factor of at least 10^−18 more than one can round the cut amount past the order by a few rao.
        expect(paidIn + fee <= gross + 2n + subject.tao / 10n ** 17n + subject.alpha / 10n ** 17n).toBe(true);
      }),
    );
  });

  it('behavior: buying and selling back leaves no gain', () => {
    const part = fc.bigInt({ min: 1n, max: 10n ** 9n });
    fc.assert(
      fc.property(anyPool, part, (subject, parts) => {
        const amount = (subject.tao * parts) / 10n ** 9n;
        const bought = swap(subject, { side: 'buy', amount, limitPrice: 10n ** 15n });
        if (!bought.ok) return;
        const sold = swap(bought.pool, { side: 'sell', amount: bought.paidOut, limitPrice: 1_000n });
        if (!sold.ok) return;
        // Payouts are rounded in the trader's favour: 10^−18 of a reserve, whose price has at most doubled nine times.
        expect(sold.paidOut <= amount + 2n + subject.tao / 10n ** 13n).toBe(true);
      }),
    );
  });
});

describe('swapFee', () => {
  it('default', () => {
    const fees = [1n, 1_985n, 1_986n, 65_535n, 131_070n, 2_000_000n, 10n ** 6n, E9, 10n ** 10n, 10n ** 12n];
    expect(fees.map((amount) => swapFee(pool(1n, 1n), amount))).toEqual([
      0n,
      0n,
      1n,
      32n,
      65n,
      1_007n,
      503n,
      503_547n,
      5_035_477n,
      503_547_722n,
    ]);
  });

  it('args: a subnet without a pool has none', () => {
    expect(swapFee(pool(1n, 1n, { mechanism: 0 }), E9)).toBe(0n);
  });
});

describe('spotPrice', () => {
  it('args: no alpha, no pool', () => {
    expect(spotPrice(pool(E9, 0n))).toBe(0n);
    expect(spotPrice(pool(E9, 0n, { mechanism: 0 }))).toBe(U64F64.ONE);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutTake, type DividendEarner, splitDividends } from '../../../../src/math/emission/dividends.js';
import { amountRatio, emissionFraction } from '../../../../src/math/emission/proportion.js';
import { U96F32 } from '../../../../src/math/fixed/types.js';
import { expectGolden } from '../golden.js';

function earner(alpha: bigint, root: bigint, dividend: bigint): DividendEarner {
  return { alpha, root, dividend: U96F32.fromNum(dividend) };
}

describe('splitDividends', () => {
  it('behavior: every case of the chain', () => expectGolden('emission', 'calculate_dividend_distribution'));

  it('default', () => {
    const earners = [earner(4_859_302n, 2_342_352n, 77_783_738n), earner(23_423n, 859_273n, 19_283_940n)];
    const taoWeight = U96F32.fromBits(773_094_113n);
    const parts = splitDividends(earners, 183_123_567_452n, 837_120_949_872n, taoWeight);
    expect(parts.map(({ alpha, root }) => [U96F32.toU64(alpha), U96F32.toU64(root)])).toEqual([
      [176_856_534_496n, 226_443_796_624n],
      [6_267_032_912n, 610_677_153_052n],
    ]);
  });

  it('args: without root stake the root pot stays undivided, and the other way round', () => {
    const one = U96F32.ONE;
    expect(splitDividends([earner(5n, 0n, 100n)], 1_000n, 500n, one)).toEqual([
      { alpha: U96F32.fromNum(1_000n), root: 0n },
    ]);
    expect(splitDividends([earner(0n, 5n, 100n)], 1_000n, 500n, one)).toEqual([
      { alpha: 0n, root: U96F32.fromNum(500n) },
    ]);
    expect(splitDividends([], 1_000n, 500n, one)).toEqual([]);
  });

  it('behavior: no pot pays more than it holds', () => {
    const stake = fc.bigInt({ min: 0n, max: 21n * 10n ** 15n });
    const pot = fc.bigInt({ min: 0n, max: 10n ** 15n });
    const anyEarner = fc.tuple(stake, stake, pot).map((args) => earner(...args));
    fc.assert(
      fc.property(fc.array(anyEarner, { maxLength: 10 }), pot, pot, (earners, alphaPot, rootPot) => {
        const parts = splitDividends(earners, alphaPot, rootPot, emissionFraction(11_796));
        const paidAlpha = parts.reduce((sum, { alpha }) => sum + alpha, 0n);
        const paidRoot = parts.reduce((sum, { root }) => sum + root, 0n);
        expect(paidAlpha <= U96F32.fromNum(alphaPot)).toBe(true);
        expect(paidRoot <= U96F32.fromNum(rootPot)).toBe(true);
      }),
    );
  });
});

describe('cutTake', () => {
  it('default', () => {
    const cut = cutTake(U96F32.fromNum(10n ** 9n), emissionFraction(11_796));
    expect(cut).toEqual({ take: 179_995_422n, rest: 820_004_577n });
  });

  it('args: all and nothing', () => {
    expect(cutTake(U96F32.fromNum(7n), U96F32.ONE)).toEqual({ take: 7n, rest: 0n });
    expect(cutTake(U96F32.fromNum(7n), U96F32.ZERO)).toEqual({ take: 0n, rest: 7n });
  });
});

describe('emissionFraction', () => {
  it('default', () => {
    expect(emissionFraction(11_796)).toBe(773_074_452n);
    expect(emissionFraction(65_535)).toBe(U96F32.ONE);
  });
});

describe('amountRatio', () => {
  it('default', () => {
    expect(amountRatio(1n, 4n)).toBe(2n ** 30n);
    expect(amountRatio(0n, 0n)).toBe(0n);
  });
});

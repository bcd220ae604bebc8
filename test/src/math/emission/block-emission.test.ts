import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockEmission, halvingsAt, TOTAL_SUPPLY } from '../../../../src/math/emission/block-emission.js';
import { log2 } from '../../../../src/math/fixed/transcendental.js';
import { I96F32 } from '../../../../src/math/fixed/types.js';
import { expectGolden } from '../golden.js';

/** The chain's way: a logarithm in fixed point, whose floor counts the halvings. */
function emissionByLogarithm(issuance: bigint): bigint {
  const filled = I96F32.checkedDiv(I96F32.fromNum(issuance), I96F32.fromNum(TOTAL_SUPPLY))!;
  const inverse = I96F32.checkedDiv(I96F32.ONE, I96F32.saturatingSub(I96F32.ONE, filled))!;
  const halvings = I96F32.toU64(I96F32.floor(log2(inverse, I96F32)!));
  let divisor = I96F32.ONE;
  for (let i = 0n; i < halvings; i++) divisor = I96F32.saturatingMul(divisor, I96F32.fromNum(2n));
  return I96F32.toU64(I96F32.saturatingMul(I96F32.safeDiv(I96F32.ONE, divisor), I96F32.fromNum(10n ** 9n)));
}

describe('blockEmission', () => {
  it('behavior: every case of the chain', () => expectGolden('emission', 'get_block_emission_for_issuance'));

  it('default', () => {
    expect(blockEmission(0n)).toBe(10n ** 9n);
    expect(blockEmission(10_499_999_999_999_999n)).toBe(10n ** 9n);
    expect(blockEmission(10_500_000_000_000_000n)).toBe(500_000_000n);
    expect(blockEmission(15_750_000_000_000_000n)).toBe(250_000_000n);
  });

  it('args: at and beyond the cap', () => {
    expect(blockEmission(TOTAL_SUPPLY)).toBe(0n);
    expect(blockEmission(2n ** 64n - 1n)).toBe(0n);
  });

  it('behavior: the threshold of each halving', () => {
    const thresholds: [bigint, bigint][] = [
      [18_375_000_000_000_000n, 125_000_000n],
      [20_917_968_750_000_000n, 3_906_250n],
      [20_979_492_187_500_000n, 976_562n],
      [20_999_679_565_429_688n, 15_258n],
      [20_999_979_972_839_356n, 953n],
      [20_999_999_960_884_452n, 1n],
      [20_999_999_980_442_226n, 0n],
    ];
    for (const [threshold, emission] of thresholds) {
      expect(blockEmission(threshold)).toBe(emission);
      expect(halvingsAt(threshold) - halvingsAt(threshold - 1n)).toBe(1);
    }
  });

  it('behavior: the thresholds are where the logarithm of the chain steps', () => {
    const anywhere = fc.bigInt({ min: 0n, max: TOTAL_SUPPLY - 1n });
    const nearTheCap = fc
      .integer({ min: 1, max: 54 })
      .chain((bits) => fc.bigInt({ min: 1n, max: 2n ** BigInt(bits) }));
    const issuance = fc.oneof(
      anywhere,
      nearTheCap.map((distance) => TOTAL_SUPPLY - distance).filter((value) => value >= 0n),
    );
    fc.assert(
      fc.property(issuance, (value) => {
        expect(blockEmission(value)).toBe(emissionByLogarithm(value));
      }),
      { numRuns: 500 },
    );
    for (let halving = 1; halving <= 32; halving++) {
      const threshold = TOTAL_SUPPLY - (TOTAL_SUPPLY >> BigInt(halving));
      for (const value of [threshold - 1n, threshold])
        expect(blockEmission(value)).toBe(emissionByLogarithm(value));
    }
  });
});

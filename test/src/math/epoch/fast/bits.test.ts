import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { div, fromU16, mul, ONE, ratio, toU16 } from '../../../../../src/math/epoch/fast/bits.js';
import { fromU16Proportion, toU16Proportion } from '../../../../../src/math/epoch/proportion.js';
import { I32F32 } from '../../../../../src/math/fixed/types.js';

/** Fractions with many zero bits too: there exact products and quotients are integers, the delicate case. */
const fraction = fc.oneof(
  fc.integer({ min: 0, max: ONE }),
  fc.integer({ min: 0, max: 65536 }).map((high) => high * 2 ** 16),
  fc.constantFrom(0, 1, ONE - 1, ONE),
);
const signed = fc.tuple(fraction, fc.boolean()).map(([value, negative]) => (negative ? -value : value));
const runs = { numRuns: 2000, seed: 425 };

describe('mul', () => {
  it('behavior: the exact floor for every pair of fractions', () => {
    fc.assert(
      fc.property(signed, signed, (a, b) => {
        expect(BigInt(mul(a, b))).toBe((BigInt(a) * BigInt(b)) >> 32n);
      }),
      runs,
    );
  });

  it('behavior: the exact floor for large operands with a result below 2^53', () => {
    const term = fc.maxSafeNat();
    fc.assert(
      fc.property(term, fc.integer({ min: 0, max: 14 * ONE }), (a, b) => {
        const exact = (BigInt(a) * BigInt(b)) >> 32n;
        fc.pre(exact < 2n ** 53n);
        expect(BigInt(mul(a, b))).toBe(exact);
      }),
      runs,
    );
  });

  it('behavior: just below an integer, where the rounded product lands on it', () => {
    // (2^32 − 1)·(2^32 + 1) = 2^64 − 1 rounds to 2^64
    expect((ONE - 1) * (ONE + 1)).toBe(2 ** 64);
    expect(mul(ONE - 1, ONE + 1)).toBe(ONE - 1);
    expect(mul(1 - ONE, ONE + 1)).toBe(-ONE);
  });
});

describe('div', () => {
  it('behavior: the exact floor for every fraction of a sum', () => {
    const sum = fc.integer({ min: 1, max: 2 ** 47 });
    fc.assert(
      fc.property(fraction, fc.oneof(sum, fraction), (a, b) => {
        fc.pre(b > 0);
        const exact = (BigInt(a) << 32n) / BigInt(b);
        fc.pre(exact < 2n ** 53n);
        expect(BigInt(div(a, b))).toBe(exact);
      }),
      runs,
    );
  });

  it('behavior: just below an integer, where the rounded quotient lands on it', () => {
    // (2^32 − 2)·2^32 / (2^32 − 1) = 2^32 − 1 − 1/(2^32 − 1)
    expect(((ONE - 2) * ONE) / (ONE - 1)).toBe(ONE - 1);
    expect(div(ONE - 2, ONE - 1)).toBe(ONE - 2);
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (below, gap) => {
        const [a, b] = [ONE - below - gap, ONE - below];
        expect(BigInt(div(a, b))).toBe((BigInt(a) << 32n) / BigInt(b));
      }),
      runs,
    );
  });

  it('behavior: reciprocals up to the end of the exponential series', () => {
    fc.assert(
      fc.property(fc.integer({ min: ONE, max: Number.MAX_SAFE_INTEGER }), (b) => {
        expect(BigInt(div(ONE, b))).toBe(2n ** 64n / BigInt(b));
      }),
      runs,
    );
  });
});

describe('u16', () => {
  it('behavior: ratio is the exact floor for integers', () => {
    fc.assert(
      fc.property(fc.nat(65535), fc.integer({ min: 1, max: 2 ** 31 }), (a, b) => {
        expect(BigInt(ratio(a, b))).toBe((BigInt(a) << 32n) / BigInt(b));
      }),
      runs,
    );
  });

  it('behavior: proportions equal those of the fixed-point type', () => {
    fc.assert(
      fc.property(fc.nat(65535), fraction, (stored, value) => {
        expect(BigInt(fromU16(stored))).toBe(fromU16Proportion(stored));
        expect(toU16(value)).toBe(toU16Proportion(I32F32.fromBits(BigInt(value))));
      }),
      runs,
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FixedType } from '../../../../src/math/fixed/define.js';
import { I32F32, I64F64, I96F32, U64F64, U96F32 } from '../../../../src/math/fixed/types.js';

const ONE = 1n << 32n;
const bits32 = fc.bigInt({ min: I32F32.MIN, max: I32F32.MAX }).map(I32F32.fromBits);
const at = (value: number) => I32F32.fromFloat(value);

describe('layout', () => {
  it.each([
    [I32F32, -(2n ** 63n), 2n ** 63n - 1n, 2n ** 32n],
    [I64F64, -(2n ** 127n), 2n ** 127n - 1n, 2n ** 64n],
    [U64F64, 0n, 2n ** 128n - 1n, 2n ** 64n],
    [I96F32, -(2n ** 127n), 2n ** 127n - 1n, 2n ** 32n],
    [U96F32, 0n, 2n ** 128n - 1n, 2n ** 32n],
  ] as const)('behavior: range and unit of $name', (type, min, max, one) => {
    expect([type.MIN, type.MAX, type.ONE, type.ZERO]).toEqual([min, max, one, 0n]);
  });

  it('error: bits outside the width', () => {
    expect(() => I32F32.fromBits(2n ** 63n)).toThrow(RangeError);
    expect(() => U96F32.fromBits(-1n)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it('behavior: products floor, quotients truncate', () => {
    const ulp = I32F32.fromBits(1n);
    const minusUlp = I32F32.fromBits(-1n);
    expect(I32F32.saturatingMul(minusUlp, ulp)).toBe(-1n);
    expect(I32F32.safeDiv(minusUlp, I32F32.fromNum(2n))).toBe(0n);
    expect(I32F32.saturatingMul(at(0.1), at(0.1))).toBe(42949673n);
  });

  it('behavior: overflow clamps, answers undefined, wraps or becomes zero', () => {
    const { MAX, MIN, ONE: one } = I32F32;
    expect(I32F32.saturatingAdd(MAX, one)).toBe(MAX);
    expect(I32F32.saturatingMul(MIN, MAX)).toBe(MIN);
    expect(I32F32.saturatingNeg(MIN)).toBe(MAX);
    expect(I32F32.checkedAdd(MAX, one)).toBeUndefined();
    expect(I32F32.checkedMul(MAX, MAX)).toBeUndefined();
    expect(I32F32.wrappingAdd(MAX, I32F32.fromBits(1n))).toBe(MIN);
    expect(I32F32.safeDiv(MAX, I32F32.fromBits(1n))).toBe(0n);
    expect(I32F32.safeDivOr(MAX, I32F32.ZERO, one)).toBe(one);
    expect(I32F32.sum([MAX, I32F32.fromBits(1n)])).toBe(MIN);
  });

  it('error: saturatingDiv by zero', () => {
    expect(() => I32F32.saturatingDiv(I32F32.ONE, I32F32.ZERO)).toThrow(RangeError);
  });

  it('behavior: a checked result is the saturating one where it exists', () => {
    fc.assert(
      fc.property(bits32, bits32, (a, b) => {
        const pairs = [
          [I32F32.checkedAdd(a, b), I32F32.saturatingAdd(a, b)],
          [I32F32.checkedSub(a, b), I32F32.saturatingSub(a, b)],
          [I32F32.checkedMul(a, b), I32F32.saturatingMul(a, b)],
        ];
        for (const [checked, saturated] of pairs) {
          if (checked === undefined) expect([I32F32.MIN, I32F32.MAX]).toContain(saturated);
          else expect(saturated).toBe(checked);
        }
      }),
    );
  });

  it('behavior: quotient times divisor misses the dividend by less than one divisor', () => {
    fc.assert(
      fc.property(bits32, bits32, (a, b) => {
        const quotient = I32F32.checkedDiv(a, b);
        if (quotient === undefined) return;
        const error = (a << 32n) - quotient * b;
        const size = b < 0n ? -b : b;
        expect(error > -size && error < size).toBe(true);
        expect(error === 0n || error > 0n === a > 0n).toBe(true);
      }),
    );
  });
});

describe('conversion', () => {
  it('behavior: doubles round to nearest, ties to even', () => {
    expect(at(0.1)).toBe(429496730n);
    expect(at(2 ** -33)).toBe(0n);
    expect(at(3 * 2 ** -33)).toBe(2n);
    expect(at(-3 * 2 ** -33)).toBe(-2n);
    expect(at(Number.MIN_VALUE)).toBe(0n);
    expect(at(-0.5)).toBe(-(ONE / 2n));
    expect(I64F64.fromFloat(0.1)).toBe(1844674407370955264n);
  });

  it('behavior: doubles out of range clamp', () => {
    expect([at(1e30), at(-1e30)]).toEqual([I32F32.MAX, I32F32.MIN]);
    expect([at(Number.POSITIVE_INFINITY), U64F64.fromFloat(Number.NEGATIVE_INFINITY)]).toEqual([
      I32F32.MAX,
      0n,
    ]);
  });

  it('error: NaN', () => {
    expect(() => at(Number.NaN)).toThrow(RangeError);
  });

  it('behavior: a double with at most 32 fraction bits survives', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (n) => {
        expect(at(n / 2 ** 20)).toBe((BigInt(n) << 12n) as never);
      }),
    );
  });

  it('behavior: floor, ceil, round and frac, ties away from zero', () => {
    const rows = [
      [2.5, 2, 3, 3, 0.5],
      [-2.5, -3, -2, -3, 0.5],
      [-2.25, -3, -2, -2, 0.75],
      [2.25, 2, 3, 2, 0.25],
      [7, 7, 7, 7, 0],
    ] as const;
    for (const [x, floor, ceil, round, frac] of rows) {
      const value = at(x);
      expect([I32F32.floor(value), I32F32.ceil(value), I32F32.round(value), I32F32.frac(value)]).toEqual(
        [floor, ceil, round, frac].map(at),
      );
    }
  });

  it('behavior: integers saturate and convert back exactly', () => {
    expect(I32F32.fromNum(2n ** 40n)).toBe(I32F32.MAX);
    expect(U64F64.fromNum(-1n)).toBe(0n);
    expect(I32F32.toU64(at(-0.5))).toBe(0n);
    expect(I32F32.toInteger(at(-0.5))).toBe(-1n);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (n) => {
        expect(U64F64.toU64(U64F64.fromNum(n))).toBe(n);
        expect(U96F32.toU64(U96F32.fromNum(n))).toBe(n);
      }),
    );
  });

  it('behavior: widening and narrowing an I32F32 gives it back', () => {
    fc.assert(
      fc.property(bits32, (value) => {
        const wide = I64F64.fromFixed(value, I32F32);
        expect(I32F32.fromFixed(wide, I64F64 as FixedType<'I64F64'>)).toBe(value);
      }),
    );
  });
});

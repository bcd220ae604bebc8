import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { i64, i128, u8, u16, u32, u64, u128 } from '../../../src/math/integer.js';

describe('range', () => {
  it.each([
    [u8, 0n, 255n],
    [u16, 0n, 65535n],
    [u32, 0n, 4294967295n],
    [u64, 0n, 18446744073709551615n],
    [u128, 0n, 340282366920938463463374607431768211455n],
    [i64, -9223372036854775808n, 9223372036854775807n],
    [i128, -170141183460469231731687303715884105728n, 170141183460469231731687303715884105727n],
  ])('behavior: $bits bits', (type, min, max) => {
    expect([type.MIN, type.MAX]).toEqual([min, max]);
    expect([type.fits(min), type.fits(max), type.fits(min - 1n), type.fits(max + 1n)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('overflow', () => {
  it('behavior: saturates', () => {
    expect(u64.saturatingSub(3n, 5n)).toBe(0n);
    expect(u64.saturatingAdd(u64.MAX, 1n)).toBe(u64.MAX);
    expect(u16.saturatingMul(300n, 300n)).toBe(65535n);
    expect(i64.saturatingMul(i64.MIN, 2n)).toBe(i64.MIN);
  });

  it('behavior: checked operations answer undefined', () => {
    expect(u64.checkedSub(3n, 5n)).toBeUndefined();
    expect(u64.checkedAdd(u64.MAX, 1n)).toBeUndefined();
    expect(u8.checkedMul(16n, 16n)).toBeUndefined();
    expect(u8.checkedDiv(1n, 0n)).toBeUndefined();
    expect(i64.checkedDiv(i64.MIN, -1n)).toBeUndefined();
    expect(i64.checkedDiv(-7n, 2n)).toBe(-3n);
  });

  it('behavior: wraps in two’s complement', () => {
    expect(u8.wrappingAdd(250n, 10n)).toBe(4n);
    expect(u64.wrappingSub(0n, 1n)).toBe(u64.MAX);
    expect(i64.wrappingAdd(i64.MAX, 1n)).toBe(i64.MIN);
    expect(u8.wrappingMul(20n, 20n)).toBe(144n);
  });

  it('behavior: safeDiv of anything by zero is zero', () => {
    expect(u64.safeDiv(7n, 0n)).toBe(0n);
    expect(u64.safeDiv(7n, 2n)).toBe(3n);
  });

  it('behavior: where nothing overflows the three families agree', () => {
    const small = fc.bigInt({ min: 0n, max: 2n ** 31n });
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect([u64.saturatingAdd(a, b), u64.checkedAdd(a, b), u64.wrappingAdd(a, b)]).toEqual(
          Array(3).fill(a + b),
        );
        expect([u64.saturatingMul(a, b), u64.checkedMul(a, b), u64.wrappingMul(a, b)]).toEqual(
          Array(3).fill(a * b),
        );
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  div,
  fromU64,
  mulDiv,
  type SafeFloat,
  safeFloat,
  sub,
  toU64,
  ZERO,
} from '../../../../src/math/share-pool/safe-float.js';
import { expectGolden } from '../golden.js';

const E21 = 10n ** 21n;

function pair(value: SafeFloat | undefined): bigint[] | undefined {
  return value && [value.mantissa, value.exponent];
}

describe('SafeFloat', () => {
  it('behavior: every operation of the chain', () => expectGolden('share-pool', 'SafeFloat'));

  it('behavior: every construction of the chain', () =>
    expectGolden('share-pool', 'SafeFloat::new', 'SafeFloat::from_U64F64'));

  it('default', () => {
    const normal = [1n, 10n, 1000n, 10n ** 20n, E21].map((value) => pair(safeFloat(value, 0n)));
    expect(normal).toEqual([
      [E21, -21n],
      [E21, -20n],
      [E21, -18n],
      [E21, -1n],
      [E21, 0n],
    ]);
    expect(pair(add(fromU64(1n), fromU64(1n)))).toEqual([2n * 10n ** 20n, -20n]);
  });

  it('behavior: an addition keeps the digits of the larger number', () => {
    const nines = safeFloat(999_999_999_999_999_999_999n, 0n)!;
    expect(pair(add(nines, safeFloat(1n, 22n)!))).toEqual([109_999_999_999_999_999_999n, 2n]);
    expect(pair(add(safeFloat(123n, 1n)!, safeFloat(1n, 23n)!))).toEqual([100_000_000_000_000_000_001n, 3n]);
  });

  it('error: no number', () => {
    expect(safeFloat(E21 + 1n, 0n)).toBeUndefined();
    expect(safeFloat(1n, -(2n ** 63n))).toBeUndefined();
    expect(div(fromU64(1n), ZERO)).toBeUndefined();
    expect(mulDiv(fromU64(1n), fromU64(1n), ZERO)).toBeUndefined();
    expect(mulDiv(safeFloat(1n, 2n ** 62n)!, safeFloat(1n, 2n ** 63n - 1n)!, fromU64(1n))).toBeUndefined();
    expect(div(safeFloat(1n, 2n ** 62n)!, safeFloat(1n, 30n - 2n ** 63n)!)).toBeUndefined();
    expect(sub(ZERO, fromU64(1n))).toBeUndefined();
    expect(sub(ZERO, ZERO)).toEqual(ZERO);
  });

  it('behavior: integers survive, mantissas are in range', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (value) => {
        const float = fromU64(value);
        expect(toU64(float)).toBe(value);
        if (value > 0n) expect(float.mantissa > 10n ** 20n && float.mantissa <= E21).toBe(true);
      }),
    );
  });

  it('behavior: what is added can be taken away, up to the last digit', () => {
    const u64 = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n });
    fc.assert(
      fc.property(u64, u64, (a, b) => {
        const sum = add(fromU64(a), fromU64(b))!;
        const rest = toU64(sub(sum, fromU64(b))!);
        expect(rest <= a && rest + 1n >= a).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  div,
  fromU64,
  fromU64F64,
  mulDiv,
  type SafeFloat,
  safeFloat,
  sub,
  toU64,
  ZERO,
} from '../../../../src/math/share-pool/safe-float.js';
import { goldenCases } from '../golden.js';
import { int, ints } from '../vectors.js';

const E21 = 10n ** 21n;

function read(value: unknown): SafeFloat | undefined {
  if (value === null) return undefined;
  const [mantissa, exponent] = ints(value) as [bigint, bigint];
  return { mantissa, exponent };
}

function pair(value: SafeFloat | undefined): bigint[] | undefined {
  return value && [value.mantissa, value.exponent];
}

describe('SafeFloat', () => {
  it('behavior: every operation of the chain', () => {
    for (const entry of goldenCases('share-pool', 'SafeFloat')) {
      const [a, b, c] = [read(entry.a)!, read(entry.b)!, read(entry.c)!];
      expect({
        entry,
        add: add(a, b),
        sub: sub(a, b),
        div: div(a, b),
        mulDiv: mulDiv(a, b, c),
        u64: toU64(a),
      }).toEqual({
        entry,
        add: read(entry['add(a,b)']),
        sub: read(entry['sub(a,b)']),
        div: read(entry['div(a,b)']),
        mulDiv: read(entry['mul_div(a,b,c)']),
        u64: int(entry['u64(a)']),
      });
    }
  });

  it('behavior: every construction of the chain', () => {
    for (const entry of goldenCases('share-pool', 'SafeFloat::new')) {
      const value = safeFloat(int(entry.mantissa), int(entry.exponent));
      expect({ entry, value }).toEqual({ entry, value: read(entry.out) });
    }
    for (const entry of goldenCases('share-pool', 'SafeFloat::from_U64F64')) {
      expect({ entry, value: fromU64F64(int(entry.bits)) }).toEqual({ entry, value: read(entry.out) });
    }
  });

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

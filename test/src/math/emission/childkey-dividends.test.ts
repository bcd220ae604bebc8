import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ChildkeyDividendInput,
  type ParentStake,
  splitChildkeyDividend,
} from '../../../../src/math/emission/childkey-dividends.js';
import { emissionFraction } from '../../../../src/math/emission/proportion.js';
import { fromU64Proportion, inheritedStake } from '../../../../src/math/epoch/stake-weight.js';
import { U96F32 } from '../../../../src/math/fixed/types.js';

const E9 = 10n ** 9n;
const ALL = 2n ** 64n - 1n;
const HALF = 2n ** 63n - 1n;

function parent(alpha: bigint, root: bigint, proportion: bigint, hasSameOwner = false): ParentStake {
  return { alpha, root, proportion, hasSameOwner };
}

function split(input: Partial<ChildkeyDividendInput>) {
  return splitChildkeyDividend({
    dividend: E9,
    alpha: 0n,
    root: 0n,
    childProportions: [],
    parents: [],
    childkeyTake: U96F32.ZERO,
    childkeyBurn: U96F32.ZERO,
    taoWeight: U96F32.ONE,
    ...input,
  });
}

describe('splitChildkeyDividend', () => {
  const alice = parent(E9, E9, ALL);

  it('default', () => {
    const bob = { alpha: E9, root: E9, parents: [alice] };
    expect(split(bob)).toEqual({ own: 500_000_000n, parents: [500_000_000n], burned: [0n] });
  });

  it('args: a childkey take of all, and of a half', () => {
    const bob = { alpha: E9, root: E9, parents: [alice] };
    expect(split({ ...bob, childkeyTake: emissionFraction(65_535) })).toMatchObject({
      own: E9,
      parents: [0n],
    });
    // 32767 of 65535 is a little less than a half.
    const half = split({ ...bob, childkeyTake: emissionFraction(32_767) });
    expect(half.parents[0]! - 250_000_000n).toBeLessThan(10_000n);
    expect(half.own - 750_000_000n).toBeGreaterThan(-10_000n);
  });

  it('args: no parents, whatever the children', () => {
    expect(split({ alpha: 300_000n, childProportions: [HALF], dividend: 1_000_000n })).toEqual({
      own: 1_000_000n,
      parents: [],
      burned: [],
    });
  });

  it('args: a chain of three, half of each passed on', () => {
    // A 300 000, B 100 000, C 50 000; the second level never sees the first.
    const childkeyTake = emissionFraction(7_281);
    const dividend = 1_000_000n;
    const b = { alpha: 100_000n, childProportions: [HALF], parents: [parent(300_000n, 0n, HALF)] };
    expect(split({ ...b, dividend, childkeyTake })).toMatchObject({ own: 333_325n, parents: [666_674n] });
    const c = { alpha: 50_000n, parents: [parent(100_000n, 0n, HALF)] };
    expect(split({ ...c, dividend, childkeyTake })).toMatchObject({ own: 555_550n, parents: [444_449n] });
  });

  it('args: a childkey without stake of its own, take and burn', () => {
    const input = {
      dividend: 500_000_000n,
      parents: [parent(E9, 0n, ALL)],
      childkeyTake: emissionFraction(11_796),
    };
    expect(split(input)).toEqual({ own: 89_997_711n, parents: [410_002_288n], burned: [0n] });
    const childkeyBurn = fromU64Proportion(ALL / 10n);
    expect(split({ ...input, childkeyBurn })).toEqual({
      own: 89_997_711n,
      parents: [360_002_288n],
      burned: [49_999_999n],
    });
  });

  it('args: between keys of one coldkey nothing is taken or burned', () => {
    const charges = { childkeyTake: U96F32.ONE, childkeyBurn: U96F32.ONE };
    const own = { alpha: E9, root: E9, parents: [parent(E9, E9, ALL, true)] };
    expect(split({ ...own, ...charges })).toEqual({
      own: 500_000_000n,
      parents: [500_000_000n],
      burned: [0n],
    });
  });

  it('args: no stake anywhere leaves the dividend with the hotkey', () => {
    expect(split({ parents: [parent(0n, 0n, ALL)] })).toEqual({ own: E9, parents: [0n], burned: [0n] });
  });

  it('behavior: what is paid and burned is the dividend, less two rao per parent', () => {
    const stake = fc.bigInt({ min: 0n, max: 21n * 10n ** 15n });
    const anyParent = fc
      .tuple(stake, stake, fc.bigInt({ min: 0n, max: ALL }), fc.boolean())
      .map((args) => parent(...args));
    // Take and burn together stay below one, as on the chain: beyond, the parent's part stops at zero.
    const fraction = fc.bigInt({ min: 0n, max: 2n ** 31n }).map((bits) => U96F32.fromBits(bits));
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        stake,
        fc.array(anyParent, { maxLength: 5 }),
        fraction,
        fraction,
        (dividend, alpha, parents, childkeyTake, childkeyBurn) => {
          const parts = split({ dividend, alpha, parents, childkeyTake, childkeyBurn });
          const all = [parts.own, ...parts.parents, ...parts.burned];
          const lost = dividend - all.reduce((sum, part) => sum + part, 0n);
          expect(all.every((part) => part >= 0n)).toBe(true);
          expect(lost >= 0n && lost <= 1n + 2n * BigInt(parents.length)).toBe(true);
        },
      ),
    );
  });
});

describe('inheritedStake', () => {
  it('behavior: three quarters passed on lose nothing but rounding', () => {
    const quarter = ALL / 4n;
    const stake = 10n ** 14n;
    const kept = inheritedStake(stake, [quarter, quarter, quarter], []);
    const child = inheritedStake(0n, [], [{ proportion: quarter, stake }]);
    expect([kept, child, kept + 3n * child]).toEqual([
      25_000_000_069_849n,
      24_999_999_976_716n,
      99_999_999_999_997n,
    ]);
  });
});

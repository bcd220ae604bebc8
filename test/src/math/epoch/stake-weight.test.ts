import { describe, expect, it } from '@jest/globals';
import {
  fromU64Proportion,
  inheritedStake,
  totalStakeWeight,
} from '../../../../src/math/epoch/stake-weight.js';
import { U96F32 } from '../../../../src/math/fixed/types.js';

const HALF = 2n ** 63n;
const ALL = 2n ** 64n - 1n;

describe('fromU64Proportion', () => {
  it('behavior: the default TAO weight, and the ends', () => {
    expect(fromU64Proportion(971718665099567868n)).toBe(226245882n);
    expect(fromU64Proportion(ALL)).toBe(U96F32.ONE);
    expect(fromU64Proportion(0n)).toBe(0n);
  });
});

describe('inheritedStake', () => {
  it('default', () => {
    expect(inheritedStake(1000n, [], [])).toBe(1000n);
  });

  it('behavior: children take their part, parents give theirs', () => {
    expect(inheritedStake(1000n, [HALF], [])).toBe(500n);
    expect(inheritedStake(1000n, [], [{ proportion: HALF, stake: 400n }])).toBe(1200n);
    expect(inheritedStake(1000n, [ALL], [{ proportion: ALL, stake: 7n }])).toBe(7n);
  });

  it('behavior: cannot fall below what the parents give', () => {
    expect(inheritedStake(1000n, [ALL, ALL], [{ proportion: HALF, stake: 10n }])).toBe(5n);
  });
});

describe('totalStakeWeight', () => {
  it('behavior: alpha plus weighted root stake', () => {
    const total = totalStakeWeight(1000n, 5000n, fromU64Proportion(971718665099567868n));
    expect(total).toBe((1000n << 64n) + ((226245882n * 5000n) << 32n));
    expect(Number(total) / 2 ** 64).toBeCloseTo(1263.38487165, 8);
  });
});

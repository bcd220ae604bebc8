import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { U64F64 } from '../../../../../../src/math/fixed/types.js';
import {
  decreaseStakeForHotkeyAndColdkeyOnSubnet,
  decreaseStakeForHotkeyOnSubnet,
  getStakeForHotkeyAndColdkeyOnSubnet,
  getStakeForHotkeyOnSubnet,
  increaseStakeForHotkeyAndColdkeyOnSubnet,
  increaseStakeForHotkeyOnSubnet,
  tryIncreaseStakeForHotkeyAndColdkeyOnSubnet,
} from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import {
  Alpha,
  AlphaV2,
  StakingHotkeys,
  TotalHotkeyAlpha,
  TotalHotkeyShares,
  TotalHotkeySharesV2,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { testChain } from '../../../frame/test-chain.js';
import { COLD, HOT, OTHER_COLD } from './staking-chain.js';

// Known answers: primitives/share-pool/src/lib.rs, subtensor tests/staking2.rs.

const stake = (ctx: ReturnType<typeof testChain>, coldkey = COLD) =>
  getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, coldkey, 1);

describe('increaseStakeForHotkeyAndColdkeyOnSubnet', () => {
  it('default', () => {
    const ctx = testChain();
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 100n);
    expect(stake(ctx)).toBe(100n);
    expect(getStakeForHotkeyOnSubnet(ctx, HOT, 1)).toBe(100n);
    expect(StakingHotkeys.get(ctx, COLD)).toEqual([HOT]);
    expect(AlphaV2.get(ctx, HOT, COLD, 1)).toEqual({ mantissa: 10n ** 21n, exponent: -19n });
  });

  it('behavior: nothing of nothing leaves no trace', () => {
    const ctx = testChain();
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 0n);
    for (const item of [AlphaV2, TotalHotkeyAlpha, TotalHotkeySharesV2, StakingHotkeys]) {
      expect(ctx.state.entries(item, [])).toEqual([]);
    }
  });

  it('behavior: the first staker owns what the pool held before', () => {
    const ctx = testChain();
    increaseStakeForHotkeyOnSubnet(ctx, HOT, 1, 50n);
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 10n);
    expect(stake(ctx)).toBe(60n);
  });

  it('behavior: shares survive a pool of hundreds of years in two steps', () => {
    const ctx = testChain();
    for (const coldkey of [COLD, OTHER_COLD]) {
      increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, coldkey, 1, 1_000n);
      decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, coldkey, 1, 999n);
    }
    increaseStakeForHotkeyOnSubnet(ctx, HOT, 1, 1_000_000n);
    expect([stake(ctx), stake(ctx, OTHER_COLD)]).toEqual([500_001n, 500_001n]);
  });
});

describe('decreaseStakeForHotkeyAndColdkeyOnSubnet', () => {
  it('default', () => {
    const ctx = testChain();
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 1_000_000_000_000n);
    decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 999_999_999_990n);
    expect(stake(ctx)).toBe(10n);
  });

  it('behavior: the last rao takes the entries along', () => {
    const ctx = testChain();
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 7n);
    decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 7n);
    for (const item of [AlphaV2, TotalHotkeyAlpha, TotalHotkeySharesV2]) {
      expect(ctx.state.entries(item, [])).toEqual([]);
    }
    expect(StakingHotkeys.get(ctx, COLD)).toEqual([HOT]);
  });

  it('behavior: does nothing beyond what the coldkey has', () => {
    const ctx = testChain();
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 7n);
    decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 8n);
    decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, OTHER_COLD, 1, 1n);
    expect([stake(ctx), stake(ctx, OTHER_COLD)]).toEqual([7n, 0n]);
  });
});

describe('decreaseStakeForHotkeyOnSubnet', () => {
  it('default', () => {
    const ctx = testChain();
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 100n);
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, OTHER_COLD, 1, 300n);
    decreaseStakeForHotkeyOnSubnet(ctx, HOT, 1, 200n);
    expect([stake(ctx), stake(ctx, OTHER_COLD)]).toEqual([50n, 150n]);
  });
});

describe('tryIncreaseStakeForHotkeyAndColdkeyOnSubnet', () => {
  it('default', () => {
    const ctx = testChain();
    expect(tryIncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, 1, 1n)).toBe(true);
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 1n);
    expect(tryIncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, 1, 1n)).toBe(true);
  });

  it('behavior: no share can be bought of a pool with shares and no value', () => {
    const ctx = testChain();
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 1n);
    decreaseStakeForHotkeyOnSubnet(ctx, HOT, 1, 1n);
    expect(tryIncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, 1, 1n)).toBe(false);
  });
});

describe('entries of the older share format', () => {
  it('default', () => {
    const ctx = testChain();
    TotalHotkeyAlpha.insert(ctx, HOT, 1, 1_000n);
    TotalHotkeyShares.insert(ctx, HOT, 1, U64F64.fromNum(4n));
    Alpha.insert(ctx, HOT, COLD, 1, U64F64.fromNum(3n));
    Alpha.insert(ctx, HOT, OTHER_COLD, 1, U64F64.ONE);
    expect([stake(ctx), stake(ctx, OTHER_COLD)]).toEqual([750n, 250n]);
  });

  it('behavior: a write moves what it touches to the newer format', () => {
    const ctx = testChain();
    TotalHotkeyAlpha.insert(ctx, HOT, 1, 1_000n);
    TotalHotkeyShares.insert(ctx, HOT, 1, U64F64.fromNum(4n));
    Alpha.insert(ctx, HOT, COLD, 1, U64F64.fromNum(3n));
    Alpha.insert(ctx, HOT, OTHER_COLD, 1, U64F64.ONE);
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, 1_000n);
    expect(TotalHotkeyShares.contains(ctx, HOT, 1)).toBe(false);
    expect(Alpha.iter(ctx).map(([, coldkey]) => coldkey)).toEqual([OTHER_COLD]);
    // Four more shares: 3 + 4 of 4 + 4, of 2 000.
    expect(AlphaV2.get(ctx, HOT, COLD, 1)).toEqual({ mantissa: 7n * 10n ** 20n, exponent: -20n });
    expect([stake(ctx), stake(ctx, OTHER_COLD)]).toEqual([1_750n, 250n]);
  });
});

describe('properties', () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 15n });

  it('behavior: positions never add up to more than the hotkey has, and miss it by a rao each at most', () => {
    fc.assert(
      fc.property(amount, amount, amount, (first, second, dividend) => {
        const ctx = testChain();
        increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1, first);
        increaseStakeForHotkeyOnSubnet(ctx, HOT, 1, dividend);
        increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, OTHER_COLD, 1, second);
        const total = getStakeForHotkeyOnSubnet(ctx, HOT, 1);
        const rest = total - stake(ctx) - stake(ctx, OTHER_COLD);
        expect(total).toBe(first + second + dividend);
        expect(rest).toBeGreaterThanOrEqual(0n);
        expect(rest).toBeLessThanOrEqual(2n);
      }),
    );
  });
});

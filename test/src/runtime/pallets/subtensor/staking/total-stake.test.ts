import { describe, expect, it } from '@jest/globals';
import { U64F64 } from '../../../../../../src/math/fixed/types.js';
import {
  alphaIter,
  alphaIterPrefix,
  alphaIterSinglePrefix,
} from '../../../../../../src/runtime/pallets/subtensor/staking/alpha-iter.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import { doLockStake } from '../../../../../../src/runtime/pallets/subtensor/staking/lock/lock-stake.js';
import { clearSmallNominations } from '../../../../../../src/runtime/pallets/subtensor/staking/small-nominations.js';
import {
  getTotalStakeForColdkey,
  getTotalStakeForColdkeyOnSubnet,
  getTotalStakeForHotkey,
} from '../../../../../../src/runtime/pallets/subtensor/staking/total-stake.js';
import {
  Alpha,
  Lock,
  NominatorMinRequiredStake,
  SubnetTAO,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { takeEvents } from '../../../frame/test-chain.js';
import { COLD, give, HOT, OTHER_COLD, OTHER_HOT, stakingChain, TAO } from './staking-chain.js';

/** Subnet 1 at a price of a half. */
const chain = () => stakingChain([{ tao: 1_000n * TAO, alpha: 2_000n * TAO }]);

describe('getTotalStakeForHotkey', () => {
  it('default', () => {
    const ctx = chain();
    give(ctx, HOT, COLD, 1, 10n * TAO);
    give(ctx, HOT, OTHER_COLD, 0, 3n * TAO);
    expect(getTotalStakeForHotkey(ctx, HOT)).toBe(8n * TAO);
  });
});

describe('getTotalStakeForColdkey', () => {
  it('default', () => {
    const ctx = chain();
    give(ctx, HOT, COLD, 1, 10n * TAO);
    give(ctx, HOT, COLD, 0, 3n * TAO);
    give(ctx, HOT, OTHER_COLD, 1, TAO);
    // 10^12·Δ/(2·10^12 + Δ), Δ less the fee of 5 035 477, and the fee at a half.
    const sold = 10n * TAO - 5_035_477n;
    const onSubnet = (1_000n * TAO * sold) / (2_000n * TAO + sold) + 5_035_477n / 2n;
    expect(getTotalStakeForColdkeyOnSubnet(ctx, COLD, 1)).toBe(onSubnet);
    expect(getTotalStakeForColdkey(ctx, COLD)).toBe(onSubnet + 3n * TAO);
  });
});

describe('alphaIter', () => {
  it('default', () => {
    const ctx = chain();
    give(ctx, OTHER_HOT, COLD, 1, 10n);
    give(ctx, HOT, OTHER_COLD, 1, 10n);
    give(ctx, HOT, OTHER_COLD, 0, 10n);
    Alpha.insert(ctx, HOT, COLD, 1, U64F64.ONE);
    Alpha.insert(ctx, HOT, OTHER_COLD, 1, U64F64.ONE);
    const ten = { mantissa: 10n ** 21n, exponent: -20n };
    const one = { mantissa: 10n ** 21n, exponent: -21n };
    expect(alphaIter(ctx)).toEqual([
      [HOT, COLD, 1, one],
      [HOT, OTHER_COLD, 0, ten],
      [HOT, OTHER_COLD, 1, ten],
      [OTHER_HOT, COLD, 1, ten],
    ]);
    expect(alphaIterSinglePrefix(ctx, HOT).map(([coldkey, netuid]) => [coldkey, netuid])).toEqual([
      [COLD, 1],
      [OTHER_COLD, 0],
      [OTHER_COLD, 1],
    ]);
    Alpha.insert(ctx, HOT, COLD, 0, U64F64.ZERO);
    expect(alphaIterPrefix(ctx, HOT, COLD)).toEqual([[1, one]]);
  });
});

describe('clearSmallNominations', () => {
  it('default', () => {
    const ctx = chain();
    // 2 000 000 rao · 10^9 / 10^6 = 2 TAO, which are 4 alpha.
    NominatorMinRequiredStake.put(ctx, 1_000_000_000n);
    give(ctx, HOT, COLD, 1, TAO);
    give(ctx, HOT, OTHER_COLD, 1, 4n * TAO - 1n);
    give(ctx, OTHER_HOT, COLD, 1, 5n * TAO);
    doLockStake(ctx, OTHER_COLD, 1, HOT, TAO);
    takeEvents(ctx);
    clearSmallNominations(ctx);
    const stake = (hotkey: typeof HOT, coldkey: typeof COLD) =>
      getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, 1);
    expect([stake(HOT, COLD), stake(HOT, OTHER_COLD)]).toEqual([TAO, 0n]);
    expect(stake(OTHER_HOT, COLD)).toBe(5n * TAO);
    expect(Lock.iter(ctx)).toEqual([]);
    expect(takeEvents(ctx).filter((name) => name === 'SubtensorModule.StakeRemoved')).toHaveLength(1);
  });

  it('behavior: what cannot be sold is deleted', () => {
    const ctx = chain();
    NominatorMinRequiredStake.put(ctx, 1_000_000_000n);
    give(ctx, HOT, OTHER_COLD, 1, 1_000n);
    SubnetTAO.insert(ctx, 1, 999_999n);
    clearSmallNominations(ctx);
    expect(getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, OTHER_COLD, 1)).toBe(0n);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { ROOT, signed } from '../../../../../../src/runtime/frame/origin.js';
import {
  StakeThreshold,
  VotingPower,
  VotingPowerDisableAtBlock,
  VotingPowerEmaAlpha,
  VotingPowerTrackingEnabled,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import {
  swapVotingPowerForHotkey,
  updateVotingPowerForSubnet,
} from '../../../../../../src/runtime/pallets/subtensor/utils/voting-power.js';
import { dispatch, takeEvents } from '../../../frame/test-chain.js';
import {
  jumpTo,
  MINER_HOT,
  must,
  NETUID,
  OWNER,
  OWNER_HOT,
  STRANGER,
  subnetChain,
} from '../subnets/subnet-chain.js';

const args = { netuid: NETUID };
const enable = 'SubtensorModule.enable_voting_power_tracking';
const disable = 'SubtensorModule.disable_voting_power_tracking';
const HALF = 5n * 10n ** 17n;

/** A subnet that tracks, with half the weight on the newest stake. */
function tracking() {
  const ctx = subnetChain();
  must(ctx, enable, args, signed(OWNER));
  must(ctx, 'SubtensorModule.sudo_set_voting_power_ema_alpha', { ...args, alpha: HALF });
  ctx.events = [];
  return ctx;
}

/** The step after an epoch in which OWNER_HOT is the only neuron. */
function update(ctx: Context, stake: bigint, hasPermit = true): void {
  updateVotingPowerForSubnet(ctx, NETUID, [OWNER_HOT], {
    validatorPermit: [hasPermit],
    stake: [stake],
  });
}

describe('enable_voting_power_tracking', () => {
  it('default', () => {
    const ctx = subnetChain();
    expect(dispatch(ctx, enable, args, signed(OWNER))).toBe('ok');
    expect(VotingPowerTrackingEnabled.get(ctx, NETUID)).toBe(true);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.VotingPowerTrackingEnabled']);
  });

  it('behavior: calls off a scheduled end', () => {
    const ctx = tracking();
    must(ctx, disable, args);
    expect(VotingPowerDisableAtBlock.get(ctx, NETUID)).toBe(100_801n);
    must(ctx, enable, args);
    expect(VotingPowerDisableAtBlock.contains(ctx, NETUID)).toBe(false);
  });

  it('error: BadOrigin', () => {
    expect(dispatch(subnetChain(), enable, args, signed(STRANGER))).toBe('BadOrigin');
  });
});

describe('disable_voting_power_tracking', () => {
  it('default', () => {
    const ctx = tracking();
    expect(dispatch(ctx, disable, args, signed(OWNER))).toBe('ok');
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.VotingPowerTrackingDisableScheduled']);
    update(ctx, 100n);
    expect(VotingPower.get(ctx, NETUID, OWNER_HOT)).toBe(50n);
    jumpTo(ctx, 100_801);
    update(ctx, 100n);
    expect(VotingPower.iter(ctx)).toEqual([]);
    expect(VotingPowerTrackingEnabled.get(ctx, NETUID)).toBe(false);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.VotingPowerTrackingDisabled']);
  });

  it('error: VotingPowerTrackingNotEnabled', () => {
    expect(dispatch(subnetChain(), disable, args, signed(OWNER))).toBe(
      'SubtensorModule.VotingPowerTrackingNotEnabled',
    );
  });

  it('error: BadOrigin', () => {
    expect(dispatch(tracking(), disable, args, signed(STRANGER))).toBe('BadOrigin');
  });
});

describe('sudo_set_voting_power_ema_alpha', () => {
  const call = 'SubtensorModule.sudo_set_voting_power_ema_alpha';

  it('default', () => {
    const ctx = subnetChain();
    expect(dispatch(ctx, call, { ...args, alpha: 10n ** 18n }, ROOT)).toBe('ok');
    expect(VotingPowerEmaAlpha.get(ctx, NETUID)).toBe(10n ** 18n);
  });

  it('error: InvalidVotingPowerEmaAlpha', () => {
    expect(dispatch(subnetChain(), call, { ...args, alpha: 10n ** 18n + 1n }, ROOT)).toBe(
      'SubtensorModule.InvalidVotingPowerEmaAlpha',
    );
  });

  it('error: BadOrigin', () => {
    expect(dispatch(subnetChain(), call, { ...args, alpha: 1n }, signed(OWNER))).toBe('BadOrigin');
  });
});

describe('updateVotingPowerForSubnet', () => {
  it('default', () => {
    // ½ · 100 + ½ · 0 = 50; ½ · 101 + ½ · 50 = 75.5, floored.
    const ctx = tracking();
    update(ctx, 100n);
    update(ctx, 101n);
    expect(VotingPower.get(ctx, NETUID, OWNER_HOT)).toBe(75n);
  });

  it('behavior: nothing without tracking', () => {
    const ctx = subnetChain();
    update(ctx, 100n);
    expect(VotingPower.iter(ctx)).toEqual([]);
  });

  it('behavior: who falls below the threshold goes, who grows towards it stays', () => {
    const ctx = tracking();
    StakeThreshold.put(ctx, 60n);
    update(ctx, 100n);
    expect(VotingPower.get(ctx, NETUID, OWNER_HOT)).toBe(50n);
    update(ctx, 100n);
    expect(VotingPower.get(ctx, NETUID, OWNER_HOT)).toBe(75n);
    update(ctx, 0n);
    expect(VotingPower.contains(ctx, NETUID, OWNER_HOT)).toBe(false);
  });

  it('behavior: whoever lost the permit or the place goes', () => {
    const ctx = tracking();
    VotingPower.insert(ctx, NETUID, OWNER_HOT, 5n);
    VotingPower.insert(ctx, NETUID, MINER_HOT, 5n);
    update(ctx, 9n, false);
    expect(VotingPower.iter(ctx)).toEqual([]);
  });
});

describe('swapVotingPowerForHotkey', () => {
  it('default', () => {
    const ctx = subnetChain();
    VotingPower.insert(ctx, NETUID, OWNER_HOT, 5n);
    VotingPower.insert(ctx, NETUID, MINER_HOT, 2n);
    swapVotingPowerForHotkey(ctx, OWNER_HOT, MINER_HOT, NETUID);
    expect(VotingPower.iter(ctx)).toEqual([[NETUID, MINER_HOT, 7n]]);
  });
});

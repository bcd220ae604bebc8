import { describe, expect, it } from '@jest/globals';
import { signed } from '../../../../../../src/runtime/frame/origin.js';
import { setHotkeyOwner } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-account.js';
import {
  AutoStakeDestination,
  AutoStakeDestinationColdkeys,
  OwnedHotkeys,
  Owner,
  StakingHotkeys,
  Uids,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import {
  getSubnetAccountId,
  isSubnetAccountId,
} from '../../../../../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import { dispatch, outcome, takeEvents } from '../../../frame/test-chain.js';
import { COLD, HOT, OTHER_COLD, OTHER_HOT, stakingChain, UNKNOWN_HOT } from './staking-chain.js';

type Chain = ReturnType<typeof stakingChain>;

describe('try_associate_hotkey', () => {
  const associate = (ctx: Chain, hotkey: string) =>
    dispatch(ctx, 'SubtensorModule.try_associate_hotkey', { hotkey }, signed(COLD));

  it('default', () => {
    const ctx = stakingChain();
    expect(associate(ctx, UNKNOWN_HOT)).toBe('ok');
    expect(Owner.get(ctx, UNKNOWN_HOT)).toBe(COLD);
    expect(OwnedHotkeys.get(ctx, COLD)).toEqual([HOT, UNKNOWN_HOT]);
    expect(StakingHotkeys.get(ctx, COLD)).toEqual([UNKNOWN_HOT]);
  });

  it('behavior: a known hotkey keeps its owner', () => {
    const ctx = stakingChain();
    expect(associate(ctx, OTHER_HOT)).toBe('ok');
    expect(Owner.get(ctx, OTHER_HOT)).toBe(OTHER_COLD);
  });

  it('error: CannotUseSystemAccount', () => {
    const ctx = stakingChain();
    const system = getSubnetAccountId(ctx, 1)!;
    expect(associate(ctx, system)).toBe('SubtensorModule.CannotUseSystemAccount');
    expect(outcome(() => setHotkeyOwner(ctx, COLD, system))).toBe('SubtensorModule.CannotUseSystemAccount');
  });
});

describe('getSubnetAccountId', () => {
  it('default', () => {
    const ctx = stakingChain();
    // "modl" "subtensr" and the netuid, low byte first.
    const expected = `0x6d6f646c73756274656e73720100${'00'.repeat(18)}`;
    expect(getSubnetAccountId(ctx, 1)).toBe(expected);
    expect(isSubnetAccountId(ctx, getSubnetAccountId(ctx, 1)!)).toBe(1);
    expect(isSubnetAccountId(ctx, COLD)).toBeUndefined();
  });

  it('behavior: none for a subnet that does not exist', () => {
    expect(getSubnetAccountId(stakingChain(), 9)).toBeUndefined();
  });
});

describe('set_coldkey_auto_stake_hotkey', () => {
  const set = (ctx: Chain, hotkey: string, netuid = 1) =>
    dispatch(ctx, 'SubtensorModule.set_coldkey_auto_stake_hotkey', { netuid, hotkey }, signed(COLD));

  it('default', () => {
    const ctx = stakingChain();
    Uids.insert(ctx, 1, HOT, 0);
    Uids.insert(ctx, 1, OTHER_HOT, 1);
    expect(set(ctx, HOT)).toBe('ok');
    expect(set(ctx, OTHER_HOT)).toBe('ok');
    expect(AutoStakeDestination.get(ctx, COLD, 1)).toBe(OTHER_HOT);
    expect(AutoStakeDestinationColdkeys.get(ctx, HOT, 1)).toEqual([]);
    expect(AutoStakeDestinationColdkeys.get(ctx, OTHER_HOT, 1)).toEqual([COLD]);
    expect(takeEvents(ctx)).toEqual(Array(2).fill('SubtensorModule.AutoStakeDestinationSet'));
  });

  it('error: SubnetNotExists, HotKeyNotRegisteredInSubNet, SameAutoStakeHotkeyAlreadySet', () => {
    const ctx = stakingChain();
    expect(set(ctx, HOT, 9)).toBe('SubtensorModule.SubnetNotExists');
    expect(set(ctx, HOT)).toBe('SubtensorModule.HotKeyNotRegisteredInSubNet');
    Uids.insert(ctx, 1, HOT, 0);
    set(ctx, HOT);
    expect(set(ctx, HOT)).toBe('SubtensorModule.SameAutoStakeHotkeyAlreadySet');
  });
});

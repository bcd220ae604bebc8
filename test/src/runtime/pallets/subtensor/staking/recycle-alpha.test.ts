import { describe, expect, it } from '@jest/globals';
import { signed } from '../../../../../../src/runtime/frame/origin.js';
import {
  AlphaBurned,
  AlphaRecycled,
  TotalAlphaIssuance,
} from '../../../../../../src/runtime/pallets/alpha-assets/storage.js';
import { freeBalance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import { doLockStake } from '../../../../../../src/runtime/pallets/subtensor/staking/lock/lock-stake.js';
import {
  SubnetAlphaOut,
  SubtokenEnabled,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { dispatch, takeEvents } from '../../../frame/test-chain.js';
import { COLD, give, HOT, stakingChain, TAO, UNKNOWN_HOT } from './staking-chain.js';

type Chain = ReturnType<typeof stakingChain>;
const destroy = (ctx: Chain, name: string, args: object = {}) =>
  dispatch(
    ctx,
    `SubtensorModule.${name}`,
    { hotkey: HOT, netuid: 1, amount: 10n * TAO, ...args },
    signed(COLD),
  );
const stake = (ctx: Chain) => getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1);

function stakedChain(): Chain {
  const ctx = stakingChain();
  give(ctx, HOT, COLD, 1, 100n * TAO);
  TotalAlphaIssuance.insert(ctx, 1, 100n * TAO);
  return ctx;
}

describe('recycle_alpha', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(destroy(ctx, 'recycle_alpha')).toBe('ok');
    expect(stake(ctx)).toBe(90n * TAO);
    expect(SubnetAlphaOut.get(ctx, 1)).toBe(90n * TAO);
    expect(TotalAlphaIssuance.get(ctx, 1)).toBe(90n * TAO);
    expect(AlphaRecycled.get(ctx, 1)).toBe(10n * TAO);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.AlphaRecycled']);
  });
});

describe('burn_alpha', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(destroy(ctx, 'burn_alpha', { amount: 1_000n * TAO })).toBe('ok');
    expect(stake(ctx)).toBe(0n);
    expect(SubnetAlphaOut.get(ctx, 1)).toBe(100n * TAO);
    expect(TotalAlphaIssuance.get(ctx, 1)).toBe(100n * TAO);
    expect(AlphaBurned.get(ctx, 1)).toBe(100n * TAO);
    expect(takeEvents(ctx)).toEqual(['SubtensorModule.AlphaBurned']);
  });
});

describe.each(['recycle_alpha', 'burn_alpha'])('%s refuses', (name) => {
  it.each([
    ['SubnetNotExists', { netuid: 9 }],
    ['CannotBurnOrRecycleOnRootSubnet', { netuid: 0 }],
    ['HotKeyAccountNotExists', { hotkey: UNKNOWN_HOT }],
  ])('error: %s', (error, args) => {
    expect(destroy(stakedChain(), name, args)).toBe(`SubtensorModule.${error}`);
  });

  it('error: SubtokenDisabled', () => {
    const ctx = stakedChain();
    SubtokenEnabled.insert(ctx, 1, false);
    expect(destroy(ctx, name)).toBe('SubtensorModule.SubtokenDisabled');
  });

  it('error: InsufficientLiquidity when less is outstanding', () => {
    const ctx = stakedChain();
    SubnetAlphaOut.insert(ctx, 1, TAO);
    expect(destroy(ctx, name)).toBe('SubtensorModule.InsufficientLiquidity');
  });

  it('error: StakeUnavailable', () => {
    const ctx = stakedChain();
    doLockStake(ctx, COLD, 1, HOT, 100n * TAO);
    expect(destroy(ctx, name)).toBe('SubtensorModule.StakeUnavailable');
  });
});

describe('add_stake_burn', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(destroy(ctx, 'add_stake_burn', { limit: undefined })).toBe('ok');
    expect(stake(ctx)).toBe(100n * TAO);
    expect(AlphaBurned.get(ctx, 1)).toBe(9_896_053_816n);
    expect(freeBalance(ctx, COLD)).toBe(990n * TAO);
    expect(takeEvents(ctx).slice(-3)).toEqual([
      'SubtensorModule.StakeAdded',
      'SubtensorModule.AlphaBurned',
      'SubtensorModule.AddStakeBurn',
    ]);
  });

  it('args: limit', () => {
    const ctx = stakedChain();
    expect(destroy(ctx, 'add_stake_burn', { limit: 2n * TAO })).toBe('ok');
    expect(destroy(ctx, 'add_stake_burn', { limit: 1_030_000_000n })).toBe('SubtensorModule.SlippageTooHigh');
  });

  it('error: CannotBurnOrRecycleOnRootSubnet, with nothing staked', () => {
    const ctx = stakedChain();
    const error = destroy(ctx, 'add_stake_burn', { netuid: 0, limit: undefined });
    expect(error).toBe('SubtensorModule.CannotBurnOrRecycleOnRootSubnet');
    expect(freeBalance(ctx, COLD)).toBe(1_000n * TAO);
    expect(takeEvents(ctx)).toEqual([]);
  });
});

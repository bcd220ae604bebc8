import { describe, expect, it } from '@jest/globals';
import { signed } from '../../../../../../src/runtime/frame/origin.js';
import { freeBalance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import {
  Delegates,
  LastColdkeyHotkeyStakeBlock,
  StakingColdkeys,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetMechanism,
  SubnetTAO,
  SubnetTaoFlow,
  SubnetVolume,
  SubtokenEnabled,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
  TotalStake,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { getSubnetAccountId } from '../../../../../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import { dispatch, takeEvents } from '../../../frame/test-chain.js';
import { AUTHOR, COLD, HOT, OTHER_HOT, stakingChain, TAO, UNKNOWN_HOT } from './staking-chain.js';

const add = (ctx: ReturnType<typeof stakingChain>, args: object = {}, who = COLD) =>
  dispatch(
    ctx,
    'SubtensorModule.add_stake',
    { hotkey: HOT, netuid: 1, amount_staked: 10n * TAO, ...args },
    signed(who),
  );
const addLimit = (ctx: ReturnType<typeof stakingChain>, args: object = {}) =>
  dispatch(
    ctx,
    'SubtensorModule.add_stake_limit',
    {
      hotkey: HOT,
      netuid: 1,
      amount_staked: 10n * TAO,
      limit_price: 2n * TAO,
      allow_partial: false,
      ...args,
    },
    signed(COLD),
  );

describe('add_stake', () => {
  it('default', () => {
    const ctx = stakingChain();
    expect(add(ctx)).toBe('ok');
    // Pool 10^12 : 10^12, buy of 10^10: paid 9 994 964 523, fee 5 035 477, out 9 896 053 816.
    expect(getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1)).toBe(9_896_053_816n);
    expect(freeBalance(ctx, COLD)).toBe(990n * TAO);
    expect(freeBalance(ctx, AUTHOR)).toBe(5_035_477n);
    expect(SubnetTAO.get(ctx, 1)).toBe(1_009_994_964_523n);
    expect(SubnetAlphaIn.get(ctx, 1)).toBe(990_103_946_184n);
    expect(SubnetAlphaOut.get(ctx, 1)).toBe(9_896_053_816n);
    expect(freeBalance(ctx, getSubnetAccountId(ctx, 1)!)).toBe(1_009_994_964_523n);
    expect([TotalStake.get(ctx), SubnetVolume.get(ctx, 1)]).toEqual([10n * TAO, 10n * TAO]);
    expect(SubnetTaoFlow.get(ctx, 1)).toBe(9_994_964_523n);
    expect(LastColdkeyHotkeyStakeBlock.get(ctx, COLD, HOT)).toBe(1n);
    expect(ctx.events.at(-1)?.value).toEqual([COLD, HOT, 10n * TAO, 9_896_053_816n, 1, 5_035_477n]);
    expect(takeEvents(ctx).at(-1)).toBe('SubtensorModule.StakeAdded');
  });

  it('args: netuid root is one to one and indexes the coldkey', () => {
    const ctx = stakingChain();
    SubnetAlphaIn.insert(ctx, 0, TAO);
    expect(add(ctx, { netuid: 0, amount_staked: TAO })).toBe('ok');
    for (const item of [SubnetTAO, SubnetAlphaOut, SubnetVolume]) expect(item.get(ctx, 0)).toBe(TAO);
    expect(TotalStake.get(ctx)).toBe(TAO);
    expect(SubnetAlphaIn.get(ctx, 0)).toBe(0n);
    expect(StakingColdkeys.get(ctx, COLD)).toBe(0n);
  });

  it('behavior: staking the whole balance leaves the existential deposit', () => {
    const ctx = stakingChain();
    expect(add(ctx, { amount_staked: 1_000n * TAO })).toBe('ok');
    expect(freeBalance(ctx, COLD)).toBe(500n);
  });

  it('behavior: without an author the fee is burned', () => {
    const ctx = stakingChain(undefined, { findAuthor: () => undefined });
    expect(add(ctx)).toBe('ok');
    expect(freeBalance(ctx, AUTHOR)).toBe(0n);
    expect(freeBalance(ctx, '0x6d6f646c6275726e746e7372'.padEnd(66, '0') as typeof COLD)).toBe(5_035_477n);
  });

  it('behavior: 2 001 007 rao is the least', () => {
    expect(add(stakingChain(), { amount_staked: 2_001_007n })).toBe('ok');
    expect(add(stakingChain(), { amount_staked: 2_001_006n })).toBe('SubtensorModule.AmountTooLow');
    expect(add(stakingChain(), { netuid: 0, amount_staked: 2_000_000n })).toBe('ok');
    expect(add(stakingChain(), { netuid: 0, amount_staked: 1_999_999n })).toBe(
      'SubtensorModule.AmountTooLow',
    );
  });

  it('error: BadOrigin', () => {
    expect(
      dispatch(
        stakingChain(),
        'SubtensorModule.add_stake',
        { hotkey: HOT, netuid: 1, amount_staked: TAO },
        { type: 'Root' },
      ),
    ).toBe('BadOrigin');
  });

  it('error: SubnetNotExists', () => {
    expect(add(stakingChain(), { netuid: 9 })).toBe('SubtensorModule.SubnetNotExists');
  });

  it('error: SubtokenDisabled', () => {
    const ctx = stakingChain();
    SubtokenEnabled.insert(ctx, 1, false);
    expect(add(ctx)).toBe('SubtensorModule.SubtokenDisabled');
  });

  it('error: NotEnoughBalanceToStake', () => {
    const ctx = stakingChain();
    expect(add(ctx, { amount_staked: 1_000n * TAO + 1n })).toBe('SubtensorModule.NotEnoughBalanceToStake');
  });

  it('error: HotKeyAccountNotExists', () => {
    expect(add(stakingChain(), { hotkey: UNKNOWN_HOT })).toBe('SubtensorModule.HotKeyAccountNotExists');
  });

  it('error: InsufficientLiquidity beyond a thousand times the reserve', () => {
    const ctx = stakingChain([{ tao: 1_000_000n, alpha: TAO }]);
    expect(add(ctx, { amount_staked: TAO })).not.toBe('SubtensorModule.InsufficientLiquidity');
    expect(add(ctx, { amount_staked: TAO + 1n })).toBe('SubtensorModule.InsufficientLiquidity');
  });

  it('error: InsufficientLiquidity below the minimum output reserve', () => {
    const ctx = stakingChain([{ tao: TAO, alpha: 999_999n }]);
    expect(add(ctx, { amount_staked: TAO })).toBe('SubtensorModule.InsufficientLiquidity');
  });

  it('error: InsufficientLiquidity when the position could not hold a share', () => {
    const ctx = stakingChain();
    TotalHotkeySharesV2.insert(ctx, HOT, 1, { mantissa: 10n ** 21n, exponent: -21n });
    TotalHotkeyAlpha.remove(ctx, HOT, 1);
    expect(add(ctx)).toBe('SubtensorModule.InsufficientLiquidity');
  });
});

describe('add_stake_limit', () => {
  it('default', () => {
    const ctx = stakingChain();
    expect(addLimit(ctx)).toBe('ok');
    expect(getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1)).toBe(9_896_053_816n);
    expect(Delegates.contains(ctx, HOT)).toBe(false);
  });

  it('args: allow_partial stakes what the price allows', () => {
    const ctx = stakingChain();
    // 10^12 · (√1.0001 − 1) = 49 998 750 net.
    expect(addLimit(ctx, { limit_price: 1_000_100_000n, allow_partial: true })).toBe('ok');
    const spent = 1_000n * TAO - freeBalance(ctx, COLD);
    expect(spent).toBeGreaterThan(49_998_750n);
    expect(spent).toBeLessThan(50_100_000n);
    expect(SubnetTAO.get(ctx, 1) - 1_000n * TAO).toBeLessThanOrEqual(49_998_750n);
  });

  it("behavior: someone else's hotkey becomes a delegate", () => {
    const ctx = stakingChain();
    expect(addLimit(ctx, { hotkey: OTHER_HOT })).toBe('ok');
    expect(Delegates.tryGet(ctx, OTHER_HOT)).toBe(11_796);
  });

  it('error: Swap.PriceLimitExceeded at a price below the present one', () => {
    expect(addLimit(stakingChain(), { limit_price: TAO })).toBe('Swap.PriceLimitExceeded');
  });

  it('error: SlippageTooHigh', () => {
    expect(addLimit(stakingChain(), { limit_price: 1_000_100_000n })).toBe('SubtensorModule.SlippageTooHigh');
    const root = { netuid: 0, limit_price: TAO - 1n };
    expect(addLimit(stakingChain(), root)).toBe('SubtensorModule.SlippageTooHigh');
  });

  it('error: AmountTooLow for a part below the minimum', () => {
    const args = { limit_price: TAO + 1n, allow_partial: true };
    expect(addLimit(stakingChain(), args)).toBe('SubtensorModule.AmountTooLow');
  });

  it('behavior: a stable subnet has no price to wait for', () => {
    const ctx = stakingChain();
    SubnetMechanism.insert(ctx, 1, 0);
    expect(addLimit(ctx, { limit_price: TAO })).toBe('ok');
    expect(getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1)).toBe(10n * TAO);
  });
});

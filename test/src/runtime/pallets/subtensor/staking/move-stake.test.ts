import { describe, expect, it } from '@jest/globals';
import { I96F32 } from '../../../../../../src/math/fixed/types.js';
import { signed } from '../../../../../../src/runtime/frame/origin.js';
import { freeBalance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import { setAcceptLockedAlpha } from '../../../../../../src/runtime/pallets/subtensor/staking/lock/accept-locked-alpha.js';
import { doLockStake } from '../../../../../../src/runtime/pallets/subtensor/staking/lock/lock-stake.js';
import { toggleTransfer } from '../../../../../../src/runtime/pallets/subtensor/staking/move-stake.js';
import {
  Delegates,
  LastColdkeyHotkeyStakeBlock,
  Lock,
  RootClaimable,
  RootClaimed,
  SubtokenEnabled,
  TransferToggle,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { dispatch, takeEvents } from '../../../frame/test-chain.js';
import {
  AUTHOR,
  COLD,
  give,
  HOT,
  OTHER_COLD,
  OTHER_HOT,
  stakingChain,
  TAO,
  UNKNOWN_HOT,
} from './staking-chain.js';

type Chain = ReturnType<typeof stakingChain>;
const pool = { tao: 1_000n * TAO, alpha: 1_000n * TAO };
const stake = (ctx: Chain, hotkey = HOT, coldkey = COLD, netuid = 1) =>
  getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid);

/** COLD has 100 alpha on HOT on subnet 1; subnet 2 is alike. */
function stakedChain(): Chain {
  const ctx = stakingChain([pool, pool]);
  give(ctx, HOT, COLD, 1, 100n * TAO);
  return ctx;
}

const call = (ctx: Chain, name: string, args: object) =>
  dispatch(
    ctx,
    `SubtensorModule.${name}`,
    { origin_netuid: 1, destination_netuid: 1, alpha_amount: 10n * TAO, ...args },
    signed(COLD),
  );
const move = (ctx: Chain, args: object = {}) =>
  call(ctx, 'move_stake', { origin_hotkey: HOT, destination_hotkey: OTHER_HOT, ...args });
const transfer = (ctx: Chain, args: object = {}) =>
  call(ctx, 'transfer_stake', { destination_coldkey: OTHER_COLD, hotkey: HOT, ...args });
const swap = (ctx: Chain, args: object = {}) =>
  call(ctx, 'swap_stake', { hotkey: HOT, destination_netuid: 2, ...args });
const swapLimit = (ctx: Chain, args: object = {}) =>
  call(ctx, 'swap_stake_limit', {
    hotkey: HOT,
    destination_netuid: 2,
    limit_price: TAO / 2n,
    allow_partial: false,
    ...args,
  });

describe('move_stake', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(move(ctx)).toBe('ok');
    expect([stake(ctx), stake(ctx, OTHER_HOT)]).toEqual([90n * TAO, 10n * TAO]);
    expect(LastColdkeyHotkeyStakeBlock.get(ctx, COLD, OTHER_HOT)).toBe(1n);
    expect(ctx.events.map(({ value }) => value)).toEqual([
      [COLD, HOT, 10n * TAO, 10n * TAO, 1, 0n],
      [COLD, OTHER_HOT, 10n * TAO, 10n * TAO, 1, 0n],
      [COLD, HOT, 1, OTHER_HOT, 1, 10n * TAO],
    ]);
    expect(takeEvents(ctx)).toEqual([
      'SubtensorModule.StakeRemoved',
      'SubtensorModule.StakeAdded',
      'SubtensorModule.StakeMoved',
    ]);
  });

  it('args: destination_netuid goes through both pools with one fee', () => {
    const ctx = stakedChain();
    expect(move(ctx, { destination_netuid: 2 })).toBe('ok');
    const [removed, added] = ctx.events
      .filter(({ event }) => event.name.startsWith('Stake'))
      .map(({ value }) => value as bigint[]);
    expect(removed!.at(-1)).toBe(5_035_477n);
    expect(added!.at(-1)).toBe(0n);
    expect(stake(ctx, OTHER_HOT, COLD, 2)).toBe(added![3]);
    expect(freeBalance(ctx, COLD)).toBe(1_000n * TAO);
    expect(Delegates.tryGet(ctx, OTHER_HOT)).toBe(11_796);
  });

  it('args: from root the fee is that of the purchase', () => {
    const ctx = stakedChain();
    dispatch(
      ctx,
      'SubtensorModule.add_stake',
      { hotkey: HOT, netuid: 0, amount_staked: 10n * TAO },
      signed(COLD),
    );
    takeEvents(ctx);
    expect(move(ctx, { origin_netuid: 0, destination_netuid: 2 })).toBe('ok');
    const [removed, added] = ctx.events
      .filter(({ event }) => event.name.startsWith('Stake'))
      .map(({ value }) => value as bigint[]);
    expect(removed!.at(-1)).toBe(0n);
    expect(added!.at(-1)).toBe(5_035_477n);
    expect(freeBalance(ctx, AUTHOR)).toBe(5_035_477n);
  });

  it.each([
    ['SameNetuid', { destination_hotkey: HOT }],
    ['SubnetNotExists', { origin_netuid: 9 }],
    ['SubnetNotExists', { destination_netuid: 9 }],
    ['HotKeyAccountNotExists', { origin_hotkey: UNKNOWN_HOT }],
    ['HotKeyAccountNotExists', { destination_hotkey: UNKNOWN_HOT }],
    ['AmountTooLow', { alpha_amount: 1_999_999n }],
    ['AmountTooLow', { alpha_amount: 2_000_000n, destination_netuid: 2 }],
  ])('error: %s %j', (name, args) => {
    expect(move(stakedChain(), args)).toBe(`SubtensorModule.${name}`);
  });

  it('error: SubtokenDisabled at either end', () => {
    for (const netuid of [1, 2]) {
      const ctx = stakedChain();
      SubtokenEnabled.insert(ctx, netuid, false);
      expect(move(ctx, { destination_netuid: 2 })).toBe('SubtensorModule.SubtokenDisabled');
    }
  });

  it('error: InsufficientLiquidity', () => {
    const ctx = stakingChain([{ tao: 999_999n, alpha: TAO }, pool]);
    give(ctx, HOT, COLD, 1, TAO);
    expect(move(ctx, { destination_netuid: 2 })).toBe('SubtensorModule.InsufficientLiquidity');
  });

  it('error: StakeUnavailable across subnets; within one the lock does not matter', () => {
    const ctx = stakedChain();
    doLockStake(ctx, COLD, 1, HOT, 100n * TAO);
    expect(move(ctx, { destination_netuid: 2 })).toBe('SubtensorModule.StakeUnavailable');
    expect(move(ctx)).toBe('ok');
  });
});

describe('transfer_stake', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(transfer(ctx)).toBe('ok');
    expect([stake(ctx), stake(ctx, HOT, OTHER_COLD)]).toEqual([90n * TAO, 10n * TAO]);
    expect(takeEvents(ctx).at(-1)).toBe('SubtensorModule.StakeTransferred');
  });

  it('args: destination_netuid', () => {
    const ctx = stakedChain();
    expect(transfer(ctx, { destination_netuid: 2 })).toBe('ok');
    expect(stake(ctx, HOT, OTHER_COLD, 2)).toBeGreaterThan(9n * TAO);
    expect([freeBalance(ctx, COLD), freeBalance(ctx, OTHER_COLD)]).toEqual([1_000n * TAO, 1_000n * TAO]);
  });

  it('behavior: root claims follow the stake', () => {
    const ctx = stakedChain();
    dispatch(
      ctx,
      'SubtensorModule.add_stake',
      { hotkey: HOT, netuid: 0, amount_staked: 10n * TAO },
      signed(COLD),
    );
    RootClaimable.insert(ctx, HOT, [[1, I96F32.fromFloat(0.5)]]);
    RootClaimed.insert(ctx, 1, HOT, COLD, 3n * TAO);
    expect(transfer(ctx, { origin_netuid: 0, destination_netuid: 0, alpha_amount: 4n * TAO })).toBe('ok');
    expect(RootClaimed.get(ctx, 1, HOT, COLD)).toBe(TAO);
    expect(RootClaimed.get(ctx, 1, HOT, OTHER_COLD)).toBe(2n * TAO);
  });

  it('behavior: locked alpha takes its lock along', () => {
    const ctx = stakedChain();
    doLockStake(ctx, COLD, 1, HOT, 95n * TAO);
    setAcceptLockedAlpha(ctx, OTHER_COLD, true);
    expect(transfer(ctx)).toBe('ok');
    expect(Lock.get(ctx, COLD, 1, HOT)?.locked_mass).toBe(90n * TAO);
    expect(Lock.get(ctx, OTHER_COLD, 1, HOT)?.locked_mass).toBe(5n * TAO);
  });

  it('error: TransferDisallowed at either end', () => {
    for (const netuid of [1, 2]) {
      const ctx = stakedChain();
      toggleTransfer(ctx, netuid, false);
      expect(TransferToggle.get(ctx, netuid)).toBe(false);
      expect(transfer(ctx, { destination_netuid: 2 })).toBe('SubtensorModule.TransferDisallowed');
      expect(swap(ctx)).toBe('ok');
    }
  });

  it('error: AccountRejectsLockedAlpha', () => {
    const ctx = stakedChain();
    doLockStake(ctx, COLD, 1, HOT, 95n * TAO);
    expect(transfer(ctx)).toBe('SubtensorModule.AccountRejectsLockedAlpha');
    expect(transfer(ctx, { alpha_amount: 5n * TAO })).toBe('ok');
  });

  it('error: LockHotkeyMismatch', () => {
    const ctx = stakedChain();
    give(ctx, OTHER_HOT, OTHER_COLD, 1, TAO);
    doLockStake(ctx, COLD, 1, HOT, 95n * TAO);
    doLockStake(ctx, OTHER_COLD, 1, OTHER_HOT, TAO);
    setAcceptLockedAlpha(ctx, OTHER_COLD, true);
    expect(transfer(ctx)).toBe('SubtensorModule.LockHotkeyMismatch');
  });
});

describe('swap_stake', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(swap(ctx)).toBe('ok');
    expect(stake(ctx)).toBe(90n * TAO);
    expect(stake(ctx, HOT, COLD, 2)).toBeGreaterThan(9n * TAO);
    expect(takeEvents(ctx).at(-1)).toBe('SubtensorModule.StakeSwapped');
  });

  it('args: alpha_amount beyond the stake means all of it', () => {
    const ctx = stakedChain();
    expect(swap(ctx, { alpha_amount: 1_000n * TAO })).toBe('ok');
    expect(stake(ctx)).toBe(0n);
  });

  it('error: SameNetuid', () => {
    expect(swap(stakedChain(), { destination_netuid: 1 })).toBe('SubtensorModule.SameNetuid');
  });
});

describe('swap_stake_limit', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(swapLimit(ctx)).toBe('ok');
    expect(stake(ctx)).toBe(90n * TAO);
  });

  it('args: allow_partial moves what the price allows', () => {
    const ctx = stakedChain();
    // x₂·½/0.999 − x₁·½ = 500 500 500 500.5 − 500 000 000 000 on pools of 10^12.
    expect(swapLimit(ctx, { limit_price: 999_000_000n, allow_partial: true })).toBe('ok');
    const moved = 100n * TAO - stake(ctx);
    expect(moved).toBeGreaterThanOrEqual(500_500_499n);
    expect(moved).toBeLessThanOrEqual(500_500_501n);
  });

  it('behavior: too little TAO for a purchase stays free', () => {
    const ctx = stakedChain();
    // ½·10^12/0.999999999 − ½·10^12 = 500 alpha rao, sold for 499.99999975 rao, which the eighteen digits of a payout round up.
    expect(swapLimit(ctx, { limit_price: 999_999_999n, allow_partial: true })).toBe('ok');
    expect(stake(ctx)).toBe(100n * TAO - 500n);
    expect(stake(ctx, HOT, COLD, 2)).toBe(0n);
    expect(freeBalance(ctx, COLD)).toBe(1_000n * TAO + 500n);
  });

  it('error: SlippageTooHigh', () => {
    expect(swapLimit(stakedChain(), { limit_price: 999_000_000n })).toBe('SubtensorModule.SlippageTooHigh');
  });
});

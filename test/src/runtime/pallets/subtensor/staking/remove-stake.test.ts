import { describe, expect, it } from '@jest/globals';
import { signed } from '../../../../../../src/runtime/frame/origin.js';
import { AlphaBurned } from '../../../../../../src/runtime/pallets/alpha-assets/storage.js';
import { freeBalance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import { doLockStake } from '../../../../../../src/runtime/pallets/subtensor/staking/lock/lock-stake.js';
import {
  NominatorMinRequiredStake,
  Owner,
  PendingChildKeys,
  StakeThreshold,
  StakingColdkeys,
  SubnetAlphaIn,
  SubnetTAO,
  SubtokenEnabled,
  TotalStake,
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
const call = (ctx: Chain, name: string, args: object) =>
  dispatch(ctx, `SubtensorModule.${name}`, { hotkey: HOT, netuid: 1, ...args }, signed(COLD));
const remove = (ctx: Chain, args: object = {}) =>
  call(ctx, 'remove_stake', { amount_unstaked: 10n * TAO, ...args });
const removeLimit = (ctx: Chain, args: object = {}) =>
  call(ctx, 'remove_stake_limit', {
    amount_unstaked: 10n * TAO,
    limit_price: TAO / 2n,
    allow_partial: false,
    ...args,
  });
const stake = (ctx: Chain, netuid = 1) => getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, netuid);

/** COLD has 100 alpha on HOT. */
function stakedChain(...args: Parameters<typeof stakingChain>): Chain {
  const ctx = stakingChain(...args);
  give(ctx, HOT, COLD, 1, 100n * TAO);
  TotalStake.put(ctx, 100n * TAO);
  return ctx;
}

describe('remove_stake', () => {
  it('default', () => {
    const ctx = stakingChain();
    dispatch(
      ctx,
      'SubtensorModule.add_stake',
      { hotkey: HOT, netuid: 1, amount_staked: 10n * TAO },
      signed(COLD),
    );
    expect(remove(ctx, { amount_unstaked: 9_896_053_816n })).toBe('ok');
    // Known answer: the sale, then the author's fee of 4 983 135 alpha sold for 4 983 159 rao.
    expect(ctx.events.at(-1)?.value).toEqual([COLD, HOT, 9_989_981_362n, 9_891_070_681n, 1, 4_983_135n]);
    expect(stake(ctx)).toBe(0n);
    expect(freeBalance(ctx, COLD)).toBe(990n * TAO + 9_989_981_362n);
    expect(freeBalance(ctx, AUTHOR)).toBe(5_035_477n + 4_983_159n);
    expect(SubnetTAO.get(ctx, 1)).toBe(1_000_000_000_002n);
    expect(SubnetAlphaIn.get(ctx, 1)).toBe(1_000_000_000_000n);
  });

  it('args: more than there is means all of it', () => {
    const ctx = stakedChain();
    expect(remove(ctx, { amount_unstaked: 1_000n * TAO })).toBe('ok');
    expect(stake(ctx)).toBe(0n);
  });

  it('behavior: without an author the fee is burned as alpha', () => {
    const ctx = stakedChain(undefined, { findAuthor: () => undefined });
    expect(remove(ctx)).toBe('ok');
    expect(AlphaBurned.get(ctx, 1)).toBe(5_035_477n);
  });

  it('behavior: the last root stake takes the coldkey off the index', () => {
    const ctx = stakingChain();
    dispatch(ctx, 'SubtensorModule.add_stake', { hotkey: HOT, netuid: 0, amount_staked: TAO }, signed(COLD));
    expect(StakingColdkeys.contains(ctx, COLD)).toBe(true);
    expect(remove(ctx, { netuid: 0, amount_unstaked: TAO / 2n })).toBe('ok');
    expect(StakingColdkeys.contains(ctx, COLD)).toBe(true);
    expect(remove(ctx, { netuid: 0, amount_unstaked: TAO })).toBe('ok');
    expect(StakingColdkeys.contains(ctx, COLD)).toBe(false);
  });

  it('behavior: a hotkey below the threshold loses its scheduled children', () => {
    const ctx = stakedChain();
    StakeThreshold.put(ctx, 95n * TAO);
    PendingChildKeys.insert(ctx, 1, HOT, [[[1n, OTHER_HOT]], 9n]);
    expect(remove(ctx, { amount_unstaked: TAO })).toBe('ok');
    expect(PendingChildKeys.contains(ctx, 1, HOT)).toBe(true);
    expect(remove(ctx, { amount_unstaked: 10n * TAO })).toBe('ok');
    expect(PendingChildKeys.contains(ctx, 1, HOT)).toBe(false);
  });

  it('behavior: a nomination that gets too small is unstaked whole; the own stake may stay', () => {
    const ctx = stakedChain();
    // 2 000 000 rao · 10^9 / 10^6 = 2 TAO.
    NominatorMinRequiredStake.put(ctx, 1_000_000_000n);
    expect(remove(ctx, { amount_unstaked: 99n * TAO })).toBe('ok');
    expect(stake(ctx)).toBe(TAO);
    give(ctx, OTHER_HOT, COLD, 1, 10n * TAO);
    expect(remove(ctx, { hotkey: OTHER_HOT, amount_unstaked: 9n * TAO })).toBe('ok');
    expect(getStakeForHotkeyAndColdkeyOnSubnet(ctx, OTHER_HOT, COLD, 1)).toBe(0n);
    expect(takeEvents(ctx).filter((name) => name === 'SubtensorModule.StakeRemoved')).toHaveLength(3);
  });

  it('error: SubtokenDisabled', () => {
    const ctx = stakedChain();
    SubtokenEnabled.insert(ctx, 1, false);
    expect(remove(ctx)).toBe('SubtensorModule.SubtokenDisabled');
  });

  it('error: SubnetNotExists', () => {
    const ctx = stakedChain();
    SubtokenEnabled.insert(ctx, 9, true);
    expect(remove(ctx, { netuid: 9 })).toBe('SubtensorModule.SubnetNotExists');
  });

  it('error: AmountTooLow for nothing, or for a part worth too little', () => {
    expect(remove(stakedChain(), { amount_unstaked: 0n })).toBe('SubtensorModule.AmountTooLow');
    expect(remove(stakedChain(), { amount_unstaked: 1_000_000n })).toBe('SubtensorModule.AmountTooLow');
    const ctx = stakingChain();
    give(ctx, HOT, COLD, 1, 1_000_000n);
    expect(remove(ctx, { amount_unstaked: 999_999n })).toBe('SubtensorModule.AmountTooLow');
    expect(remove(ctx, { amount_unstaked: 1_000_000n })).toBe('ok');
  });

  it('error: InsufficientLiquidity', () => {
    const thin = stakedChain([{ tao: 999_999n, alpha: TAO }]);
    expect(remove(thin)).toBe('SubtensorModule.InsufficientLiquidity');
    const small = stakedChain([{ tao: TAO, alpha: 10_000_000n }]);
    expect(remove(small, { amount_unstaked: 10n * TAO + 1n })).toBe('SubtensorModule.InsufficientLiquidity');
  });

  it('error: HotKeyAccountNotExists', () => {
    const ctx = stakedChain();
    Owner.remove(ctx, HOT);
    expect(remove(ctx)).toBe('SubtensorModule.HotKeyAccountNotExists');
  });

  it('error: StakeUnavailable', () => {
    const ctx = stakedChain();
    doLockStake(ctx, COLD, 1, HOT, 95n * TAO);
    expect(remove(ctx, { amount_unstaked: 5n * TAO })).toBe('ok');
    expect(remove(ctx, { amount_unstaked: 5n * TAO })).toBe('SubtensorModule.StakeUnavailable');
  });
});

describe('remove_stake_limit', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(removeLimit(ctx)).toBe('ok');
    expect(stake(ctx)).toBe(90n * TAO);
  });

  it('args: allow_partial unstakes what the price allows', () => {
    const ctx = stakedChain();
    // 10^12 · (1/√0.9999 − 1) = 50 003 750 net.
    expect(removeLimit(ctx, { limit_price: 999_900_000n, allow_partial: true })).toBe('ok');
    const sold = 100n * TAO - stake(ctx);
    expect(sold).toBeGreaterThan(50_003_750n);
    expect(sold).toBeLessThan(50_100_000n);
  });

  it('behavior: works before the start call', () => {
    const ctx = stakedChain();
    SubtokenEnabled.insert(ctx, 1, false);
    expect(removeLimit(ctx)).toBe('ok');
  });

  it('error: NotEnoughStakeToWithdraw, since nothing is capped', () => {
    const args = { amount_unstaked: 100n * TAO + 1n };
    expect(removeLimit(stakedChain(), args)).toBe('SubtensorModule.NotEnoughStakeToWithdraw');
  });

  it('error: SlippageTooHigh', () => {
    expect(removeLimit(stakedChain(), { limit_price: 999_900_000n })).toBe('SubtensorModule.SlippageTooHigh');
  });

  it('error: Swap.PriceLimitExceeded', () => {
    expect(removeLimit(stakedChain(), { limit_price: TAO })).toBe('Swap.PriceLimitExceeded');
  });
});

describe('remove_stake_full_limit', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(call(ctx, 'remove_stake_full_limit', { limit_price: undefined })).toBe('ok');
    expect(stake(ctx)).toBe(0n);
  });

  it('args: limit_price must cover the whole position', () => {
    const ctx = stakedChain();
    const limited = (limit_price: bigint) => call(ctx, 'remove_stake_full_limit', { limit_price });
    expect(limited(900_000_000n)).toBe('SubtensorModule.SlippageTooHigh');
    expect(limited(800_000_000n)).toBe('ok');
    expect(stake(ctx)).toBe(0n);
  });
});

describe('unstake_all', () => {
  const pool = { tao: 1_000n * TAO, alpha: 1_000n * TAO };

  it('default', () => {
    const ctx = stakedChain([pool, pool]);
    give(ctx, HOT, COLD, 2, TAO);
    dispatch(ctx, 'SubtensorModule.add_stake', { hotkey: HOT, netuid: 0, amount_staked: TAO }, signed(COLD));
    expect(call(ctx, 'unstake_all', {})).toBe('ok');
    expect([stake(ctx, 0), stake(ctx, 1), stake(ctx, 2)]).toEqual([0n, 0n, 0n]);
  });

  it('behavior: passes over what cannot be unstaked, and succeeds with nothing', () => {
    const ctx = stakedChain([pool, pool]);
    give(ctx, HOT, COLD, 2, TAO);
    SubtokenEnabled.insert(ctx, 2, false);
    doLockStake(ctx, COLD, 1, HOT, TAO);
    expect(call(ctx, 'unstake_all', {})).toBe('ok');
    expect([stake(ctx, 1), stake(ctx, 2)]).toEqual([100n * TAO, TAO]);
  });

  it('error: HotKeyAccountNotExists', () => {
    const args = { hotkey: UNKNOWN_HOT };
    expect(call(stakedChain(), 'unstake_all', args)).toBe('SubtensorModule.HotKeyAccountNotExists');
  });
});

describe('unstake_all_alpha', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(call(ctx, 'unstake_all_alpha', {})).toBe('ok');
    expect(stake(ctx)).toBe(0n);
    // y·Δ/(x + Δ) with the fee of 50 354 772 taken off Δ.
    const sold = 100n * TAO - 50_354_772n;
    expect(stake(ctx, 0)).toBe((1_000n * TAO * sold) / (1_000n * TAO + sold));
    expect(freeBalance(ctx, COLD)).toBe(1_000n * TAO);
    expect(freeBalance(ctx, OTHER_COLD)).toBe(1_000n * TAO);
  });

  it('error: AmountTooLow with nothing to unstake', () => {
    expect(call(stakingChain(), 'unstake_all_alpha', {})).toBe('SubtensorModule.AmountTooLow');
  });

  it('error: HotKeyAccountNotExists', () => {
    const args = { hotkey: UNKNOWN_HOT };
    expect(call(stakedChain(), 'unstake_all_alpha', args)).toBe('SubtensorModule.HotKeyAccountNotExists');
  });
});

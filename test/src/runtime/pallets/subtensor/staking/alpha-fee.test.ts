import { describe, expect, it } from '@jest/globals';
import { freeBalance } from '../../../../../../src/runtime/pallets/balances/inspect.js';
import { alphaFee } from '../../../../../../src/runtime/pallets/subtensor/staking/alpha-fee.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import { SubnetTAO, SubtokenEnabled } from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { callOf, takeEvents } from '../../../frame/test-chain.js';
import { AUTHOR, COLD, give, HOT, OTHER_COLD, stakingChain, TAO } from './staking-chain.js';

type Chain = ReturnType<typeof stakingChain>;
const pool = { tao: 1_000n * TAO, alpha: 4_000n * TAO };
const stake = (ctx: Chain, netuid = 1) => getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, netuid);
const REMOVE = callOf('SubtensorModule.remove_stake', { hotkey: HOT, netuid: 1, amount_unstaked: 1n });
const REMOVE_ALL = callOf('SubtensorModule.unstake_all', { hotkey: HOT });

/** COLD has 100 alpha on HOT on subnet 1, at a price of a quarter. */
function stakedChain(parameters: Parameters<typeof stakingChain>[1] = {}): Chain {
  const ctx = stakingChain([pool, pool], parameters);
  give(ctx, HOT, COLD, 1, 100n * TAO);
  return ctx;
}

describe('canPay', () => {
  it('default', () => {
    const ctx = stakedChain();
    expect(alphaFee.canPay(ctx, COLD, REMOVE, 25n * TAO)).toBe(true);
    expect(alphaFee.canPay(ctx, COLD, REMOVE, 25n * TAO + 1n)).toBe(false);
    expect(alphaFee.canPay(ctx, OTHER_COLD, REMOVE, 1_000n)).toBe(false);
  });

  it.each([
    ['remove_stake_limit', { hotkey: HOT, netuid: 1 }, true],
    ['remove_stake_full_limit', { hotkey: HOT, netuid: 1 }, true],
    ['recycle_alpha', { hotkey: HOT, netuid: 1 }, true],
    ['burn_alpha', { hotkey: HOT, netuid: 1 }, true],
    ['move_stake', { origin_hotkey: HOT, origin_netuid: 1 }, true],
    ['transfer_stake', { hotkey: HOT, origin_netuid: 1 }, true],
    ['swap_stake', { hotkey: HOT, origin_netuid: 1 }, true],
    ['swap_stake_limit', { hotkey: HOT, origin_netuid: 1 }, true],
    ['unstake_all', { hotkey: HOT }, true],
    ['unstake_all_alpha', { hotkey: HOT }, true],
    ['add_stake', { hotkey: HOT, netuid: 1 }, false],
  ])('args: call %s', (name, args, isPossible) => {
    const call = callOf(`SubtensorModule.${name}`, args);
    expect(alphaFee.canPay(stakedChain(), COLD, call, 1_000n)).toBe(isPossible);
  });

  it('args: a call of another pallet', () => {
    const call = callOf('Balances.burn_alpha', { hotkey: HOT, netuid: 1 });
    expect(alphaFee.canPay(stakedChain(), COLD, call, 1_000n)).toBe(false);
  });

  it('behavior: not from two subnets, unless one is not started', () => {
    const ctx = stakedChain();
    give(ctx, HOT, COLD, 2, TAO);
    expect(alphaFee.canPay(ctx, COLD, REMOVE_ALL, 1_000n)).toBe(false);
    SubtokenEnabled.insert(ctx, 2, false);
    expect(alphaFee.canPay(ctx, COLD, REMOVE_ALL, 1_000n)).toBe(true);
  });
});

describe('pay', () => {
  it('default', () => {
    const ctx = stakedChain();
    const tell = alphaFee.pay(ctx, COLD, REMOVE, 1_000_000n);
    // 4 000 000 alpha rao at a quarter, no swap fee; the sale itself moves the price by a millionth.
    expect(stake(ctx)).toBe(100n * TAO - 4_000_000n);
    expect(freeBalance(ctx, AUTHOR)).toBe(999_999n);
    expect(freeBalance(ctx, COLD)).toBe(1_000n * TAO);
    expect(takeEvents(ctx).at(-1)).toBe('SubtensorModule.StakeRemoved');
    tell?.();
    expect(ctx.events.at(-1)?.value).toEqual({
      who: COLD,
      netuid: 1,
      alpha_fee: 4_000_000n,
      tao_amount: 999_999n,
    });
  });

  it('behavior: no more than there is', () => {
    const ctx = stakedChain();
    expect(alphaFee.pay(ctx, COLD, REMOVE, 50n * TAO)).toBeDefined();
    expect(stake(ctx)).toBe(0n);
  });

  it('behavior: a fee worth no alpha at all costs the whole position', () => {
    const ctx = stakingChain([{ tao: 1_000n * TAO, alpha: 1_000_000n }]);
    give(ctx, HOT, COLD, 1, 50n);
    expect(alphaFee.pay(ctx, COLD, REMOVE, 999_999n)).toBeDefined();
    expect(stake(ctx)).toBe(0n);
  });

  it('behavior: without an author nothing is taken', () => {
    const ctx = stakedChain({ findAuthor: () => undefined });
    alphaFee.pay(ctx, COLD, REMOVE, 1_000_000n)?.();
    expect(stake(ctx)).toBe(100n * TAO);
    expect(ctx.events.at(-1)?.value).toEqual({ who: COLD, netuid: 0, alpha_fee: 0n, tao_amount: 0n });
  });

  it('error: a sale that fails leaves no trace', () => {
    const ctx = stakedChain();
    SubnetTAO.insert(ctx, 1, 999_999n);
    expect(alphaFee.pay(ctx, COLD, REMOVE, 1n)).toBeUndefined();
    expect(stake(ctx)).toBe(100n * TAO);
    expect(takeEvents(ctx)).toEqual([]);
  });

  it('error: a call that pays in TAO only', () => {
    const call = callOf('SubtensorModule.add_stake', { hotkey: HOT, netuid: 1 });
    expect(alphaFee.pay(stakedChain(), COLD, call, 1_000n)).toBeUndefined();
  });
});

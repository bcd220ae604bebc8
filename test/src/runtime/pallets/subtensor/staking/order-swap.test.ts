import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import {
  buyAlpha,
  sellAlpha,
  transferStakedAlpha,
} from '../../../../../../src/runtime/pallets/subtensor/staking/order-swap.js';
import {
  LastColdkeyHotkeyStakeBlock,
  SubnetMechanism,
  SubtokenEnabled,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { outcome, takeEvents } from '../../../frame/test-chain.js';
import { COLD, give, HOT, OTHER_COLD, OTHER_HOT, stakingChain, TAO, UNKNOWN_HOT } from './staking-chain.js';

const U64_MAX = (1n << 64n) - 1n;
const from = { coldkey: COLD, hotkey: HOT };
const to = { coldkey: OTHER_COLD, hotkey: OTHER_HOT };

let ctx: Context;
beforeEach(() => {
  ctx = stakingChain();
  give(ctx, HOT, COLD, 1, 100n * TAO);
  takeEvents(ctx);
});
const stakes = () => [
  getStakeForHotkeyAndColdkeyOnSubnet(ctx, HOT, COLD, 1),
  getStakeForHotkeyAndColdkeyOnSubnet(ctx, OTHER_HOT, OTHER_COLD, 1),
];

describe('transferStakedAlpha', () => {
  const transfer = (alpha: bigint, receiver = to, validateSender = true, validateReceiver = true) =>
    outcome(() => transferStakedAlpha(ctx, from, receiver, 1, alpha, { validateSender, validateReceiver }));

  it('default: moves stake, notes the block, and tells nobody', () => {
    expect(transfer(30n * TAO)).toBe('ok');
    expect(stakes()).toEqual([70n * TAO, 30n * TAO]);
    expect(LastColdkeyHotkeyStakeBlock.get(ctx, OTHER_COLD, OTHER_HOT)).toBe(1n);
    expect(takeEvents(ctx)).toEqual([]);
  });

  it('args: what is not a user is not looked at', () => {
    const unknown = { coldkey: OTHER_COLD, hotkey: UNKNOWN_HOT };
    expect(transfer(1n, unknown)).toBe('SubtensorModule.AmountTooLow');
    expect(transfer(1n, unknown, false)).toBe('SubtensorModule.HotKeyAccountNotExists');
    expect(transfer(1n, unknown, false, false)).toBe('ok');
  });

  it('error: nothing, less than the minimum, more than there is, a subnet not started', () => {
    expect(transfer(0n)).toBe('SubtensorModule.AmountTooLow');
    // The price is 1: the minimum of 2 000 000 rao TAO is as much alpha.
    expect(transfer(1_999_999n)).toBe('SubtensorModule.AmountTooLow');
    expect(transfer(100n * TAO + 1n, to, false)).toBe('SubtensorModule.NotEnoughStakeToWithdraw');
    SubtokenEnabled.insert(ctx, 1, false);
    expect(transfer(TAO)).toBe('SubtensorModule.SubtokenDisabled');
  });
});

describe('buyAlpha, sellAlpha', () => {
  const position = { ...from, netuid: 1 };

  it('behavior: buying and selling at once loses no more than the fees', () => {
    const alpha = buyAlpha(ctx, position, 10n * TAO, { limitPrice: U64_MAX, validate: true });
    const tao = sellAlpha(ctx, position, alpha, { limitPrice: 0n, validate: true });
    expect(tao).toBeLessThan(10n * TAO);
    expect(tao).toBeGreaterThan((10n * TAO * 995n) / 1000n);
  });

  it('behavior: on a stable subnet one to one, whatever the limit', () => {
    SubnetMechanism.insert(ctx, 1, 0);
    expect(buyAlpha(ctx, position, 10n * TAO, { limitPrice: 1n, validate: true })).toBe(10n * TAO);
  });

  it('error: a limit that stops the trade undoes it', () => {
    const limitPrice = 1_005_000_000n;
    const buy = () => buyAlpha(ctx, position, 100n * TAO, { limitPrice, validate: false });
    expect(outcome(buy)).toBe('SubtensorModule.SlippageTooHigh');
    expect(outcome(() => sellAlpha(ctx, position, TAO, { limitPrice, validate: false }))).toBe(
      'Swap.PriceLimitExceeded',
    );
    expect(stakes()).toEqual([100n * TAO, 0n]);
  });
});

/** Staking TAO. Source: staking/add_stake.rs; spec staking-and-swap.md 8. */
import { min } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { MAX_PRICE } from '../../swap/swap.js';
import { maybeBecomeDelegate } from './delegation.js';
import { getOwningColdkeyForHotkey } from './hotkey-account.js';
import { getMaxAmountAdd } from './max-amount.js';
import { type StakePosition, stakeIntoSubnet } from './stake-into-subnet.js';
import { ensureAddStakeInputWithinSwapLimit, validateAddStake } from './validate-add-stake.js';

/**
 * Stakes `tao` rao at any price. Fails as validateAddStake and stakeIntoSubnet do. The alpha rao staked.
 * Source: `do_add_stake`.
 */
export function doAddStake(ctx: Context, position: StakePosition, tao: bigint): bigint {
  ensureAddStakeInputWithinSwapLimit(ctx, position.netuid, tao);
  validateAddStake(ctx, position, tao, { maxAmount: tao, allowPartial: false });
  return stakeIntoSubnet(ctx, position, tao, { limitPrice: MAX_PRICE, dropFees: false });
}

/** A limit order: the price, in TAO rao per whole alpha, and whether a part may be traded. */
export interface LimitOrder {
  readonly limitPrice: bigint;
  readonly allowPartial: boolean;
}

/**
 * Stakes `tao` rao, or what of it fits under the limit price. A hotkey of someone else becomes a delegate.
 * Fails like {@link doAddStake}, and with the swap's errors. The alpha rao staked.
 * Source: `do_add_stake_limit`.
 */
export function doAddStakeLimit(
  ctx: Context,
  position: StakePosition,
  tao: bigint,
  order: LimitOrder,
): bigint {
  const { hotkey, coldkey, netuid } = position;
  const { limitPrice, allowPartial } = order;
  ensureAddStakeInputWithinSwapLimit(ctx, netuid, tao);
  const maxAmount = getMaxAmountAdd(ctx, netuid, limitPrice);
  validateAddStake(ctx, position, tao, { maxAmount, allowPartial });
  if (getOwningColdkeyForHotkey(ctx, hotkey) !== coldkey) maybeBecomeDelegate(ctx, hotkey);
  const staked = min(tao, maxAmount);
  return stakeIntoSubnet(ctx, position, staked, { limitPrice, dropFees: false });
}

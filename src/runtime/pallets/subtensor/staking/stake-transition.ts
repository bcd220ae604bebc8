/**
 * Moving stake between hotkeys, coldkeys and subnets. Source: staking/move_stake.rs, staking/stake_utils.rs; spec
 * staking-and-swap.md 9.
 */
import { min } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { MAX_PRICE, MIN_PRICE, trySimSwap } from '../../swap/swap.js';
import { transferTao } from '../coinbase/tao.js';
import {
  AmountTooLow,
  HotKeyAccountNotExists,
  InsufficientLiquidity,
  NotEnoughStakeToWithdraw,
  SameNetuid,
  SlippageTooHigh,
  SubnetNotExists,
  SubtokenDisabled,
  TransferDisallowed,
} from '../errors.js';
import { SubtokenEnabled, TransferToggle } from '../storage/index.js';
import { ifSubnetExist, ROOT_NETUID } from '../subnets/subnet.js';
import type { LimitOrder } from './add-stake.js';
import { maybeBecomeDelegate } from './delegation.js';
import { getOwningColdkeyForHotkey, hotkeyAccountExists } from './hotkey-account.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from './hotkey-stake.js';
import { ensureAvailableToUnstake } from './lock/availability.js';
import { getMaxAmountMove } from './max-amount.js';
import { getMinStake } from './min-stake.js';
import { type StakePosition, stakeIntoSubnet } from './stake-into-subnet.js';
import { transferStakeWithinSubnet } from './transfer-stake-within-subnet.js';
import { unstakeFromSubnet } from './unstake-from-subnet.js';

/** A move of stake from one position to another. */
export interface StakeTransition {
  readonly from: StakePosition;
  readonly to: StakePosition;
  /** Alpha rao of the origin; more than there is means all of it. */
  readonly alpha: bigint;
  /**
   * Bounds the price of the origin in terms of the destination, times 10^9. It limits the amount, not the two
   * trades.
   */
  readonly limit?: LimitOrder;
  /** Whether both subnets must allow transfers. */
  readonly checksTransferToggle?: boolean;
}

/**
 * Moves the stake; across subnets through both pools, with the fee of the first unless that is root, else of
 * the second. Too little TAO for the second trade stays with the coldkey. The TAO rao moved.
 * Source: `transition_stake_internal`.
 */
export function transitionStakeInternal(ctx: Context, transition: StakeTransition): bigint {
  const { from, to, limit } = transition;
  // The fee of the call may have been taken from this very stake already.
  const stake = getStakeForHotkeyAndColdkeyOnSubnet(ctx, from.hotkey, from.coldkey, from.netuid);
  const alpha = min(transition.alpha, stake);
  const isCross = from.netuid !== to.netuid;
  const maxAmount =
    isCross && limit ? getMaxAmountMove(ctx, from.netuid, to.netuid, limit.limitPrice) : alpha;
  validateStakeTransition(ctx, { ...transition, alpha }, maxAmount);
  const moved = min(alpha, maxAmount);
  return isCross
    ? moveAcrossSubnets(ctx, from, to, moved)
    : transferStakeWithinSubnet(ctx, from, to, from.netuid, moved);
}

function moveAcrossSubnets(ctx: Context, from: StakePosition, to: StakePosition, alpha: bigint): bigint {
  const isFromRoot = from.netuid === ROOT_NETUID;
  const tao = unstakeFromSubnet(ctx, from, from.coldkey, alpha, {
    limitPrice: MIN_PRICE,
    dropFees: isFromRoot,
  });
  if (from.coldkey !== to.coldkey) transferTao(ctx, from.coldkey, to.coldkey, tao);
  if (tao < getMinStake(ctx)) return tao;
  if (getOwningColdkeyForHotkey(ctx, to.hotkey) !== to.coldkey) maybeBecomeDelegate(ctx, to.hotkey);
  stakeIntoSubnet(ctx, to, tao, { limitPrice: MAX_PRICE, dropFees: !isFromRoot });
  return tao;
}

/**
 * Fails, in this order, with SameNetuid, SubnetNotExists, SubtokenDisabled, HotKeyAccountNotExists,
 * NotEnoughStakeToWithdraw, InsufficientLiquidity, AmountTooLow, SlippageTooHigh, TransferDisallowed,
 * StakeUnavailable. Source: `validate_stake_transition`.
 */
function validateStakeTransition(
  ctx: Context,
  { from, to, alpha, limit, checksTransferToggle = false }: StakeTransition,
  maxAmount: bigint,
): void {
  const isCross = from.netuid !== to.netuid;
  ensure(isCross || from.coldkey !== to.coldkey || from.hotkey !== to.hotkey, SameNetuid);
  ensure(ifSubnetExist(ctx, from.netuid), SubnetNotExists);
  ensure(ifSubnetExist(ctx, to.netuid), SubnetNotExists);
  ensure(SubtokenEnabled.get(ctx, from.netuid), SubtokenDisabled);
  ensure(SubtokenEnabled.get(ctx, to.netuid), SubtokenDisabled);
  ensure(hotkeyAccountExists(ctx, from.hotkey), HotKeyAccountNotExists);
  ensure(hotkeyAccountExists(ctx, to.hotkey), HotKeyAccountNotExists);
  const stake = getStakeForHotkeyAndColdkeyOnSubnet(ctx, from.hotkey, from.coldkey, from.netuid);
  ensure(alpha <= stake, NotEnoughStakeToWithdraw);
  if (isCross) {
    const { paidOut } = trySimSwap(ctx, from.netuid, 'sell', alpha) ?? fail(InsufficientLiquidity);
    // Strictly more than the minimum, unlike in plain unstaking.
    ensure(paidOut > getMinStake(ctx), AmountTooLow);
    ensure(!limit || limit.allowPartial || alpha <= maxAmount, SlippageTooHigh);
  }
  if (checksTransferToggle) {
    ensure(TransferToggle.get(ctx, from.netuid), TransferDisallowed);
    ensure(TransferToggle.get(ctx, to.netuid), TransferDisallowed);
  }
  if (isCross) ensureAvailableToUnstake(ctx, from.coldkey, from.netuid, alpha);
}

/** What pallet LimitOrders does with stake. Source: staking/order_swap.rs, spec staking-and-swap.md 14. */
import { U64F64 } from '../../../../math/fixed/types.js';
import { u64 } from '../../../../math/integer.js';
import { DYNAMIC_MECHANISM, type Side } from '../../../../math/swap/pool.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { currentAlphaPrice } from '../../swap/pool.js';
import { simulateSwap } from '../../swap/swap.js';
import { canRemoveBalanceFromColdkeyAccount } from '../coinbase/tao.js';
import {
  AmountTooLow,
  HotKeyAccountNotExists,
  NotEnoughBalanceToStake,
  NotEnoughStakeToWithdraw,
  SlippageTooHigh,
  SubnetNotExists,
} from '../errors.js';
import { LastColdkeyHotkeyStakeBlock, SubnetMechanism } from '../storage/index.js';
import { ifSubnetExist } from '../subnets/subnet.js';
import { ensureSubtokenEnabled } from '../subnets/subtoken-enabled.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { hotkeyAccountExists } from './hotkey-account.js';
import {
  decreaseStakeForHotkeyAndColdkeyOnSubnet,
  getStakeForHotkeyAndColdkeyOnSubnet,
  increaseStakeForHotkeyAndColdkeyOnSubnet,
} from './hotkey-stake.js';
import { ensureAvailableToUnstake } from './lock/availability.js';
import { getMinStake } from './min-stake.js';
import { type StakePosition, stakeIntoSubnet } from './stake-into-subnet.js';
import type { StakeKeys } from './transfer-stake-within-subnet.js';
import { unstakeFromSubnet } from './unstake-from-subnet.js';
import { validateRemoveStake } from './validate-remove-stake.js';

/** How an order trades. */
export interface OrderTerms {
  /** TAO rao per whole alpha; all of the amount must be traded within it. */
  readonly limitPrice: bigint;
  /** Whether the position is a user's, whose means are looked at first. */
  readonly validate: boolean;
}

/**
 * Buys alpha for `tao` rao and stakes it, all of it or nothing. Fails with SubnetNotExists, SubtokenDisabled,
 * HotKeyAccountNotExists, AmountTooLow, NotEnoughBalanceToStake, SlippageTooHigh, or as the trade does. The
 * alpha rao staked. Source: `buy_alpha`.
 */
export function buyAlpha(
  ctx: Context,
  position: StakePosition,
  tao: bigint,
  { limitPrice, validate }: OrderTerms,
): bigint {
  const { coldkey, hotkey, netuid } = position;
  return ctx.layer(() => {
    ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
    ensureSubtokenEnabled(ctx, netuid);
    if (validate) {
      ensure(hotkeyAccountExists(ctx, hotkey), HotKeyAccountNotExists);
      ensure(tao >= getMinStake(ctx), AmountTooLow);
      ensure(canRemoveBalanceFromColdkeyAccount(ctx, coldkey, tao), NotEnoughBalanceToStake);
    }
    ensureTradedInFull(ctx, netuid, 'buy', tao, limitPrice);
    return stakeIntoSubnet(ctx, position, tao, { limitPrice, dropFees: false });
  });
}

/**
 * Sells `alpha` rao of a position for its coldkey, all of it or nothing. Fails with SubnetNotExists,
 * SubtokenDisabled, as the validation of an unstake does, SlippageTooHigh, or as the trade does. The TAO rao
 * received. Source: `sell_alpha`.
 */
export function sellAlpha(
  ctx: Context,
  position: StakePosition,
  alpha: bigint,
  { limitPrice, validate }: OrderTerms,
): bigint {
  const { coldkey, netuid } = position;
  return ctx.layer(() => {
    ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
    ensureSubtokenEnabled(ctx, netuid);
    if (validate) validateRemoveStake(ctx, position, alpha, { maxAmount: alpha, allowPartial: false });
    ensureTradedInFull(ctx, netuid, 'sell', alpha, limitPrice);
    return unstakeFromSubnet(ctx, position, coldkey, alpha, { limitPrice, dropFees: false });
  });
}

/** A subnet without a pool trades one to one and never stops early. */
function ensureTradedInFull(
  ctx: Context,
  netuid: number,
  side: Side,
  amount: bigint,
  limitPrice: bigint,
): void {
  if (SubnetMechanism.get(ctx, netuid) !== DYNAMIC_MECHANISM) return;
  const { paidIn, fee } = simulateSwap(ctx, netuid, { side, amount, limitPrice, dropFees: false });
  ensure(u64.saturatingAdd(paidIn, fee) >= amount, SlippageTooHigh);
}

/** Which ends of a transfer are a user's. */
export interface TransferChecks {
  readonly validateSender: boolean;
  readonly validateReceiver: boolean;
}

/**
 * Moves `alpha` rao of stake, without trade, fee, event or lock. Fails with SubnetNotExists, SubtokenDisabled,
 * HotKeyAccountNotExists, AmountTooLow, StakeUnavailable, NotEnoughStakeToWithdraw.
 * Source: `transfer_staked_alpha`.
 */
export function transferStakedAlpha(
  ctx: Context,
  from: StakeKeys,
  to: StakeKeys,
  netuid: number,
  alpha: bigint,
  { validateSender, validateReceiver }: TransferChecks,
): void {
  ctx.layer(() => {
    ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
    ensureSubtokenEnabled(ctx, netuid);
    if (validateSender) {
      ensure(hotkeyAccountExists(ctx, from.hotkey), HotKeyAccountNotExists);
      ensure(alpha !== 0n, AmountTooLow);
      const price = currentAlphaPrice(ctx, netuid);
      const worth = U64F64.toU64(U64F64.saturatingMul(price, U64F64.fromNum(alpha)));
      ensure(worth >= getMinStake(ctx), AmountTooLow);
      ensureAvailableToUnstake(ctx, from.coldkey, netuid, alpha);
    }
    if (validateReceiver) ensure(hotkeyAccountExists(ctx, to.hotkey), HotKeyAccountNotExists);
    const available = getStakeForHotkeyAndColdkeyOnSubnet(ctx, from.hotkey, from.coldkey, netuid);
    ensure(available >= alpha, NotEnoughStakeToWithdraw);
    decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, from.hotkey, from.coldkey, netuid, alpha);
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, to.hotkey, to.coldkey, netuid, alpha);
    LastColdkeyHotkeyStakeBlock.insert(ctx, to.coldkey, to.hotkey, getCurrentBlockAsU64(ctx));
  });
}

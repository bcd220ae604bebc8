import { u64 } from '../../../../math/integer.js';
import { DYNAMIC_MECHANISM } from '../../../../math/swap/pool.js';
import { MAX_INPUT_MULTIPLIER } from '../../../../math/swap/swap.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { trySimSwap } from '../../swap/swap.js';
import {
  AmountTooLow,
  HotKeyAccountNotExists,
  InsufficientLiquidity,
  NotEnoughStakeToWithdraw,
  SlippageTooHigh,
  SubnetNotExists,
} from '../errors.js';
import { SubnetAlphaIn, SubnetMechanism } from '../storage/index.js';
import { ifSubnetExist } from '../subnets/subnet.js';
import { hotkeyAccountExists } from './hotkey-account.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from './hotkey-stake.js';
import { ensureAvailableToUnstake } from './lock/availability.js';
import { getMinStake } from './min-stake.js';
import type { StakePosition } from './stake-into-subnet.js';
import type { AmountBounds } from './validate-add-stake.js';

/**
 * Whether `alpha` rao of the position can be unstaked; the whole of it may be worth less than the minimum.
 * Fails, in this order, with SubnetNotExists, AmountTooLow, NotEnoughStakeToWithdraw, InsufficientLiquidity,
 * AmountTooLow, SlippageTooHigh, HotKeyAccountNotExists, StakeUnavailable.
 * Source: staking/stake_utils.rs `validate_remove_stake`; spec staking-and-swap.md 8.
 */
export function validateRemoveStake(
  ctx: Context,
  { coldkey, hotkey, netuid }: StakePosition,
  alpha: bigint,
  { maxAmount, allowPartial }: AmountBounds,
): void {
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
  ensure(alpha !== 0n, AmountTooLow);
  const stake = getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid);
  ensure(stake >= alpha, NotEnoughStakeToWithdraw);
  const { paidOut } = trySimSwap(ctx, netuid, 'sell', alpha) ?? fail(InsufficientLiquidity);
  ensure(stake === alpha || paidOut >= getMinStake(ctx), AmountTooLow);
  ensure(allowPartial || alpha <= maxAmount, SlippageTooHigh);
  ensure(hotkeyAccountExists(ctx, hotkey), HotKeyAccountNotExists);
  ensureAvailableToUnstake(ctx, coldkey, netuid, alpha);
}

/**
 * Fails with InsufficientLiquidity if the pool takes no such input.
 * Source: staking/remove_stake.rs `ensure_remove_stake_input_within_swap_limit`.
 */
export function ensureRemoveStakeInputWithinSwapLimit(ctx: Context, netuid: number, alpha: bigint): void {
  if (SubnetMechanism.get(ctx, netuid) !== DYNAMIC_MECHANISM) return;
  const most = u64.saturatingMul(SubnetAlphaIn.get(ctx, netuid), MAX_INPUT_MULTIPLIER);
  ensure(alpha <= most, InsufficientLiquidity);
}

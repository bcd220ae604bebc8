import { min, u64 } from '../../../../math/integer.js';
import { DYNAMIC_MECHANISM } from '../../../../math/swap/pool.js';
import { MAX_INPUT_MULTIPLIER } from '../../../../math/swap/swap.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { approxFeeAmount, trySimSwap } from '../../swap/swap.js';
import { canRemoveBalanceFromColdkeyAccount } from '../coinbase/tao.js';
import {
  AmountTooLow,
  HotKeyAccountNotExists,
  InsufficientLiquidity,
  NotEnoughBalanceToStake,
  SlippageTooHigh,
  SubnetNotExists,
} from '../errors.js';
import { SubnetMechanism, SubnetTAO } from '../storage/index.js';
import { ifSubnetExist } from '../subnets/subnet.js';
import { ensureSubtokenEnabled } from '../subnets/subtoken-enabled.js';
import { hotkeyAccountExists } from './hotkey-account.js';
import { tryIncreaseStakeForHotkeyAndColdkeyOnSubnet } from './hotkey-stake.js';
import { getMinStake } from './min-stake.js';
import type { StakePosition } from './stake-into-subnet.js';

/** What an order may come to. */
export interface AmountBounds {
  /** The most that can be traded within the limit price, rao. */
  readonly maxAmount: bigint;
  /** Whether to trade that much of a larger order, instead of failing. */
  readonly allowPartial: boolean;
}

/**
 * Whether `tao` rao can be staked. Fails, in this order, with SubnetNotExists, SubtokenDisabled,
 * AmountTooLow, SlippageTooHigh, NotEnoughBalanceToStake, HotKeyAccountNotExists, InsufficientLiquidity,
 * AmountTooLow, InsufficientLiquidity. Source: staking/stake_utils.rs `validate_add_stake`; spec staking-and-swap.md 8.
 */
export function validateAddStake(
  ctx: Context,
  { coldkey, hotkey, netuid }: StakePosition,
  tao: bigint,
  { maxAmount, allowPartial }: AmountBounds,
): void {
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
  ensureSubtokenEnabled(ctx, netuid);
  const minStake = getMinStake(ctx);
  const minFee = trySimSwap(ctx, netuid, 'buy', minStake)?.fee ?? approxFeeAmount(ctx, netuid, minStake);
  ensure(tao >= u64.saturatingAdd(minStake, minFee), AmountTooLow);
  ensure(allowPartial || tao <= maxAmount, SlippageTooHigh);
  const staked = min(tao, maxAmount);
  ensure(canRemoveBalanceFromColdkeyAccount(ctx, coldkey, staked), NotEnoughBalanceToStake);
  ensure(hotkeyAccountExists(ctx, hotkey), HotKeyAccountNotExists);
  const { paidIn, paidOut } = trySimSwap(ctx, netuid, 'buy', staked) ?? fail(InsufficientLiquidity);
  ensure(paidIn >= minStake, AmountTooLow);
  ensure(paidOut !== 0n, InsufficientLiquidity);
  ensure(tryIncreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, netuid, paidOut), InsufficientLiquidity);
}

/**
 * Fails with InsufficientLiquidity if the pool takes no such input.
 * Source: staking/add_stake.rs `ensure_add_stake_input_within_swap_limit`.
 */
export function ensureAddStakeInputWithinSwapLimit(ctx: Context, netuid: number, tao: bigint): void {
  if (SubnetMechanism.get(ctx, netuid) !== DYNAMIC_MECHANISM) return;
  const most = u64.saturatingMul(SubnetTAO.get(ctx, netuid), MAX_INPUT_MULTIPLIER);
  ensure(tao <= most, InsufficientLiquidity);
}

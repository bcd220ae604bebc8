/** Unstaking. Source: staking/remove_stake.rs; spec staking-and-swap.md 8. */
import { min } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { DispatchFailure, ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { MAX_PRICE, MIN_PRICE } from '../../swap/swap.js';
import { HotKeyAccountNotExists } from '../errors.js';
import { PendingChildKeys, StakeThreshold, SubtokenEnabled } from '../storage/index.js';
import { getAllSubnetNetuids, ROOT_NETUID } from '../subnets/subnet.js';
import { ensureSubtokenEnabled } from '../subnets/subtoken-enabled.js';
import type { LimitOrder } from './add-stake.js';
import { hotkeyAccountExists } from './hotkey-account.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from './hotkey-stake.js';
import { getMaxAmountRemove } from './max-amount.js';
import { clearSmallNominationIfRequired } from './small-nominations.js';
import { type StakePosition, stakeIntoSubnet } from './stake-into-subnet.js';
import type { TradeTerms } from './swap-tao-alpha.js';
import { getTotalStakeForHotkey } from './total-stake.js';
import { unstakeFromSubnet } from './unstake-from-subnet.js';
import { ensureRemoveStakeInputWithinSwapLimit, validateRemoveStake } from './validate-remove-stake.js';

const AT_ANY_PRICE: TradeTerms = { limitPrice: MIN_PRICE, dropFees: false };

/** Unstakes `alpha` rao, or all there is, at any price. Source: `do_remove_stake`. */
export function doRemoveStake(ctx: Context, position: StakePosition, alpha: bigint): void {
  ensureSubtokenEnabled(ctx, position.netuid);
  // The fee of the call may have been taken from this very stake already.
  const stake = getStake(ctx, position);
  const unstaked = min(alpha, stake);
  ensureRemoveStakeInputWithinSwapLimit(ctx, position.netuid, unstaked);
  validateRemoveStake(ctx, position, unstaked, { maxAmount: unstaked, allowPartial: false });
  unstakeFromSubnet(ctx, position, position.coldkey, unstaked, AT_ANY_PRICE);
  clearSmallNominationIfRequired(ctx, position);
  dropPendingChildrenOfPoor(ctx, position.hotkey);
}

/** Unstakes `alpha` rao, or what of it the limit price allows. Source: `do_remove_stake_limit`. */
export function doRemoveStakeLimit(
  ctx: Context,
  position: StakePosition,
  alpha: bigint,
  { limitPrice, allowPartial }: LimitOrder,
): void {
  ensureRemoveStakeInputWithinSwapLimit(ctx, position.netuid, alpha);
  const maxAmount = getMaxAmountRemove(ctx, position.netuid, limitPrice);
  validateRemoveStake(ctx, position, alpha, { maxAmount, allowPartial });
  const unstaked = min(alpha, maxAmount);
  unstakeFromSubnet(ctx, position, position.coldkey, unstaked, { limitPrice, dropFees: false });
  clearSmallNominationIfRequired(ctx, position);
  dropPendingChildrenOfPoor(ctx, position.hotkey);
}

/**
 * Unstakes the whole position, at the limit price or better if there is one.
 * Source: `do_remove_stake_full_limit`.
 */
export function doRemoveStakeFullLimit(
  ctx: Context,
  position: StakePosition,
  limitPrice: bigint | undefined,
): void {
  const stake = getStake(ctx, position);
  if (limitPrice === undefined) doRemoveStake(ctx, position, stake);
  else doRemoveStakeLimit(ctx, position, stake, { limitPrice, allowPartial: false });
}

/** Unstakes from the hotkey on every subnet where that is possible. Source: `do_unstake_all`. */
export function doUnstakeAll(ctx: Context, coldkey: AccountId, hotkey: AccountId): void {
  ensure(hotkeyAccountExists(ctx, hotkey), HotKeyAccountNotExists);
  for (const netuid of getAllSubnetNetuids(ctx)) unstakeWhole(ctx, { hotkey, coldkey, netuid });
}

/** Unstakes from every subnet but root and stakes the TAO on root. Source: `do_unstake_all_alpha`. */
export function doUnstakeAllAlpha(ctx: Context, coldkey: AccountId, hotkey: AccountId): void {
  ensure(hotkeyAccountExists(ctx, hotkey), HotKeyAccountNotExists);
  let tao = 0n;
  for (const netuid of getAllSubnetNetuids(ctx)) {
    if (netuid !== ROOT_NETUID) tao += unstakeWhole(ctx, { hotkey, coldkey, netuid });
  }
  const root = { hotkey, coldkey, netuid: ROOT_NETUID };
  stakeIntoSubnet(ctx, root, tao, { limitPrice: MAX_PRICE, dropFees: false });
}

/** Unstakes a position unless its subnet is not started or the validation fails. The TAO rao. */
function unstakeWhole(ctx: Context, position: StakePosition): bigint {
  if (!SubtokenEnabled.get(ctx, position.netuid)) return 0n;
  const alpha = getStake(ctx, position);
  if (!isRemovable(ctx, position, alpha)) return 0n;
  const tao = unstakeFromSubnet(ctx, position, position.coldkey, alpha, AT_ANY_PRICE);
  clearSmallNominationIfRequired(ctx, position);
  return tao;
}

function isRemovable(ctx: Context, position: StakePosition, alpha: bigint): boolean {
  try {
    validateRemoveStake(ctx, position, alpha, { maxAmount: alpha, allowPartial: false });
    return true;
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return false;
  }
}

/** A hotkey below the stake threshold loses the children it has scheduled. */
function dropPendingChildrenOfPoor(ctx: Context, hotkey: AccountId): void {
  if (getTotalStakeForHotkey(ctx, hotkey) >= StakeThreshold.get(ctx)) return;
  for (const netuid of getAllSubnetNetuids(ctx)) PendingChildKeys.remove(ctx, netuid, hotkey);
}

function getStake(ctx: Context, { hotkey, coldkey, netuid }: StakePosition): bigint {
  return getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid);
}

import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { MIN_PRICE } from '../../swap/swap.js';
import { burnSubnetAlpha } from '../coinbase/alpha.js';
import { recordTaoOutflow } from '../coinbase/flow.js';
import { transferTaoFromSubnet } from '../coinbase/tao.js';
import { StakeRemoved } from '../events/index.js';
import { LastColdkeyHotkeyStakeBlock } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import {
  decreaseStakeForHotkeyAndColdkeyOnSubnet,
  increaseStakeForHotkeyAndColdkeyOnSubnet,
} from './hotkey-stake.js';
import { cleanupLockIfZero } from './lock/adjust-lock.js';
import {
  coldkeyHasRootStake,
  maybeRemoveColdkeyIndex,
  removeStakeAdjustRootClaimedForHotkeyAndColdkey,
} from './root-claimed.js';
import type { StakePosition } from './stake-into-subnet.js';
import { swapAlphaForTao, type TradeTerms } from './swap-tao-alpha.js';

/**
 * Sells `alpha` rao of a position and pays the TAO to `beneficiary`. What a limit price leaves unsold stays
 * staked. The fee is sold in a second, free trade for the author. Fails as transfer and either trade do. The
 * TAO rao paid. Source: staking/stake_utils.rs `unstake_from_subnet`; spec staking-and-swap.md 7.4.
 */
export function unstakeFromSubnet(
  ctx: Context,
  { hotkey, coldkey, netuid }: StakePosition,
  beneficiary: AccountId,
  alpha: bigint,
  terms: TradeTerms,
): bigint {
  decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, alpha);
  const { paidIn, paidOut, fee, feeToAuthor } = swapAlphaForTao(ctx, netuid, alpha, terms);
  const refund = u64.saturatingSub(alpha, u64.saturatingAdd(paidIn, fee));
  if (refund !== 0n) increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, refund);
  transferTaoFromSubnet(ctx, netuid, beneficiary, paidOut);
  const feeTao = payFee(ctx, netuid, feeToAuthor);
  if (netuid === ROOT_NETUID) {
    removeStakeAdjustRootClaimedForHotkeyAndColdkey(ctx, hotkey, coldkey, alpha);
    if (!coldkeyHasRootStake(ctx, coldkey)) maybeRemoveColdkeyIndex(ctx, coldkey);
  }
  recordTaoOutflow(ctx, netuid, u64.saturatingAdd(paidOut, feeTao));
  cleanupLockIfZero(ctx, coldkey, netuid);
  LastColdkeyHotkeyStakeBlock.insert(ctx, coldkey, hotkey, getCurrentBlockAsU64(ctx));
  StakeRemoved.deposit(ctx, [coldkey, hotkey, paidOut, paidIn, netuid, fee]);
  return paidOut;
}

/** Sells the fee (alpha rao) for the author, or burns it without one. The TAO rao paid. */
function payFee(ctx: Context, netuid: number, fee: bigint): bigint {
  const author = ctx.runtime.parameters.findAuthor(ctx);
  if (author === undefined) {
    burnSubnetAlpha(ctx, netuid, fee);
    return 0n;
  }
  const { paidOut } = swapAlphaForTao(ctx, netuid, fee, { limitPrice: MIN_PRICE, dropFees: true });
  transferTaoFromSubnet(ctx, netuid, author, paidOut);
  return paidOut;
}

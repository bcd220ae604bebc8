/** The least a nominator may leave on someone else's hotkey. Source: staking/helpers.rs; spec staking-and-swap.md 10. */
import { U64F64 } from '../../../../math/fixed/types.js';
import type { Context } from '../../../frame/context.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import { currentAlphaPrice } from '../../swap/pool.js';
import { MIN_PRICE } from '../../swap/swap.js';
import { getNominatorMinRequiredStake } from '../utils/hyperparameters.js';
import { alphaIter } from './alpha-iter.js';
import { coldkeyOwnsHotkey } from './hotkey-account.js';
import {
  decreaseStakeForHotkeyAndColdkeyOnSubnet,
  getStakeForHotkeyAndColdkeyOnSubnet,
} from './hotkey-stake.js';
import { forceReduceLock } from './lock/adjust-lock.js';
import type { StakePosition } from './stake-into-subnet.js';
import { unstakeFromSubnet } from './unstake-from-subnet.js';

/**
 * Unstakes a nomination that is worth less than the minimum; deletes it if that fails. The owner's own stake
 * may be any size. Source: `clear_small_nomination_if_required`.
 */
export function clearSmallNominationIfRequired(ctx: Context, position: StakePosition): void {
  const { hotkey, coldkey, netuid } = position;
  if (coldkeyOwnsHotkey(ctx, coldkey, hotkey)) return;
  const alpha = getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid);
  if (alpha === 0n || alpha >= getMinAlpha(ctx, netuid)) return;
  try {
    unstakeFromSubnet(ctx, position, coldkey, alpha, { limitPrice: MIN_PRICE, dropFees: false });
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    // What the failed sale did before it failed stays, as on the chain: it runs in no layer of its own.
    const rest = getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid);
    decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, rest);
  }
  forceReduceLock(ctx, coldkey, netuid, alpha);
}

function getMinAlpha(ctx: Context, netuid: number): bigint {
  const minimum = U64F64.fromNum(getNominatorMinRequiredStake(ctx));
  return U64F64.toU64(U64F64.safeDiv(minimum, currentAlphaPrice(ctx, netuid)));
}

/** The same for every position there is, by hotkey, coldkey, netuid. Source: `clear_small_nominations`. */
export function clearSmallNominations(ctx: Context): void {
  for (const [hotkey, coldkey, netuid] of alphaIter(ctx)) {
    clearSmallNominationIfRequired(ctx, { hotkey, coldkey, netuid });
  }
}

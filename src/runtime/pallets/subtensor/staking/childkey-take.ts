/**
 * What a child hotkey takes of its parents' dividends, in parts of 65 535. Source: staking/set_children.rs; spec
 * staking-and-swap.md 11.3.
 */
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { InvalidChildkeyTake, NonAssociatedColdKey, TxChildkeyTakeRateLimitExceeded } from '../errors.js';
import { ChildKeyTakeSet } from '../events/index.js';
import { ChildkeyTake, MaxChildkeyTake } from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { getEffectiveMinChildkeyTake } from '../utils/hyperparameters.js';
import { passesRateLimitOnSubnet, setLastBlockOnSubnet } from '../utils/rate-limiting.js';
import { coldkeyOwnsHotkey } from './hotkey-account.js';

/** Never below the minimum of the subnet. Source: `get_childkey_take`. */
export function getChildkeyTake(ctx: Context, hotkey: AccountId, netuid: number): number {
  return Math.max(ChildkeyTake.get(ctx, hotkey, netuid), getEffectiveMinChildkeyTake(ctx, netuid));
}

/**
 * Only an increase is limited, but every change counts as the last one. Fails with NonAssociatedColdKey,
 * InvalidChildkeyTake, TxChildkeyTakeRateLimitExceeded. Source: `do_set_childkey_take`.
 */
export function doSetChildkeyTake(
  ctx: Context,
  coldkey: AccountId,
  hotkey: AccountId,
  netuid: number,
  take: number,
): void {
  ensure(coldkeyOwnsHotkey(ctx, coldkey, hotkey), NonAssociatedColdKey);
  const isInRange = take >= getEffectiveMinChildkeyTake(ctx, netuid) && take <= MaxChildkeyTake.get(ctx);
  ensure(isInRange, InvalidChildkeyTake);
  const isIncrease = take > getChildkeyTake(ctx, hotkey, netuid);
  const isInTime = !isIncrease || passesRateLimitOnSubnet(ctx, 'SetChildkeyTake', hotkey, netuid);
  ensure(isInTime, TxChildkeyTakeRateLimitExceeded);
  setLastBlockOnSubnet(ctx, 'SetChildkeyTake', hotkey, netuid, getCurrentBlockAsU64(ctx));
  ChildkeyTake.insert(ctx, hotkey, netuid, take);
  ChildKeyTakeSet.deposit(ctx, [hotkey, take]);
}

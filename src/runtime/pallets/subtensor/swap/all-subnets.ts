import { isZero } from '../../../../math/share-pool/safe-float.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { alphaIterSinglePrefix } from '../staking/alpha-iter.js';
import { setHotkeyOwner } from '../staking/hotkey-account.js';
import { swapHotkeyLocks } from '../staking/lock/swap-hotkey-locks.js';
import { Delegates, OwnedHotkeys, Owner, StakingHotkeys } from '../storage/index.js';
import { getAllSubnetNetuids } from '../subnets/subnet.js';
import * as limits from '../utils/rate-limiting.js';
import type { AccessMeter } from './access-meter.js';
import type { HotkeySwap } from './hotkey-swap.js';
import { performHotkeySwapOnOneSubnet } from './one-subnet.js';

/**
 * The old hotkey ceases to exist: owner, take and limits move as well. Fails with CannotUseSystemAccount, and as the swap on
 * one subnet does. Source: swap/swap_hotkey.rs `perform_hotkey_swap_on_all_subnets`; spec subnets-and-registration.md 5.
 */
export function performHotkeySwapOnAllSubnets(
  ctx: Context,
  coldkey: AccountId,
  swap: HotkeySwap,
  meter: AccessMeter,
): void {
  const { oldHotkey, newHotkey, keepStake } = swap;
  const positions = alphaIterSinglePrefix(ctx, oldHotkey);
  meter.add(positions.length, 0);
  const locks = swapHotkeyLocks(ctx, oldHotkey, newHotkey);
  meter.add(locks.reads, locks.writes);

  Owner.remove(ctx, oldHotkey);
  setHotkeyOwner(ctx, coldkey, newHotkey);
  meter.add(1, 1);
  const owned = OwnedHotkeys.get(ctx, coldkey);
  const withNew = owned.includes(newHotkey) ? owned : [...owned, newHotkey];
  OwnedHotkeys.insert(
    ctx,
    coldkey,
    withNew.filter((hotkey) => hotkey !== oldHotkey),
  );
  meter.add(1, 1);

  for (const netuid of getAllSubnetNetuids(ctx)) performHotkeySwapOnOneSubnet(ctx, swap, netuid, meter);

  limits.removeLastTxBlock(ctx, oldHotkey);
  limits.removeLastTxBlockDelegateTake(ctx, oldHotkey);
  limits.removeLastTxBlockChildkey(ctx, oldHotkey);
  meter.add(3, 6);
  if (Delegates.contains(ctx, oldHotkey)) {
    Delegates.insert(ctx, newHotkey, Delegates.take(ctx, oldHotkey));
    meter.add(2, 2);
  }
  if (keepStake) return;
  for (const [staker, , share] of positions) if (!isZero(share)) swapStakingHotkey(ctx, staker, swap, meter);
}

/** The staker's list names the new hotkey, at its end, instead of the old one. */
function swapStakingHotkey(
  ctx: Context,
  staker: AccountId,
  { oldHotkey, newHotkey }: HotkeySwap,
  meter: AccessMeter,
): void {
  const staking = StakingHotkeys.get(ctx, staker);
  meter.add(1, 0);
  if (!staking.includes(oldHotkey)) return;
  const others = staking.filter((hotkey) => hotkey !== oldHotkey && hotkey !== newHotkey);
  StakingHotkeys.insert(ctx, staker, [...others, newHotkey]);
  meter.add(0, 1);
}

/**
 * A hotkey takes the place of another, on one subnet or everywhere. Source: swap/swap_hotkey.rs; spec
 * subnets-and-registration.md 5.
 */
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin } from '../../../frame/origin.js';
import type { PostInfo } from '../../../frame/weight.js';
import { canRemoveBalanceFromColdkeyAccount, recycleTao } from '../coinbase/tao.js';
import { HotkeySwapOnSubnetInterval, KeySwapCost, KeySwapOnSubnetCost } from '../constants.js';
import * as errors from '../errors.js';
import { HotkeySwapped, HotkeySwappedOnSubnet } from '../events/index.js';
import { coldkeyOwnsHotkey, hotkeyAccountExists } from '../staking/hotkey-account.js';
import { getStakeForHotkeyOnSubnet } from '../staking/hotkey-stake.js';
import { swapHotkeyLocksOnSubnet } from '../staking/lock/swap-hotkey-locks.js';
import {
  ChildKeys,
  IsNetworkMember,
  LastHotkeySwapOnNetuid,
  OwnedHotkeys,
  Owner,
  RootClaimable,
  RootClaimed,
} from '../storage/index.js';
import { getAllSubnetNetuids, ROOT_NETUID } from '../subnets/subnet.js';
import { isSubnetAccountId } from '../subnets/subnet-account.js';
import { isHotkeyRegisteredOnAnyNetwork, isHotkeyRegisteredOnSpecificNetwork } from '../subnets/uids.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import * as limits from '../utils/rate-limiting.js';
import { AccessMeter } from './access-meter.js';
import { performHotkeySwapOnAllSubnets } from './all-subnets.js';
import type { HotkeySwap } from './hotkey-swap.js';
import { performHotkeySwapOnOneSubnet } from './one-subnet.js';

/**
 * Moves everything a hotkey is and has to another hotkey of the coldkey: on one subnet, or on all of them without `netuid`.
 * Costs TAO, and each subnet admits one swap of a coldkey in a while. Emits HotkeySwapped or HotkeySwappedOnSubnet.
 * Source: `do_swap_hotkey`.
 */
export function doSwapHotkey(
  ctx: Context,
  origin: Origin,
  swap: HotkeySwap,
  netuid: number | undefined,
): PostInfo {
  const coldkey = ensureSigned(origin);
  const { oldHotkey, newHotkey } = swap;
  const meter = new AccessMeter();
  meter.add(2, 0);
  ensure(coldkeyOwnsHotkey(ctx, coldkey, oldHotkey), errors.NonAssociatedColdKey);
  const isFreeOrOwn = !hotkeyAccountExists(ctx, newHotkey) || coldkeyOwnsHotkey(ctx, coldkey, newHotkey);
  ensure(isFreeOrOwn, errors.NonAssociatedColdKey);
  ensure(oldHotkey !== newHotkey, errors.NewHotKeyIsSameWithOld);
  const isTooSoon = limits.exceedsTxRateLimit(
    ctx,
    limits.getLastTxBlock(ctx, coldkey),
    getCurrentBlockAsU64(ctx),
  );
  ensure(!isTooSoon, errors.HotKeySetTxRateLimitExceeded);
  meter.add(2, 0);
  const isRegistered =
    netuid === undefined
      ? isHotkeyRegisteredOnAnyNetwork(ctx, newHotkey)
      : isHotkeyRegisteredOnSpecificNetwork(ctx, newHotkey, netuid);
  ensure(!isRegistered, errors.HotKeyAlreadyRegisteredInSubNet);
  if (netuid === undefined || netuid === ROOT_NETUID) ensureCleanForRootSwap(ctx, newHotkey);

  limits.setLastTxBlock(ctx, newHotkey, limits.getLastTxBlock(ctx, oldHotkey));
  limits.setLastTxBlockDelegateTake(ctx, newHotkey, limits.getLastTxBlockDelegateTake(ctx, oldHotkey));
  limits.setLastTxBlockChildkey(ctx, newHotkey, limits.getLastTxBlockChildkeyTake(ctx, oldHotkey));
  meter.add(3, 3);

  if (netuid === undefined) swapEverywhere(ctx, coldkey, swap, meter);
  else swapHotkeyOnSubnet(ctx, coldkey, swap, netuid, meter);
  return meter.postInfo();
}

/** Root dividends of two hotkeys cannot be merged without changing what their stakers may claim. */
function ensureCleanForRootSwap(ctx: Context, newHotkey: AccountId): void {
  const isClean =
    RootClaimable.get(ctx, newHotkey).length === 0 &&
    getStakeForHotkeyOnSubnet(ctx, newHotkey, ROOT_NETUID) === 0n &&
    RootClaimed.iterPrefix(ctx, ROOT_NETUID, newHotkey).length === 0;
  ensure(isClean, errors.NewHotKeyNotCleanForRootSwap);
}

function swapEverywhere(ctx: Context, coldkey: AccountId, swap: HotkeySwap, meter: AccessMeter): void {
  const { oldHotkey, newHotkey } = swap;
  const block = getCurrentBlockAsU64(ctx);
  const netuids = getAllSubnetNetuids(ctx);
  meter.add(netuids.length * 2 + 1, 0);
  // Being somebody's child does not count: others can bring that about.
  const affected = netuids.filter(
    (netuid) =>
      IsNetworkMember.get(ctx, oldHotkey, netuid) || ChildKeys.get(ctx, oldHotkey, netuid).length > 0,
  );
  for (const netuid of affected) {
    const last = LastHotkeySwapOnNetuid.get(ctx, netuid, coldkey);
    ensure(last === 0n || hasIntervalPassed(ctx, last), errors.HotKeySwapOnSubnetIntervalNotPassed);
    meter.add(1, 0);
  }

  charge(ctx, coldkey, KeySwapCost.get(ctx));
  meter.add(3, 2);
  performHotkeySwapOnAllSubnets(ctx, coldkey, swap, meter);
  for (const netuid of affected) LastHotkeySwapOnNetuid.insert(ctx, netuid, coldkey, block);
  limits.setLastTxBlock(ctx, coldkey, block);
  meter.add(0, affected.length + 1);
  HotkeySwapped.deposit(ctx, { coldkey, old_hotkey: oldHotkey, new_hotkey: newHotkey });
}

/** Unlike everywhere, here even a first swap has to wait until the chain is old enough. Source: `swap_hotkey_on_subnet`. */
function swapHotkeyOnSubnet(
  ctx: Context,
  coldkey: AccountId,
  swap: HotkeySwap,
  netuid: number,
  meter: AccessMeter,
): void {
  const { oldHotkey, newHotkey } = swap;
  const last = LastHotkeySwapOnNetuid.get(ctx, netuid, coldkey);
  ensure(hasIntervalPassed(ctx, last), errors.HotKeySwapOnSubnetIntervalNotPassed);
  meter.add(3, 0);
  ensure(isSubnetAccountId(ctx, newHotkey) === undefined, errors.CannotUseSystemAccount);
  meter.add(2, 0);
  charge(ctx, coldkey, KeySwapOnSubnetCost.get(ctx));
  meter.add(1, 1);

  Owner.insert(ctx, newHotkey, coldkey);
  meter.add(1, 1);
  const owned = OwnedHotkeys.get(ctx, coldkey);
  if (!owned.includes(newHotkey)) {
    OwnedHotkeys.insert(ctx, coldkey, [...owned, newHotkey]);
    meter.add(1, 1);
  }
  const locks = swapHotkeyLocksOnSubnet(ctx, oldHotkey, newHotkey, netuid);
  meter.add(locks.reads, locks.writes);
  performHotkeySwapOnOneSubnet(ctx, swap, netuid, meter);

  const block = getCurrentBlockAsU64(ctx);
  limits.setLastTxBlock(ctx, coldkey, block);
  LastHotkeySwapOnNetuid.insert(ctx, netuid, coldkey, block);
  meter.add(0, 2);
  HotkeySwappedOnSubnet.deposit(ctx, { coldkey, old_hotkey: oldHotkey, new_hotkey: newHotkey, netuid });
}

function hasIntervalPassed(ctx: Context, lastBlock: bigint): boolean {
  return lastBlock + HotkeySwapOnSubnetInterval.get(ctx) < getCurrentBlockAsU64(ctx);
}

function charge(ctx: Context, coldkey: AccountId, cost: bigint): void {
  ensure(canRemoveBalanceFromColdkeyAccount(ctx, coldkey, cost), errors.NotEnoughBalanceToPaySwapHotKey);
  recycleTao(ctx, coldkey, cost);
}

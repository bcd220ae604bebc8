/** A coldkey hands everything to another. Source: swap/swap_coldkey.rs; spec subnets-and-registration.md 6. */
import type { Context } from '../../../frame/context.js';
import { DispatchFailure, ensure, fail } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { recycleTao, transferAllTaoAndKill } from '../coinbase/tao.js';
import { ColdKeyAlreadyAssociated, NewColdKeyIsHotkey, NotEnoughBalanceToPaySwapColdKey } from '../errors.js';
import { ColdkeySwapped } from '../events/index.js';
import { hotkeyAccountExists, setHotkeyOwner } from '../staking/hotkey-account.js';
import {
  decreaseStakeForHotkeyAndColdkeyOnSubnet,
  getStakeForHotkeyAndColdkeyOnSubnet,
  increaseStakeForHotkeyAndColdkeyOnSubnet,
} from '../staking/hotkey-stake.js';
import { setAcceptLockedAlpha } from '../staking/lock/accept-locked-alpha.js';
import { swapColdkeyLocks } from '../staking/lock/swap-coldkey-locks.js';
import { transferRootClaimedForNewKeys } from '../staking/root-claimable.js';
import { maybeAddColdkeyIndex, maybeRemoveColdkeyIndex } from '../staking/root-claimed.js';
import {
  AutoStakeDestination,
  AutoStakeDestinationColdkeys,
  IdentitiesV2,
  OwnedHotkeys,
  Owner,
  StakingHotkeys,
  SubnetOwner,
} from '../storage/index.js';
import { getAllSubnetNetuids, ROOT_NETUID } from '../subnets/subnet.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { setLastTxBlock } from '../utils/rate-limiting.js';

/**
 * Moves identity, subnets, stake, hotkeys, locks and balance. The new coldkey must never have staked and be no hotkey: fails with
 * ColdKeyAlreadyAssociated, NewColdKeyIsHotkey, ActiveLockExists. Emits ColdkeySwapped. Source: `do_swap_coldkey`.
 */
export function doSwapColdkey(ctx: Context, oldColdkey: AccountId, newColdkey: AccountId): void {
  ensure(StakingHotkeys.get(ctx, newColdkey).length === 0, ColdKeyAlreadyAssociated);
  ensure(!hotkeyAccountExists(ctx, newColdkey), NewColdKeyIsHotkey);
  moveIdentity(ctx, oldColdkey, newColdkey);
  // So that locked stake can arrive; the old coldkey's own choice comes with the locks.
  setAcceptLockedAlpha(ctx, newColdkey, true);
  for (const netuid of getAllSubnetNetuids(ctx)) {
    if (SubnetOwner.get(ctx, netuid) === oldColdkey) SubnetOwner.insert(ctx, netuid, newColdkey);
    transferAutoStakeDestination(ctx, netuid, oldColdkey, newColdkey);
    transferColdkeyStake(ctx, netuid, oldColdkey, newColdkey);
  }
  mergeList(ctx, StakingHotkeys, oldColdkey, newColdkey);
  transferHotkeysOwnership(ctx, oldColdkey, newColdkey);
  swapColdkeyLocks(ctx, oldColdkey, newColdkey);
  transferAllTaoAndKill(ctx, oldColdkey, newColdkey);
  setLastTxBlock(ctx, newColdkey, getCurrentBlockAsU64(ctx));
  ColdkeySwapped.deposit(ctx, { old_coldkey: oldColdkey, new_coldkey: newColdkey });
}

/** Recycles `cost` rao of TAO. Fails with NotEnoughBalanceToPaySwapColdKey. Source: `charge_swap_cost`. */
export function chargeSwapCost(ctx: Context, coldkey: AccountId, cost: bigint): void {
  try {
    recycleTao(ctx, coldkey, cost);
  } catch (error) {
    if (error instanceof DispatchFailure) fail(NotEnoughBalanceToPaySwapColdKey);
    throw error;
  }
}

function moveIdentity(ctx: Context, oldColdkey: AccountId, newColdkey: AccountId): void {
  if (IdentitiesV2.contains(ctx, newColdkey)) return;
  const identity = IdentitiesV2.take(ctx, oldColdkey);
  if (identity !== undefined) IdentitiesV2.insert(ctx, newColdkey, identity);
}

/** Source: `transfer_auto_stake_destination`. */
function transferAutoStakeDestination(
  ctx: Context,
  netuid: number,
  oldColdkey: AccountId,
  newColdkey: AccountId,
): void {
  const hotkey = AutoStakeDestination.get(ctx, oldColdkey, netuid);
  if (hotkey === undefined) return;
  AutoStakeDestination.remove(ctx, oldColdkey, netuid);
  AutoStakeDestination.insert(ctx, newColdkey, netuid, hotkey);
  AutoStakeDestinationColdkeys.mutate(ctx, hotkey, netuid, (coldkeys) => [
    ...coldkeys.filter((coldkey) => coldkey !== oldColdkey && coldkey !== newColdkey),
    newColdkey,
  ]);
}

/** Source: `transfer_coldkey_stake`. */
function transferColdkeyStake(
  ctx: Context,
  netuid: number,
  oldColdkey: AccountId,
  newColdkey: AccountId,
): void {
  for (const hotkey of StakingHotkeys.get(ctx, oldColdkey)) {
    const alpha = getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, oldColdkey, netuid);
    decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, oldColdkey, netuid, alpha);
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, newColdkey, netuid, alpha);
    if (getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, newColdkey, netuid) === 0n) continue;
    const from = { hotkey, coldkey: oldColdkey };
    transferRootClaimedForNewKeys(ctx, netuid, from, { hotkey, coldkey: newColdkey });
    if (netuid === ROOT_NETUID) maybeAddColdkeyIndex(ctx, newColdkey);
  }
  if (netuid === ROOT_NETUID) maybeRemoveColdkeyIndex(ctx, oldColdkey);
}

/** Appends the old coldkey's list to the new one's, without repeats. Source: `transfer_staking_hotkeys`. */
function mergeList(
  ctx: Context,
  lists: typeof StakingHotkeys,
  oldColdkey: AccountId,
  newColdkey: AccountId,
): void {
  const merged = new Set([...lists.get(ctx, newColdkey), ...lists.get(ctx, oldColdkey)]);
  lists.remove(ctx, oldColdkey);
  lists.insert(ctx, newColdkey, [...merged]);
}

/** Source: `transfer_hotkeys_ownership`. */
function transferHotkeysOwnership(ctx: Context, oldColdkey: AccountId, newColdkey: AccountId): void {
  for (const hotkey of OwnedHotkeys.get(ctx, oldColdkey)) {
    Owner.remove(ctx, hotkey);
    setHotkeyOwner(ctx, newColdkey, hotkey);
  }
  mergeList(ctx, OwnedHotkeys, oldColdkey, newColdkey);
}

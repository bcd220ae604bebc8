/** Delegating stake to child hotkeys. Source: staking/set_children.rs; spec staking-and-swap.md 11.2. */
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { DispatchFailure, ensure, fail } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import {
  DuplicateChild,
  NonAssociatedColdKey,
  NotEnoughStakeToSetChildkeys,
  RegistrationNotPermittedOnRootSubnet,
  SubnetNotExists,
  TxRateLimitExceeded,
} from '../errors.js';
import { SetChildren, SetChildrenScheduled } from '../events/index.js';
import {
  AutoParentDelegationEnabled,
  Keys,
  PendingChildKeyCooldown,
  PendingChildKeys,
  StakeThreshold,
  SubnetOwnerHotkey,
  SubtokenEnabled,
} from '../storage/index.js';
import { ifSubnetExist, ROOT_NETUID } from '../subnets/subnet.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { passesRateLimitOnSubnet, setLastBlockOnSubnet } from '../utils/rate-limiting.js';
import {
  type Edge,
  ensurePendingConsistency,
  loadChildParentRelations,
  loadRelationsFromPending,
  persistChildParentRelations,
} from './child-parent-relations.js';
import { coldkeyOwnsHotkey, getOwningColdkeyForHotkey } from './hotkey-account.js';
import { getTotalStakeForHotkey } from './total-stake.js';

/**
 * Replaces the children of a hotkey: at once before the subnet's start call, after a cool-down otherwise.
 * Fails, in this order, with TxRateLimitExceeded, RegistrationNotPermittedOnRootSubnet, SubnetNotExists,
 * NonAssociatedColdKey, DuplicateChild, as ensurePendingConsistency does, NotEnoughStakeToSetChildkeys.
 * Source: `do_schedule_children`.
 */
export function doScheduleChildren(
  ctx: Context,
  coldkey: AccountId,
  hotkey: AccountId,
  netuid: number,
  children: readonly Edge[],
): void {
  ensure(passesRateLimitOnSubnet(ctx, 'SetChildren', hotkey, netuid), TxRateLimitExceeded);
  ensure(netuid !== ROOT_NETUID, RegistrationNotPermittedOnRootSubnet);
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
  ensure(coldkeyOwnsHotkey(ctx, coldkey, hotkey), NonAssociatedColdKey);
  ensure(new Set(children.map(([, child]) => child)).size === children.length, DuplicateChild);
  ensurePendingConsistency(loadChildParentRelations(ctx, hotkey, netuid), children);
  const isRichEnough =
    children.length === 0 ||
    getTotalStakeForHotkey(ctx, hotkey) >= StakeThreshold.get(ctx) ||
    SubnetOwnerHotkey.tryGet(ctx, netuid) === hotkey;
  ensure(isRichEnough, NotEnoughStakeToSetChildkeys);
  setLastBlockOnSubnet(ctx, 'SetChildren', hotkey, netuid, getCurrentBlockAsU64(ctx));
  scheduleOrApplyCk(ctx, netuid, hotkey, children);
}

function scheduleOrApplyCk(ctx: Context, netuid: number, hotkey: AccountId, children: readonly Edge[]): void {
  if (!SubtokenEnabled.get(ctx, netuid)) {
    persistPendingChildren(ctx, netuid, hotkey, children);
    return;
  }
  const cooldownBlock = u64.saturatingAdd(getCurrentBlockAsU64(ctx), PendingChildKeyCooldown.get(ctx));
  PendingChildKeys.insert(ctx, netuid, hotkey, [children, cooldownBlock]);
  SetChildrenScheduled.deposit(ctx, [hotkey, netuid, cooldownBlock, children]);
}

/**
 * Applies the scheduled children whose cool-down is over; all of them before the start call.
 * Source: `do_set_pending_children`.
 */
export function doSetPendingChildren(ctx: Context, netuid: number): void {
  const block = getCurrentBlockAsU64(ctx);
  const isStarted = SubtokenEnabled.get(ctx, netuid);
  const due = PendingChildKeys.iterPrefix(ctx, netuid).filter(
    ([, [, cooldownBlock]]) => cooldownBlock < block || !isStarted,
  );
  for (const [hotkey, [children]] of due) persistPendingChildren(ctx, netuid, hotkey, children);
  for (const [hotkey] of due) PendingChildKeys.remove(ctx, netuid, hotkey);
}

/** Children that no longer fit are given up silently. Source: `persist_pending_chidren_ok`. */
function persistPendingChildren(
  ctx: Context,
  netuid: number,
  hotkey: AccountId,
  children: readonly Edge[],
): void {
  try {
    const relations = loadRelationsFromPending(ctx, hotkey, children, netuid);
    persistChildParentRelations(ctx, relations, netuid);
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return;
  }
  SetChildren.deposit(ctx, [hotkey, netuid, children]);
}

/**
 * Makes the owner hotkey of a new subnet the only child there of every root validator that did not opt out.
 * One that fails is passed over. Fails with RegistrationNotPermittedOnRootSubnet, SubnetNotExists.
 * Source: `do_set_root_validators_for_subnet`.
 */
export function doSetRootValidatorsForSubnet(ctx: Context, netuid: number): void {
  ensure(netuid !== ROOT_NETUID, RegistrationNotPermittedOnRootSubnet);
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
  const ownerHotkey = SubnetOwnerHotkey.tryGet(ctx, netuid) ?? fail(SubnetNotExists);
  for (const [, hotkey] of Keys.iterPrefix(ctx, ROOT_NETUID)) {
    if (hotkey === ownerHotkey || !AutoParentDelegationEnabled.get(ctx, hotkey)) continue;
    try {
      const coldkey = getOwningColdkeyForHotkey(ctx, hotkey);
      doScheduleChildren(ctx, coldkey, hotkey, netuid, [[u64.MAX, ownerHotkey]]);
    } catch (error) {
      if (!(error instanceof DispatchFailure)) throw error;
    }
  }
}

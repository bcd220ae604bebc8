/** Who may change a subnet, and when. Source: utils/misc.rs; spec subnets-and-registration.md 8. */
import type { Context } from '../../../frame/context.js';
import { ensure, failPlain } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, ensureSignedOrRoot, type Origin } from '../../../frame/origin.js';
import { blocksUntilNextAutoEpoch } from '../coinbase/epoch-schedule.js';
import { AdminActionProhibitedDuringWeightsWindow, TxRateLimitExceeded } from '../errors.js';
import { AdminFreezeWindow, PendingEpochAt, SubnetOwner, Tempo } from '../storage/index.js';
import { getCurrentBlockAsU64 } from './current-block.js';
import { passesRateLimitOnSubnet, setLastBlockOnSubnet, type TransactionType } from './rate-limiting.js';

/** The owner, or undefined for root; fails with BadOrigin. Source: utils/misc.rs `ensure_subnet_owner_or_root`. */
export function ensureSubnetOwnerOrRoot(ctx: Context, origin: Origin, netuid: number): AccountId | undefined {
  const who = ensureSignedOrRoot(origin);
  if (who !== undefined && who !== SubnetOwner.get(ctx, netuid)) failPlain('BadOrigin');
  return who;
}

/** The owner; fails with BadOrigin. Source: utils/misc.rs `ensure_subnet_owner`. */
export function ensureSubnetOwner(ctx: Context, origin: Origin, netuid: number): AccountId {
  const who = ensureSigned(origin);
  return who === SubnetOwner.get(ctx, netuid) ? who : failPlain('BadOrigin');
}

/**
 * The owner within all of `limits`, or undefined for root, who has none. Fails with BadOrigin and TxRateLimitExceeded.
 * Source: utils/misc.rs `ensure_sn_owner_or_root_with_limits`.
 */
export function ensureSnOwnerOrRootWithLimits(
  ctx: Context,
  origin: Origin,
  netuid: number,
  limits: readonly TransactionType[],
): AccountId | undefined {
  const owner = ensureSubnetOwnerOrRoot(ctx, origin, netuid);
  if (owner !== undefined) {
    for (const limit of limits)
      ensure(passesRateLimitOnSubnet(ctx, limit, owner, netuid), TxRateLimitExceeded);
  }
  return owner;
}

/** Notes the owner's use of `limits` in this block; root leaves no trace. Source: utils/misc.rs `record_owner_rl`. */
export function recordOwnerRl(
  ctx: Context,
  owner: AccountId | undefined,
  netuid: number,
  limits: readonly TransactionType[],
): void {
  if (owner === undefined) return;
  const block = getCurrentBlockAsU64(ctx);
  for (const limit of limits) setLastBlockOnSubnet(ctx, limit, owner, netuid, block);
}

/**
 * Whether hyperparameters are frozen because validators are setting weights: the last blocks before an epoch, or all of the
 * countdown to one the owner asked for. Source: utils/misc.rs `is_in_admin_freeze_window`.
 */
export function isInAdminFreezeWindow(ctx: Context, netuid: number, block: bigint): boolean {
  if (Tempo.get(ctx, netuid) === 0) return false;
  if (PendingEpochAt.get(ctx, netuid) > block) return true;
  const remaining = blocksUntilNextAutoEpoch(ctx, netuid, block);
  return remaining !== undefined && remaining < BigInt(AdminFreezeWindow.get(ctx));
}

/** Fails with AdminActionProhibitedDuringWeightsWindow. Source: utils/misc.rs `ensure_admin_window_open`. */
export function ensureAdminWindowOpen(ctx: Context, netuid: number): void {
  const frozen = isInAdminFreezeWindow(ctx, netuid, getCurrentBlockAsU64(ctx));
  ensure(!frozen, AdminActionProhibitedDuringWeightsWindow);
}

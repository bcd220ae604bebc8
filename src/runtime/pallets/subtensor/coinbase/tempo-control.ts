/**
 * What a subnet's owner may do to the rhythm of its epochs. Source: coinbase/tempo_control.rs; spec epoch-and-weights.md
 * 8.3.
 */
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { Origin } from '../../../frame/origin.js';
import {
  MaxActivityCutoffFactorMilli,
  MaxTempo,
  MinActivityCutoffFactorMilli,
  MinTempo,
} from '../constants.js';
import {
  ActivityCutoffFactorMilliOutOfBounds,
  AutoEpochAlreadyImminent,
  DynamicTempoBlockedByCommitReveal,
  EpochTriggerAlreadyPending,
  TempoOutOfBounds,
  TxRateLimitExceeded,
} from '../errors.js';
import { EpochTriggered } from '../events/index.js';
import { AdminFreezeWindow, CommitRevealWeightsEnabled, PendingEpochAt } from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { ensureAdminWindowOpen, ensureSubnetOwner, ensureSubnetOwnerOrRoot } from '../utils/ensure-owner.js';
import { passesRateLimitOnSubnet, setLastBlockOnSubnet } from '../utils/rate-limiting.js';
import { applyTempoWithCycleReset, setActivityCutoffFactorMilli } from '../utils/set-hyperparameters.js';
import { blocksUntilNextAutoEpoch } from './epoch-schedule.js';

/**
 * The owner sets the tempo (360..50 400 blocks), at most every 360 blocks. Fails with BadOrigin, TempoOutOfBounds,
 * AdminActionProhibitedDuringWeightsWindow, TxRateLimitExceeded. Source: `do_set_tempo`.
 */
export function doSetTempo(ctx: Context, origin: Origin, netuid: number, tempoBlocks: number): void {
  const owner = ensureSubnetOwner(ctx, origin, netuid);
  ensure(tempoBlocks >= MinTempo.get(ctx) && tempoBlocks <= MaxTempo.get(ctx), TempoOutOfBounds);
  ensureAdminWindowOpen(ctx, netuid);
  ensure(passesRateLimitOnSubnet(ctx, 'TempoUpdate', owner, netuid), TxRateLimitExceeded);
  applyTempoWithCycleReset(ctx, netuid, tempoBlocks);
  setLastBlockOnSubnet(ctx, 'TempoUpdate', owner, netuid, getCurrentBlockAsU64(ctx));
}

const ACTIVITY_CUTOFF_FACTOR = { hyperparameter: 'ActivityCutoffFactorMilli' } as const;

/**
 * Sets after how many thousandths of a tempo without weights (1 000..50 000) a validator is inactive. Root passes freeze window
 * and rate limit. Fails with BadOrigin, ActivityCutoffFactorMilliOutOfBounds, AdminActionProhibitedDuringWeightsWindow,
 * TxRateLimitExceeded. Source: `do_set_activity_cutoff_factor`.
 */
export function doSetActivityCutoffFactor(
  ctx: Context,
  origin: Origin,
  netuid: number,
  factorMilli: number,
): void {
  const owner = ensureSubnetOwnerOrRoot(ctx, origin, netuid);
  const isWithinBounds =
    factorMilli >= MinActivityCutoffFactorMilli.get(ctx) &&
    factorMilli <= MaxActivityCutoffFactorMilli.get(ctx);
  ensure(isWithinBounds, ActivityCutoffFactorMilliOutOfBounds);
  if (owner !== undefined) {
    ensureAdminWindowOpen(ctx, netuid);
    ensure(passesRateLimitOnSubnet(ctx, ACTIVITY_CUTOFF_FACTOR, owner, netuid), TxRateLimitExceeded);
  }
  setActivityCutoffFactorMilli(ctx, netuid, factorMilli);
  if (owner !== undefined) {
    setLastBlockOnSubnet(ctx, ACTIVITY_CUTOFF_FACTOR, owner, netuid, getCurrentBlockAsU64(ctx));
  }
}

const TRIGGER_EPOCH = { hyperparameter: 'TriggerEpoch' } as const;

/**
 * The owner has an epoch run AdminFreezeWindow blocks from now, with hyperparameters frozen until then. Fails with BadOrigin,
 * DynamicTempoBlockedByCommitReveal, EpochTriggerAlreadyPending, AutoEpochAlreadyImminent, TxRateLimitExceeded.
 * Source: `do_trigger_epoch`.
 */
export function doTriggerEpoch(ctx: Context, origin: Origin, netuid: number): void {
  const owner = ensureSubnetOwner(ctx, origin, netuid);
  ensure(!CommitRevealWeightsEnabled.get(ctx, netuid), DynamicTempoBlockedByCommitReveal);
  ensure(PendingEpochAt.get(ctx, netuid) === 0n, EpochTriggerAlreadyPending);

  const now = getCurrentBlockAsU64(ctx);
  const windowBlocks = BigInt(AdminFreezeWindow.get(ctx));
  const remaining = blocksUntilNextAutoEpoch(ctx, netuid, now);
  ensure(remaining === undefined || remaining >= windowBlocks, AutoEpochAlreadyImminent);
  ensure(passesRateLimitOnSubnet(ctx, TRIGGER_EPOCH, owner, netuid), TxRateLimitExceeded);

  const firesAt = now + windowBlocks;
  PendingEpochAt.insert(ctx, netuid, firesAt);
  setLastBlockOnSubnet(ctx, TRIGGER_EPOCH, owner, netuid, now);
  EpochTriggered.deposit(ctx, { netuid, by: owner, fires_at: firesAt });
}

import type { Context } from '../../../frame/context.js';
import { type ErrorDef, ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { CommittingWeightsTooFast, NetworkTxRateLimitExceeded, SettingWeightsTooFast } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { CommitRevealWeightsEnabled, Uids } from '../storage/index.js';
import { getMechanismStorageIndex } from '../subnets/mechanism-index.js';
import { checkRateLimit } from '../subnets/weights/checks.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { passesRateLimit } from '../utils/rate-limiting.js';
import { guardOf, rule } from './guard.js';

/**
 * Whoever has no uid passes here and fails later. Source: `check_weights_rate_limit`; spec subnets-and-registration.md 1.3.
 */
function ensureWeightsRate(
  ctx: Context,
  who: AccountId,
  netuid: number,
  mechid: number,
  error: ErrorDef,
): void {
  const uid = Uids.get(ctx, netuid, who);
  if (uid === undefined) return;
  const index = getMechanismStorageIndex(netuid, mechid);
  ensure(checkRateLimit(ctx, index, uid, getCurrentBlockAsU64(ctx)), error);
}

function ensureSettingRate(ctx: Context, who: AccountId, netuid: number, mechid: number): void {
  if (CommitRevealWeightsEnabled.get(ctx, netuid)) return;
  ensureWeightsRate(ctx, who, netuid, mechid, SettingWeightsTooFast);
}

/** Limits on how often weights are set or committed and subnets registered. Source: guards/check_rate_limits.rs. */
export const checkRateLimits = guardOf([
  rule(signatures.commit_weights, (ctx, who, { netuid }) =>
    ensureWeightsRate(ctx, who, netuid, 0, CommittingWeightsTooFast),
  ),
  rule(signatures.commit_mechanism_weights, (ctx, who, { netuid, mecid }) =>
    ensureWeightsRate(ctx, who, netuid, mecid, CommittingWeightsTooFast),
  ),
  rule(signatures.set_weights, (ctx, who, { netuid }) => ensureSettingRate(ctx, who, netuid, 0)),
  rule(signatures.set_mechanism_weights, (ctx, who, { netuid, mecid }) =>
    ensureSettingRate(ctx, who, netuid, mecid),
  ),
  rule(signatures.register_network, (ctx, who) =>
    ensure(passesRateLimit(ctx, 'RegisterNetwork', who), NetworkTxRateLimitExceeded),
  ),
]);

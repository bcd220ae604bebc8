/** Setting weights in the open. */
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { CommitRevealEnabled } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { CommitRevealWeightsEnabled } from '../storage/index.js';
import { doBatchSetWeights } from '../subnets/weights/batch.js';
import { doSetMechanismWeights } from '../subnets/weights/set-weights.js';

function ensureCommitRevealDisabled(ctx: Context, netuid: number): void {
  ensure(!CommitRevealWeightsEnabled.get(ctx, netuid), CommitRevealEnabled);
}

export const set_weights = call(
  signatures.set_weights,
  (ctx, origin, { netuid, dests, weights, version_key }) => {
    ensureCommitRevealDisabled(ctx, netuid);
    doSetMechanismWeights(ctx, origin, netuid, 0, { uids: dests, values: weights, versionKey: version_key });
    return undefined;
  },
  { docs: 'Sets the weights of the signing hotkey on a subnet. Refused while commit–reveal is on.' },
);

export const set_mechanism_weights = call(
  signatures.set_mechanism_weights,
  (ctx, origin, { netuid, mecid, dests, weights, version_key }) => {
    ensureCommitRevealDisabled(ctx, netuid);
    doSetMechanismWeights(ctx, origin, netuid, mecid, {
      uids: dests,
      values: weights,
      versionKey: version_key,
    });
    return undefined;
  },
  { docs: 'Sets the weights of the signing hotkey for one mechanism of a subnet.' },
);

export const batch_set_weights = call(
  signatures.batch_set_weights,
  (ctx, origin, { netuids, weights, version_keys }) => {
    doBatchSetWeights(ctx, origin, netuids, weights, version_keys);
    return undefined;
  },
  {
    docs: 'Sets weights on several subnets. Items that fail are reported by events and do not stop the others.',
  },
);

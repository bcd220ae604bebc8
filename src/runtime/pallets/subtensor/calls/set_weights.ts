/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_weights`; spec epoch-and-weights.md 3.4. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doSetMechanismWeights } from '../subnets/weights/set-weights.js';
import { ensureCommitRevealDisabled } from './ensure-commit-reveal-disabled.js';

export const set_weights = call(
  signatures.set_weights,
  (ctx, origin, { netuid, dests, weights, version_key }) => {
    ensureCommitRevealDisabled(ctx, netuid);
    doSetMechanismWeights(ctx, origin, netuid, 0, { uids: dests, values: weights, versionKey: version_key });
    return undefined;
  },
  { docs: 'Sets the weights of the signing hotkey on a subnet. Refused while commit–reveal is on.' },
);

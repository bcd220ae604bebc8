/** Source: pallet SubtensorModule, macros/dispatches.rs, `commit_mechanism_weights`; spec epoch-and-weights.md 4.3. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doCommitMechanismWeights } from '../subnets/weights/commit-weights.js';

export const commit_mechanism_weights = call(
  signatures.commit_mechanism_weights,
  (ctx, origin, { netuid, mecid, commit_hash }) => {
    doCommitMechanismWeights(ctx, origin, netuid, mecid, commit_hash);
    return undefined;
  },
  { docs: 'Commits the signing hotkey to the weights of one mechanism by their hash.' },
);

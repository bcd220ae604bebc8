/** Source: pallet SubtensorModule, macros/dispatches.rs, `commit_weights`; spec epoch-and-weights.md 4.3. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doCommitMechanismWeights } from '../subnets/weights/commit-weights.js';

export const commit_weights = call(
  signatures.commit_weights,
  (ctx, origin, { netuid, commit_hash }) => {
    doCommitMechanismWeights(ctx, origin, netuid, 0, commit_hash);
    return undefined;
  },
  { docs: 'Commits the signing hotkey to weights by their hash.' },
);

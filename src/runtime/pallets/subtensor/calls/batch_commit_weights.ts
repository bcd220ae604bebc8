/** Source: pallet SubtensorModule, macros/dispatches.rs, `batch_commit_weights`; spec epoch-and-weights.md 4.3. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doBatchCommitWeights } from '../subnets/weights/batch.js';

export const batch_commit_weights = call(
  signatures.batch_commit_weights,
  (ctx, origin, { netuids, commit_hashes }) => {
    doBatchCommitWeights(ctx, origin, netuids, commit_hashes);
    return undefined;
  },
  { docs: 'Commits on several subnets. Items that fail are reported by events and do not stop the others.' },
);

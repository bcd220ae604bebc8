/** Source: pallet SubtensorModule, macros/dispatches.rs, `batch_set_weights`; spec epoch-and-weights.md 3.2. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doBatchSetWeights } from '../subnets/weights/batch.js';

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

/** Source: pallet SubtensorModule, macros/dispatches.rs, `batch_reveal_weights`; spec epoch-and-weights.md 4.4. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doBatchRevealWeights } from '../subnets/weights/reveal-weights.js';

export const batch_reveal_weights = call(
  signatures.batch_reveal_weights,
  (ctx, origin, { netuid, uids_list, values_list, salts_list, version_keys }) => {
    doBatchRevealWeights(ctx, origin, netuid, {
      uidsList: uids_list,
      valuesList: values_list,
      saltsList: salts_list,
      versionKeys: version_keys,
    });
    return undefined;
  },
  { docs: 'Reveals several commits of a subnet, all or none.' },
);

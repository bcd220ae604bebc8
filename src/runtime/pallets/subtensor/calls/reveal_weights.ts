/** Revealing weights that were committed by their hash. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doBatchRevealWeights, doRevealMechanismWeights } from '../subnets/weights/reveal-weights.js';

export const reveal_weights = call(
  signatures.reveal_weights,
  (ctx, origin, { netuid, uids, values, salt, version_key }) => {
    doRevealMechanismWeights(ctx, origin, netuid, 0, { uids, values, salt, versionKey: version_key });
    return undefined;
  },
  { docs: 'Reveals and sets committed weights; older commits of the hotkey are dropped.' },
);

export const reveal_mechanism_weights = call(
  signatures.reveal_mechanism_weights,
  (ctx, origin, { netuid, mecid, uids, values, salt, version_key }) => {
    doRevealMechanismWeights(ctx, origin, netuid, mecid, { uids, values, salt, versionKey: version_key });
    return undefined;
  },
  { docs: 'Reveals and sets the committed weights of one mechanism.' },
);

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

/** Source: pallet SubtensorModule, macros/dispatches.rs, `reveal_mechanism_weights`; spec epoch-and-weights.md 4.4. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doRevealMechanismWeights } from '../subnets/weights/reveal-weights.js';

export const reveal_mechanism_weights = call(
  signatures.reveal_mechanism_weights,
  (ctx, origin, { netuid, mecid, uids, values, salt, version_key }) => {
    doRevealMechanismWeights(ctx, origin, netuid, mecid, { uids, values, salt, versionKey: version_key });
    return undefined;
  },
  { docs: 'Reveals and sets the committed weights of one mechanism.' },
);

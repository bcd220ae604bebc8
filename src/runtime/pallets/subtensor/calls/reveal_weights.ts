/** Source: pallet SubtensorModule, macros/dispatches.rs, `reveal_weights`; spec epoch-and-weights.md 4.4. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doRevealMechanismWeights } from '../subnets/weights/reveal-weights.js';

export const reveal_weights = call(
  signatures.reveal_weights,
  (ctx, origin, { netuid, uids, values, salt, version_key }) => {
    doRevealMechanismWeights(ctx, origin, netuid, 0, { uids, values, salt, versionKey: version_key });
    return undefined;
  },
  { docs: 'Reveals and sets committed weights; older commits of the hotkey are dropped.' },
);

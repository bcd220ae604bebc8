/** Source: pallet SubtensorModule, macros/dispatches.rs, `trigger_epoch`; spec epoch-and-weights.md 8.3. */
import { call } from '../../../frame/call.js';
import { doTriggerEpoch } from '../coinbase/tempo-control.js';
import * as signatures from '../signatures/index.js';

export const trigger_epoch = call(
  signatures.trigger_epoch,
  (ctx, origin, { netuid }) => {
    doTriggerEpoch(ctx, origin, netuid);
    return undefined;
  },
  { docs: 'Has an epoch run after the freeze window. Subnet owner only, while commit–reveal is off.' },
);

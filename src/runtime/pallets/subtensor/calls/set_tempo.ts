/** The rhythm of a subnet's epochs. */
import { call } from '../../../frame/call.js';
import { doSetActivityCutoffFactor, doSetTempo, doTriggerEpoch } from '../coinbase/tempo-control.js';
import * as signatures from '../signatures/index.js';

export const set_tempo = call(
  signatures.set_tempo,
  (ctx, origin, { netuid, tempo }) => {
    doSetTempo(ctx, origin, netuid, tempo);
    return undefined;
  },
  { docs: 'Sets the blocks between epochs and starts a new cycle. Subnet owner only.' },
);

export const set_activity_cutoff_factor = call(
  signatures.set_activity_cutoff_factor,
  (ctx, origin, { netuid, factor_milli }) => {
    doSetActivityCutoffFactor(ctx, origin, netuid, factor_milli);
    return undefined;
  },
  {
    docs: 'Sets after how many thousandths of a tempo a silent validator is inactive. Subnet owner or root.',
  },
);

export const trigger_epoch = call(
  signatures.trigger_epoch,
  (ctx, origin, { netuid }) => {
    doTriggerEpoch(ctx, origin, netuid);
    return undefined;
  },
  { docs: 'Has an epoch run after the freeze window. Subnet owner only, while commit–reveal is off.' },
);

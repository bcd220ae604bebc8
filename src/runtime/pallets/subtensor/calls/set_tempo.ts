/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_tempo`; spec epoch-and-weights.md 8.3. */
import { call } from '../../../frame/call.js';
import { doSetTempo } from '../coinbase/tempo-control.js';
import * as signatures from '../signatures/index.js';

export const set_tempo = call(
  signatures.set_tempo,
  (ctx, origin, { netuid, tempo }) => {
    doSetTempo(ctx, origin, netuid, tempo);
    return undefined;
  },
  { docs: 'Sets the blocks between epochs and starts a new cycle. Subnet owner only.' },
);

/** Source: pallet Drand, lib.rs, `write_pulse`; spec runtime-interface/Drand.json. */
import { call } from '../../../frame/call.js';
import { ensureNone } from '../../../frame/origin.js';
import * as signatures from '../signatures.js';
import { writePulses } from '../write-pulse.js';

export const write_pulse = call(
  signatures.write_pulse,
  (ctx, origin, { pulses_payload }) => {
    ensureNone(origin);
    writePulses(ctx, pulses_payload.pulses);
    return undefined;
  },
  { docs: 'Stores pulses of the drand beacon that bear its signature. Unsigned.' },
);

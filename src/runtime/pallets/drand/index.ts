import type { Pallet } from '../../frame/pallet.js';
import * as pulses from './calls/pulses.js';
import { constants } from './constants.js';
import { inherent } from './development-beacon.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';
import { validateUnsigned } from './validate-unsigned.js';

export const drand: Pallet = {
  name: 'Drand',
  index: 26,
  enums: {
    call: { path: 'pallet_drand::pallet::Call', params: ['T'] },
    event: { path: 'pallet_drand::pallet::Event', params: ['T'] },
    error: { path: 'pallet_drand::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [pulses.write_pulse, pulses.set_beacon_config, pulses.set_oldest_stored_round],
  events: events,
  errors: errors,
  constants: constants,
  inherent,
  validateUnsigned,
};

import type { Pallet } from '../../frame/pallet.js';
import { set_beacon_config } from './calls/set_beacon_config.js';
import { set_oldest_stored_round } from './calls/set_oldest_stored_round.js';
import { write_pulse } from './calls/write_pulse.js';
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
  calls: [write_pulse, set_beacon_config, set_oldest_stored_round],
  events: events,
  errors: errors,
  constants: constants,
  inherent,
  validateUnsigned,
};

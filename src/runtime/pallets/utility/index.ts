import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';

export const utility: Pallet = {
  name: 'Utility',
  index: 11,
  enums: {
    call: { path: 'pallet_subtensor_utility::pallet::Call', params: ['T'] },
    event: { path: 'pallet_subtensor_utility::pallet::Event', params: [] },
    error: { path: 'pallet_subtensor_utility::pallet::Error', params: ['T'] },
  },
  storage: [],
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const swap: Pallet = {
  name: 'Swap',
  index: 28,
  enums: {
    call: { path: 'pallet_subtensor_swap::pallet::pallet::Call', params: ['T'] },
    event: { path: 'pallet_subtensor_swap::pallet::pallet::Event', params: ['T'] },
    error: { path: 'pallet_subtensor_swap::pallet::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const drand: Pallet = {
  name: 'Drand',
  index: 26,
  enums: {
    call: { path: 'pallet_drand::pallet::Call', params: ['T'] },
    event: { path: 'pallet_drand::pallet::Event', params: ['T'] },
    error: { path: 'pallet_drand::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

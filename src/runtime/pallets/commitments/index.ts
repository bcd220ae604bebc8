import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const commitments: Pallet = {
  name: 'Commitments',
  index: 18,
  enums: {
    call: { path: 'pallet_commitments::pallet::Call', params: ['T'] },
    event: { path: 'pallet_commitments::pallet::Event', params: ['T'] },
    error: { path: 'pallet_commitments::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const crowdloan: Pallet = {
  name: 'Crowdloan',
  index: 27,
  enums: {
    call: { path: 'pallet_crowdloan::pallet::Call', params: ['T'] },
    event: { path: 'pallet_crowdloan::pallet::Event', params: ['T'] },
    error: { path: 'pallet_crowdloan::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

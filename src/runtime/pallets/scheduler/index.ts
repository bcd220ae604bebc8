import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const scheduler: Pallet = {
  name: 'Scheduler',
  index: 15,
  enums: {
    call: { path: 'pallet_scheduler::pallet::Call', params: ['T'] },
    event: { path: 'pallet_scheduler::pallet::Event', params: ['T'] },
    error: { path: 'pallet_scheduler::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

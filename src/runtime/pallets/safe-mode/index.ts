import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const safeMode: Pallet = {
  name: 'SafeMode',
  index: 20,
  enums: {
    call: { path: 'pallet_safe_mode::pallet::Call', params: ['T'] },
    event: { path: 'pallet_safe_mode::pallet::Event', params: ['T'] },
    error: { path: 'pallet_safe_mode::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

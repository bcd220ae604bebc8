import type { Pallet } from '../../frame/pallet.js';
import { calls } from './calls/index.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const adminUtils: Pallet = {
  name: 'AdminUtils',
  index: 19,
  enums: {
    call: { path: 'pallet_admin_utils::pallet::Call', params: ['T'] },
    event: { path: 'pallet_admin_utils::pallet::Event', params: ['T'] },
    error: { path: 'pallet_admin_utils::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls,
  events: events,
  errors: errors,
  constants: [],
};

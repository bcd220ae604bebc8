import type { Pallet } from '../../frame/pallet.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const preimage: Pallet = {
  name: 'Preimage',
  index: 14,
  enums: {
    call: { path: 'pallet_preimage::pallet::Call', params: ['T'] },
    event: { path: 'pallet_preimage::pallet::Event', params: ['T'] },
    error: { path: 'pallet_preimage::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: [],
};

import type { Pallet } from '../../frame/pallet.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const mevShield: Pallet = {
  name: 'MevShield',
  index: 30,
  enums: {
    call: { path: 'pallet_shield::pallet::Call', params: ['T'] },
    event: { path: 'pallet_shield::pallet::Event', params: ['T'] },
    error: { path: 'pallet_shield::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: [],
};

import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const balances: Pallet = {
  name: 'Balances',
  index: 5,
  enums: {
    call: { path: 'pallet_balances::pallet::Call', params: ['T', 'I'] },
    event: { path: 'pallet_balances::pallet::Event', params: ['T', 'I'] },
    error: { path: 'pallet_balances::pallet::Error', params: ['T', 'I'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

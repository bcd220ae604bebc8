import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const limitOrders: Pallet = {
  name: 'LimitOrders',
  index: 32,
  enums: {
    call: { path: 'pallet_limit_orders::pallet::Call', params: ['T'] },
    event: { path: 'pallet_limit_orders::pallet::Event', params: ['T'] },
    error: { path: 'pallet_limit_orders::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

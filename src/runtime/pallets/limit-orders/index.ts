import type { Pallet } from '../../frame/pallet.js';
import { cancel_order } from './calls/cancel_order.js';
import { execute_batched_orders } from './calls/execute_batched_orders.js';
import { execute_orders } from './calls/execute_orders.js';
import { set_pallet_status } from './calls/set_pallet_status.js';
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
  calls: [execute_orders, execute_batched_orders, cancel_order, set_pallet_status],
  events: events,
  errors: errors,
  constants: constants,
};

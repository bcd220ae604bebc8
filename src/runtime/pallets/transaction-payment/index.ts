import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { events } from './events.js';
import { items } from './storage.js';

export const transactionPayment: Pallet = {
  name: 'TransactionPayment',
  index: 6,
  enums: { event: { path: 'pallet_transaction_payment::pallet::Event', params: ['T'] } },
  storage: items,
  calls: [],
  events: events,
  errors: [],
  constants: constants,
};

import type { Pallet } from '../../frame/pallet.js';
import {
  burn,
  force_adjust_total_issuance,
  force_set_balance,
  force_unreserve,
  upgrade_accounts,
} from './calls/administration.js';
import {
  force_transfer,
  transfer_all,
  transfer_allow_death,
  transfer_keep_alive,
} from './calls/transfers.js';
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
  calls: [
    transfer_allow_death,
    force_transfer,
    transfer_keep_alive,
    transfer_all,
    force_unreserve,
    upgrade_accounts,
    force_set_balance,
    force_adjust_total_issuance,
    burn,
  ],
  events: events,
  errors: errors,
  constants: constants,
};

import type { Pallet } from '../../frame/pallet.js';
import { burn } from './calls/burn.js';
import { force_adjust_total_issuance } from './calls/force_adjust_total_issuance.js';
import { force_set_balance } from './calls/force_set_balance.js';
import { force_transfer } from './calls/force_transfer.js';
import { force_unreserve } from './calls/force_unreserve.js';
import { transfer_all } from './calls/transfer_all.js';
import { transfer_allow_death } from './calls/transfer_allow_death.js';
import { transfer_keep_alive } from './calls/transfer_keep_alive.js';
import { upgrade_accounts } from './calls/upgrade_accounts.js';
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

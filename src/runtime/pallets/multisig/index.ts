import type { Pallet } from '../../frame/pallet.js';
import { approve_as_multi } from './calls/approve_as_multi.js';
import { as_multi } from './calls/as_multi.js';
import { as_multi_threshold_1 } from './calls/as_multi_threshold_1.js';
import { cancel_as_multi } from './calls/cancel_as_multi.js';
import { poke_deposit } from './calls/poke_deposit.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const multisig: Pallet = {
  name: 'Multisig',
  index: 13,
  enums: {
    call: { path: 'pallet_multisig::pallet::Call', params: ['T'] },
    event: { path: 'pallet_multisig::pallet::Event', params: ['T'] },
    error: { path: 'pallet_multisig::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [as_multi_threshold_1, as_multi, approve_as_multi, cancel_as_multi, poke_deposit],
  events: events,
  errors: errors,
  constants: constants,
};

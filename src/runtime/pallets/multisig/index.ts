import type { Pallet } from '../../frame/pallet.js';
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
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

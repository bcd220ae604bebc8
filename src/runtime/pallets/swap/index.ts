import type { Pallet } from '../../frame/pallet.js';
import * as deprecated from './calls/deprecated.js';
import { set_fee_rate } from './calls/set_fee_rate.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const swap: Pallet = {
  name: 'Swap',
  index: 28,
  enums: {
    call: { path: 'pallet_subtensor_swap::pallet::pallet::Call', params: ['T'] },
    event: { path: 'pallet_subtensor_swap::pallet::pallet::Event', params: ['T'] },
    error: { path: 'pallet_subtensor_swap::pallet::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [
    set_fee_rate,
    deprecated.toggle_user_liquidity,
    deprecated.add_liquidity,
    deprecated.remove_liquidity,
    deprecated.modify_position,
    deprecated.disable_lp,
  ],
  events: events,
  errors: errors,
  constants: constants,
};

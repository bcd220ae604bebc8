import type { Pallet } from '../../frame/pallet.js';
import { add_liquidity } from './calls/add_liquidity.js';
import { disable_lp } from './calls/disable_lp.js';
import { modify_position } from './calls/modify_position.js';
import { remove_liquidity } from './calls/remove_liquidity.js';
import { set_fee_rate } from './calls/set_fee_rate.js';
import { toggle_user_liquidity } from './calls/toggle_user_liquidity.js';
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
  calls: [set_fee_rate, toggle_user_liquidity, add_liquidity, remove_liquidity, modify_position, disable_lp],
  events: events,
  errors: errors,
  constants: constants,
};

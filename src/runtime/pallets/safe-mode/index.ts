import type { Pallet } from '../../frame/pallet.js';
import { force_release_deposit, force_slash_deposit, release_deposit } from './calls/deposits.js';
import { enter, extend, force_enter, force_exit, force_extend } from './calls/mode.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { hooks } from './hooks.js';
import { items } from './storage.js';

export const safeMode: Pallet = {
  name: 'SafeMode',
  index: 20,
  enums: {
    call: { path: 'pallet_safe_mode::pallet::Call', params: ['T'] },
    event: { path: 'pallet_safe_mode::pallet::Event', params: ['T'] },
    error: { path: 'pallet_safe_mode::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [
    enter,
    force_enter,
    extend,
    force_extend,
    force_exit,
    force_slash_deposit,
    release_deposit,
    force_release_deposit,
  ],
  events: events,
  errors: errors,
  constants: constants,
  hooks,
};

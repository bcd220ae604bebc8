import type { Pallet } from '../../frame/pallet.js';
import { enter } from './calls/enter.js';
import { extend } from './calls/extend.js';
import { force_enter } from './calls/force_enter.js';
import { force_exit } from './calls/force_exit.js';
import { force_extend } from './calls/force_extend.js';
import { force_release_deposit } from './calls/force_release_deposit.js';
import { force_slash_deposit } from './calls/force_slash_deposit.js';
import { release_deposit } from './calls/release_deposit.js';
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

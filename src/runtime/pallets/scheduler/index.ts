import type { Pallet } from '../../frame/pallet.js';
import { cancel } from './calls/cancel.js';
import { cancel_named } from './calls/cancel_named.js';
import { cancel_retry } from './calls/cancel_retry.js';
import { cancel_retry_named } from './calls/cancel_retry_named.js';
import { schedule } from './calls/schedule.js';
import { schedule_after } from './calls/schedule_after.js';
import { schedule_named } from './calls/schedule_named.js';
import { schedule_named_after } from './calls/schedule_named_after.js';
import { set_retry } from './calls/set_retry.js';
import { set_retry_named } from './calls/set_retry_named.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { hooks } from './hooks.js';
import { items } from './storage.js';

export const scheduler: Pallet = {
  name: 'Scheduler',
  index: 15,
  enums: {
    call: { path: 'pallet_scheduler::pallet::Call', params: ['T'] },
    event: { path: 'pallet_scheduler::pallet::Event', params: ['T'] },
    error: { path: 'pallet_scheduler::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [
    schedule,
    cancel,
    schedule_named,
    cancel_named,
    schedule_after,
    schedule_named_after,
    set_retry,
    set_retry_named,
    cancel_retry,
    cancel_retry_named,
  ],
  events: events,
  errors: errors,
  constants: constants,
  hooks,
};

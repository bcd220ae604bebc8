import type { Pallet } from '../../frame/pallet.js';
import { cancel, cancel_named } from './calls/cancel.js';
import { cancel_retry, cancel_retry_named, set_retry, set_retry_named } from './calls/retry.js';
import { schedule, schedule_after, schedule_named, schedule_named_after } from './calls/schedule.js';
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

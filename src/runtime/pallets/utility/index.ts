import type { Pallet } from '../../frame/pallet.js';
import { as_derivative } from './calls/as_derivative.js';
import { batch } from './calls/batch.js';
import { batch_all } from './calls/batch_all.js';
import { dispatch_as } from './calls/dispatch_as.js';
import { dispatch_as_fallible } from './calls/dispatch_as_fallible.js';
import { force_batch } from './calls/force_batch.js';
import { if_else } from './calls/if_else.js';
import { with_weight } from './calls/with_weight.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';

export const utility: Pallet = {
  name: 'Utility',
  index: 11,
  enums: {
    call: { path: 'pallet_subtensor_utility::pallet::Call', params: ['T'] },
    event: { path: 'pallet_subtensor_utility::pallet::Event', params: [] },
    error: { path: 'pallet_subtensor_utility::pallet::Error', params: ['T'] },
  },
  storage: [],
  calls: [
    batch,
    as_derivative,
    batch_all,
    dispatch_as,
    force_batch,
    with_weight,
    if_else,
    dispatch_as_fallible,
  ],
  events: events,
  errors: errors,
  constants: constants,
};

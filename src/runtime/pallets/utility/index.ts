import type { Pallet } from '../../frame/pallet.js';
import { batch, batch_all, force_batch } from './calls/batches.js';
import { as_derivative, dispatch_as, dispatch_as_fallible, if_else, with_weight } from './calls/wrappers.js';
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

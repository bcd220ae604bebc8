import type { Pallet } from '../../frame/pallet.js';
import { contribute, withdraw } from './calls/contribute.js';
import { create } from './calls/create.js';
import { dissolve, finalize, refund } from './calls/finalize.js';
import { set_max_contribution, update_cap, update_end, update_min_contribution } from './calls/update.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const crowdloan: Pallet = {
  name: 'Crowdloan',
  index: 27,
  enums: {
    call: { path: 'pallet_crowdloan::pallet::Call', params: ['T'] },
    event: { path: 'pallet_crowdloan::pallet::Event', params: ['T'] },
    error: { path: 'pallet_crowdloan::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [
    create,
    contribute,
    withdraw,
    finalize,
    refund,
    dissolve,
    update_min_contribution,
    update_end,
    update_cap,
    set_max_contribution,
  ],
  events: events,
  errors: errors,
  constants: constants,
};

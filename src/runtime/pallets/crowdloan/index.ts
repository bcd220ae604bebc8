import type { Pallet } from '../../frame/pallet.js';
import { contribute } from './calls/contribute.js';
import { create } from './calls/create.js';
import { dissolve } from './calls/dissolve.js';
import { finalize } from './calls/finalize.js';
import { refund } from './calls/refund.js';
import { set_max_contribution } from './calls/set_max_contribution.js';
import { update_cap } from './calls/update_cap.js';
import { update_end } from './calls/update_end.js';
import { update_min_contribution } from './calls/update_min_contribution.js';
import { withdraw } from './calls/withdraw.js';
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

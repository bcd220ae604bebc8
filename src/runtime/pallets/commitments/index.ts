import type { Pallet } from '../../frame/pallet.js';
import { set_commitment } from './calls/set_commitment.js';
import { set_max_space } from './calls/set_max_space.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { revealTimelockedCommitments } from './reveal.js';
import { items } from './storage.js';

export const commitments: Pallet = {
  name: 'Commitments',
  index: 18,
  enums: {
    call: { path: 'pallet_commitments::pallet::Call', params: ['T'] },
    event: { path: 'pallet_commitments::pallet::Event', params: ['T'] },
    error: { path: 'pallet_commitments::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [set_commitment, set_max_space],
  events: events,
  errors: errors,
  constants: constants,
  hooks: { onInitialize: revealTimelockedCommitments },
};

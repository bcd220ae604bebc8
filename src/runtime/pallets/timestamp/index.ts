import type { Pallet } from '../../frame/pallet.js';
import { set } from './calls/set.js';
import { constants } from './constants.js';
import { hooks, inherent } from './hooks.js';
import { items } from './storage.js';

export const timestamp: Pallet = {
  name: 'Timestamp',
  index: 2,
  enums: { call: { path: 'pallet_timestamp::pallet::Call', params: ['T'] } },
  storage: items,
  calls: [set],
  events: [],
  errors: [],
  constants: constants,
  hooks,
  inherent,
};

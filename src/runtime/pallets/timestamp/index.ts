import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { items } from './storage.js';

export const timestamp: Pallet = {
  name: 'Timestamp',
  index: 2,
  enums: { call: { path: 'pallet_timestamp::pallet::Call', params: ['T'] } },
  storage: items,
  calls: [],
  events: [],
  errors: [],
  constants: constants,
};

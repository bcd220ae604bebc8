import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { items } from './storage.js';

export const grandpa: Pallet = {
  name: 'Grandpa',
  index: 4,
  enums: {},
  storage: items,
  calls: [],
  events: [],
  errors: [],
  constants: constants,
};

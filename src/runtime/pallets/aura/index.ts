import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { hooks } from './hooks.js';
import { items } from './storage.js';

export const aura: Pallet = {
  name: 'Aura',
  index: 3,
  enums: {},
  storage: items,
  calls: [],
  events: [],
  errors: [],
  constants: constants,
  hooks,
};

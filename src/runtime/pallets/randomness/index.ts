import type { Pallet } from '../../frame/pallet.js';
import { hooks } from './hooks.js';
import { items } from './storage.js';

export const randomness: Pallet = {
  name: 'RandomnessCollectiveFlip',
  index: 1,
  enums: {},
  storage: items,
  calls: [],
  events: [],
  errors: [],
  constants: [],
  hooks,
};

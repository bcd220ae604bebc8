import type { Pallet } from '../../frame/pallet.js';
import { items } from './storage.js';

export const alphaAssets: Pallet = {
  name: 'AlphaAssets',
  index: 31,
  enums: {},
  storage: items,
  calls: [],
  events: [],
  errors: [],
  constants: [],
};

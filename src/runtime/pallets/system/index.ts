import type { Pallet } from '../../frame/pallet.js';
import { constants } from './constants.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const system: Pallet = {
  name: 'System',
  index: 0,
  enums: {
    call: { path: 'frame_system::pallet::Call', params: ['T'] },
    event: { path: 'frame_system::pallet::Event', params: ['T'] },
    error: { path: 'frame_system::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [],
  events: events,
  errors: errors,
  constants: constants,
};

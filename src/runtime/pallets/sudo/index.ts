import type { Pallet } from '../../frame/pallet.js';
import { remove_key } from './calls/remove_key.js';
import { set_key } from './calls/set_key.js';
import { sudo as sudoCall } from './calls/sudo.js';
import { sudo_as } from './calls/sudo_as.js';
import { sudo_unchecked_weight } from './calls/sudo_unchecked_weight.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const sudo: Pallet = {
  name: 'Sudo',
  index: 12,
  enums: {
    call: { path: 'pallet_sudo::pallet::Call', params: ['T'] },
    event: { path: 'pallet_sudo::pallet::Event', params: ['T'] },
    error: { path: 'pallet_sudo::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [sudoCall, sudo_unchecked_weight, set_key, sudo_as, remove_key],
  events: events,
  errors: errors,
  constants: [],
};

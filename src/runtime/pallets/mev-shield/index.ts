import type { Pallet } from '../../frame/pallet.js';
import { announce_next_key } from './calls/announce_next_key.js';
import { set_max_extrinsic_weight } from './calls/set_max_extrinsic_weight.js';
import { set_max_pending_extrinsics_number } from './calls/set_max_pending_extrinsics_number.js';
import { set_on_initialize_weight } from './calls/set_on_initialize_weight.js';
import { set_stored_extrinsic_lifetime } from './calls/set_stored_extrinsic_lifetime.js';
import { store_encrypted } from './calls/store_encrypted.js';
import { submit_encrypted } from './calls/submit_encrypted.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { hooks, inherent } from './hooks.js';
import { items } from './storage.js';

export const mevShield: Pallet = {
  name: 'MevShield',
  index: 30,
  enums: {
    call: { path: 'pallet_shield::pallet::Call', params: ['T'] },
    event: { path: 'pallet_shield::pallet::Event', params: ['T'] },
    error: { path: 'pallet_shield::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [
    announce_next_key,
    submit_encrypted,
    store_encrypted,
    set_max_pending_extrinsics_number,
    set_on_initialize_weight,
    set_stored_extrinsic_lifetime,
    set_max_extrinsic_weight,
  ],
  events: events,
  errors: errors,
  constants: [],
  hooks,
  inherent,
};

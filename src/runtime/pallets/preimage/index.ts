import type { Pallet } from '../../frame/pallet.js';
import { ensure_updated } from './calls/ensure_updated.js';
import { note_preimage } from './calls/note_preimage.js';
import { request_preimage } from './calls/request_preimage.js';
import { unnote_preimage } from './calls/unnote_preimage.js';
import { unrequest_preimage } from './calls/unrequest_preimage.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { items } from './storage.js';

export const preimage: Pallet = {
  name: 'Preimage',
  index: 14,
  enums: {
    call: { path: 'pallet_preimage::pallet::Call', params: ['T'] },
    event: { path: 'pallet_preimage::pallet::Event', params: ['T'] },
    error: { path: 'pallet_preimage::pallet::Error', params: ['T'] },
  },
  storage: items,
  calls: [note_preimage, unnote_preimage, request_preimage, unrequest_preimage, ensure_updated],
  events: events,
  errors: errors,
  constants: [],
};

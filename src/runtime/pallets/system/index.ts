import type { Pallet } from '../../frame/pallet.js';
import {
  apply_authorized_upgrade,
  authorize_upgrade,
  authorize_upgrade_without_checks,
  set_code,
  set_code_without_checks,
  set_heap_pages,
} from './calls/code.js';
import { remark, remark_with_event } from './calls/remark.js';
import { kill_prefix, kill_storage, set_storage } from './calls/storage.js';
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
  calls: [
    remark,
    set_heap_pages,
    set_code,
    set_code_without_checks,
    set_storage,
    kill_storage,
    kill_prefix,
    remark_with_event,
    authorize_upgrade,
    authorize_upgrade_without_checks,
    apply_authorized_upgrade,
  ],
  events: events,
  errors: errors,
  constants: constants,
};

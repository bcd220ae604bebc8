import type { Pallet } from '../../frame/pallet.js';
import { apply_authorized_upgrade } from './calls/apply_authorized_upgrade.js';
import { authorize_upgrade } from './calls/authorize_upgrade.js';
import { authorize_upgrade_without_checks } from './calls/authorize_upgrade_without_checks.js';
import { kill_prefix } from './calls/kill_prefix.js';
import { kill_storage } from './calls/kill_storage.js';
import { remark } from './calls/remark.js';
import { remark_with_event } from './calls/remark_with_event.js';
import { set_code } from './calls/set_code.js';
import { set_code_without_checks } from './calls/set_code_without_checks.js';
import { set_heap_pages } from './calls/set_heap_pages.js';
import { set_storage } from './calls/set_storage.js';
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

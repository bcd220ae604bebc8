/** Source: pallet Scheduler, crate pallet-scheduler 42, lib.rs, `schedule_named`; spec runtime-interface/Scheduler.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as tasks from '../schedule.js';
import * as signatures from '../signatures.js';
import { ofScheduleNamed } from './schedule-weight.js';

export const schedule_named = call(
  signatures.schedule_named,
  (ctx, origin, { id, when, maybe_periodic, priority, call }) => {
    ensureRoot(origin);
    tasks.schedule(ctx, origin, { name: id, block: when, period: maybe_periodic, priority, call });
    return undefined;
  },
  { docs: 'Make a call in a later block, under a name. Root only.', info: ofScheduleNamed },
);

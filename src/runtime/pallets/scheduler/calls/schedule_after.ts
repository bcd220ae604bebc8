/** Source: pallet Scheduler, crate pallet-scheduler 42, lib.rs, `schedule_after`; spec runtime-interface/Scheduler.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as tasks from '../schedule.js';
import * as signatures from '../signatures.js';
import { ofSchedule } from './schedule-weight.js';

export const schedule_after = call(
  signatures.schedule_after,
  (ctx, origin, { after, maybe_periodic, priority, call }) => {
    ensureRoot(origin);
    const block = tasks.blockAfter(ctx, after);
    tasks.schedule(ctx, origin, { name: undefined, block, period: maybe_periodic, priority, call });
    return undefined;
  },
  { docs: 'Make a call after so many more blocks. Root only.', info: ofSchedule },
);

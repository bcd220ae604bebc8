/** Source: pallet Scheduler, crate pallet-scheduler 42, lib.rs, `schedule`; spec runtime-interface/Scheduler.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as tasks from '../schedule.js';
import * as signatures from '../signatures.js';
import { ofSchedule } from './schedule-weight.js';

export const schedule = call(
  signatures.schedule,
  (ctx, origin, { when, maybe_periodic, priority, call }) => {
    ensureRoot(origin);
    tasks.schedule(ctx, origin, { name: undefined, block: when, period: maybe_periodic, priority, call });
    return undefined;
  },
  { docs: 'Make a call in a later block, once or again and again. Root only.', info: ofSchedule },
);

/** Source: pallet-scheduler 42 `schedule`, `schedule_named`, `schedule_after`, `schedule_named_after`. */
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as tasks from '../schedule.js';
import * as signatures from '../signatures.js';
import { byAgenda } from '../weights.js';

const ofSchedule = (_args: unknown, ctx: Context) => ({
  weight: byAgenda(ctx, signatures.schedule.weight, 538_417n),
});
const ofScheduleNamed = (_args: unknown, ctx: Context) => ({
  weight: byAgenda(ctx, signatures.schedule_named.weight, 559_963n),
});

export const schedule = call(
  signatures.schedule,
  (ctx, origin, { when, maybe_periodic, priority, call }) => {
    ensureRoot(origin);
    tasks.schedule(ctx, origin, { name: undefined, block: when, period: maybe_periodic, priority, call });
    return undefined;
  },
  { docs: 'Make a call in a later block, once or again and again. Root only.', info: ofSchedule },
);

export const schedule_named = call(
  signatures.schedule_named,
  (ctx, origin, { id, when, maybe_periodic, priority, call }) => {
    ensureRoot(origin);
    tasks.schedule(ctx, origin, { name: id, block: when, period: maybe_periodic, priority, call });
    return undefined;
  },
  { docs: 'Make a call in a later block, under a name. Root only.', info: ofScheduleNamed },
);

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

export const schedule_named_after = call(
  signatures.schedule_named_after,
  (ctx, origin, { id, after, maybe_periodic, priority, call }) => {
    ensureRoot(origin);
    const block = tasks.blockAfter(ctx, after);
    tasks.schedule(ctx, origin, { name: id, block, period: maybe_periodic, priority, call });
    return undefined;
  },
  { docs: 'Make a call after so many more blocks, under a name. Root only.', info: ofScheduleNamed },
);

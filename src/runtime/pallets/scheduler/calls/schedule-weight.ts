/** Scheduling weighs more the more is scheduled already. */
import type { Context } from '../../../frame/context.js';
import * as signatures from '../signatures.js';
import { byAgenda } from '../weights.js';

export const ofSchedule = (_args: unknown, ctx: Context) => ({
  weight: byAgenda(ctx, signatures.schedule.weight, 538_417n),
});

export const ofScheduleNamed = (_args: unknown, ctx: Context) => ({
  weight: byAgenda(ctx, signatures.schedule_named.weight, 559_963n),
});

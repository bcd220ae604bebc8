/** Source: pallet Scheduler, crate pallet-scheduler 42, lib.rs, `cancel`; spec runtime-interface/Scheduler.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as tasks from '../schedule.js';
import * as signatures from '../signatures.js';
import { byAgenda } from '../weights.js';

export const cancel = call(
  signatures.cancel,
  (ctx, origin, { when, index }) => {
    ensureRoot(origin);
    tasks.cancel(ctx, origin, [when, index]);
    return undefined;
  },
  {
    docs: 'Take a call off the agenda. Root only.',
    info: (_args, ctx) => ({ weight: byAgenda(ctx, signatures.cancel.weight, 777_710n) }),
  },
);

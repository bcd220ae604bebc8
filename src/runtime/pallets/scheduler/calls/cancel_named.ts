/** Source: pallet Scheduler, crate pallet-scheduler 42, lib.rs, `cancel_named`; spec runtime-interface/Scheduler.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as tasks from '../schedule.js';
import * as signatures from '../signatures.js';
import { byAgenda } from '../weights.js';

export const cancel_named = call(
  signatures.cancel_named,
  (ctx, origin, { id }) => {
    ensureRoot(origin);
    tasks.cancel(ctx, origin, tasks.addressOfName(ctx, id));
    return undefined;
  },
  {
    docs: 'Take the call of that name off the agenda. Root only.',
    info: (_args, ctx) => ({ weight: byAgenda(ctx, signatures.cancel_named.weight, 778_228n) }),
  },
);

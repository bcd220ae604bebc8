/** Source: pallet Scheduler, crate pallet-scheduler 42, lib.rs, `cancel_retry_named`; spec runtime-interface/Scheduler.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { RetryCancelled } from '../events.js';
import { cancelRetry } from '../retry.js';
import { addressOfName } from '../schedule.js';
import * as signatures from '../signatures.js';

export const cancel_retry_named = call(
  signatures.cancel_retry_named,
  (ctx, origin, { id }) => {
    ensureRoot(origin);
    const task = addressOfName(ctx, id);
    cancelRetry(ctx, origin, task);
    RetryCancelled.deposit(ctx, { task, id });
    return undefined;
  },
  { docs: 'Do not try the scheduled call of that name again. Root only.' },
);

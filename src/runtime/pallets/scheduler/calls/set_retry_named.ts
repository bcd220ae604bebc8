/** Source: pallet Scheduler, crate pallet-scheduler 42, lib.rs, `set_retry_named`; spec runtime-interface/Scheduler.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { RetrySet } from '../events.js';
import { setRetry } from '../retry.js';
import { addressOfName } from '../schedule.js';
import * as signatures from '../signatures.js';

export const set_retry_named = call(
  signatures.set_retry_named,
  (ctx, origin, { id, retries, period }) => {
    ensureRoot(origin);
    const task = addressOfName(ctx, id);
    setRetry(ctx, origin, task, retries, period);
    RetrySet.deposit(ctx, { task, id, period, retries });
    return undefined;
  },
  { docs: 'Try the scheduled call of that name again should it fail. Root only.' },
);

/** Source: pallet Scheduler, crate pallet-scheduler 42, lib.rs, `set_retry`; spec runtime-interface/Scheduler.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { RetrySet } from '../events.js';
import { setRetry } from '../retry.js';
import * as signatures from '../signatures.js';

export const set_retry = call(
  signatures.set_retry,
  (ctx, origin, { task: [block, index], retries, period }) => {
    ensureRoot(origin);
    setRetry(ctx, origin, [block, index], retries, period);
    RetrySet.deposit(ctx, { task: [block, index], id: undefined, period, retries });
    return undefined;
  },
  { docs: 'Try a scheduled call again should it fail, every so many blocks. Root only.' },
);

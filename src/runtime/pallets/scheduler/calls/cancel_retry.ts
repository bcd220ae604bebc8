/** Source: pallet Scheduler, crate pallet-scheduler 42, lib.rs, `cancel_retry`; spec runtime-interface/Scheduler.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { RetryCancelled } from '../events.js';
import { cancelRetry } from '../retry.js';
import * as signatures from '../signatures.js';

export const cancel_retry = call(
  signatures.cancel_retry,
  (ctx, origin, { task: [block, index] }) => {
    ensureRoot(origin);
    cancelRetry(ctx, origin, [block, index]);
    RetryCancelled.deposit(ctx, { task: [block, index], id: undefined });
    return undefined;
  },
  { docs: 'Do not try a scheduled call again. Root only.' },
);

/** Source: pallet-scheduler 42 `set_retry`, `set_retry_named`, `cancel_retry`, `cancel_retry_named`. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { RetryCancelled, RetrySet } from '../events.js';
import { cancelRetry, setRetry } from '../retry.js';
import { addressOfName } from '../schedule.js';
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

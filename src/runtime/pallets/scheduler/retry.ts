/** Trying a task again that failed. Source: pallet-scheduler 42 `set_retry`, `schedule_retry`. */
import type { Context } from '../../frame/context.js';
import { fail } from '../../frame/dispatch-error.js';
import type { Origin } from '../../frame/origin.js';
import type { WeightMeter } from '../../frame/weight-meter.js';
import type { RetryConfig, Scheduled as Task } from '../../types/scheduler.js';
import { dropCall } from '../preimage/bounded-call.js';
import { MAX_BLOCK, placeTask, type TaskAddress, taskAt } from './agenda.js';
import { NotFound } from './errors.js';
import { RetryFailed } from './events.js';
import { ensurePrivilege } from './schedule.js';
import { Retries } from './storage.js';
import { retryWeight } from './weights.js';

/** Up to so many times, every `period` blocks. Fails with NotFound, BadOrigin. */
export function setRetry(
  ctx: Context,
  origin: Origin,
  address: TaskAddress,
  retries: number,
  period: number,
): void {
  ensurePrivilege(origin, taskAt(ctx, address) ?? fail(NotFound));
  Retries.insert(ctx, address, { total_retries: retries, remaining: retries, period });
}

/** Fails with NotFound, BadOrigin. */
export function cancelRetry(ctx: Context, origin: Origin, address: TaskAddress): void {
  ensurePrivilege(origin, taskAt(ctx, address) ?? fail(NotFound));
  Retries.remove(ctx, address);
}

/** Schedules a failed task once more, nameless and not periodic. That it cannot be is told in an event. */
export function scheduleRetry(
  ctx: Context,
  meter: WeightMeter,
  now: number,
  address: TaskAddress,
  task: Task,
  { total_retries, remaining, period }: RetryConfig,
): void {
  if (!meter.tryConsume(retryWeight(ctx))) {
    RetryFailed.deposit(ctx, { task: address, id: task.maybe_id });
    return;
  }
  if (remaining === 0) return;
  const retry = { ...task, maybe_id: undefined, maybe_periodic: undefined };
  const retryAddress = placeTask(ctx, Math.min(now + period, MAX_BLOCK), retry);
  if (retryAddress) {
    Retries.insert(ctx, retryAddress, { total_retries, remaining: remaining - 1, period });
  } else {
    dropCall(ctx, task.call);
    RetryFailed.deposit(ctx, { task: address, id: undefined });
  }
}

/** Putting calls on the agenda and taking them off. Source: pallet-scheduler 42 `do_schedule`, `do_schedule_named`, `do_cancel`. */
import type { Hex } from '../../../codec/hex.js';
import type { Context } from '../../frame/context.js';
import { ensure, fail, failPlain } from '../../frame/dispatch-error.js';
import type { Origin } from '../../frame/origin.js';
import { toOriginCaller } from '../../frame/origin-caller.js';
import type { Call } from '../../frame/runtime-call.js';
import type { Scheduled as Task } from '../../types/scheduler.js';
import { boundCall, dropCall, lookupOf } from '../preimage/bounded-call.js';
import { requestPreimage } from '../preimage/preimages.js';
import { BlockNumber } from '../system/storage.js';
import { clearTask, MAX_BLOCK, placeTask, type TaskAddress, taskAt } from './agenda.js';
import { FailedToSchedule, NotFound, TargetBlockNumberInPast } from './errors.js';
import { Canceled } from './events.js';
import { Lookup, Retries } from './storage.js';

/** What is to be done when. */
export interface Plan {
  /** Undefined for a task known by its address only. */
  readonly name: Hex | undefined;
  readonly block: number;
  /** Blocks between two times, and how many times. */
  readonly period: readonly [blocks: number, times: number] | undefined;
  /** Lower goes first. */
  readonly priority: number;
  readonly call: Call;
}

/** The block a delay leads to: the tasks of this block are done already. */
export function blockAfter(ctx: Context, delay: number): number {
  return Math.min(BlockNumber.get(ctx) + delay + 1, MAX_BLOCK);
}

/** Fails with FailedToSchedule if the name is taken, TargetBlockNumberInPast, Exhausted if the agenda is full. */
export function schedule(ctx: Context, origin: Origin, { name, block, period, priority, call }: Plan): void {
  const bounded = boundCall(ctx, call);
  ensure(name === undefined || !Lookup.contains(ctx, name), FailedToSchedule);
  ensure(block > BlockNumber.get(ctx), TargetBlockNumberInPast);
  const repeats = period !== undefined && period[0] > 0 && period[1] > 1;
  const task: Task = {
    maybe_id: name,
    priority,
    call: bounded,
    maybe_periodic: repeats ? [period[0], period[1] - 1] : undefined,
    origin: toOriginCaller(origin),
  };
  if (!placeTask(ctx, block, task)) failPlain('Exhausted');
  const lookup = lookupOf(bounded);
  if (lookup) requestPreimage(ctx, lookup.hash);
}

/** Fails with NotFound, BadOrigin. */
export function cancel(ctx: Context, origin: Origin, address: TaskAddress): void {
  const task = taskAt(ctx, address) ?? fail(NotFound);
  ensurePrivilege(origin, task);
  dropCall(ctx, task.call);
  if (task.maybe_id !== undefined) Lookup.remove(ctx, task.maybe_id);
  Retries.remove(ctx, address);
  clearTask(ctx, address);
  const [when, index] = address;
  Canceled.deposit(ctx, { when, index });
}

/** Root may touch any task, others only their own. Fails with BadOrigin. Source: runtime `OriginPrivilegeCmp`. */
export function ensurePrivilege(origin: Origin, { origin: { value: owner } }: Task): void {
  if (origin.type === 'Root') return;
  const isOwn = origin.type === owner.type && (origin.type !== 'Signed' || origin.who === owner.value);
  if (!isOwn) failPlain('BadOrigin');
}

/** Fails with NotFound. */
export function addressOfName(ctx: Context, name: Hex): TaskAddress {
  const [block, index] = Lookup.get(ctx, name) ?? fail(NotFound);
  return [block, index];
}

/** Making the calls that are due. Source: pallet-scheduler 42 `service_agendas`, `service_agenda`, `service_task`. */
import type { Context } from '../../frame/context.js';
import { dispatchInner, type InnerOutcome, toDispatchResult } from '../../frame/inner-dispatch.js';
import { toOrigin } from '../../frame/origin-caller.js';
import type { Call } from '../../frame/runtime-call.js';
import { addWeights, type Weight } from '../../frame/weight.js';
import type { WeightMeter } from '../../frame/weight-meter.js';
import type { RetryConfig, Scheduled as Task } from '../../types/scheduler.js';
import { dropCall, lookupOf, peekCall } from '../preimage/bounded-call.js';
import { MAX_BLOCK, placeTask, type TaskAddress } from './agenda.js';
import { MaxScheduledPerBlock } from './constants.js';
import {
  AgendaIncomplete,
  CallUnavailable,
  Dispatched,
  PeriodicFailed,
  PermanentlyOverweight,
} from './events.js';
import { scheduleRetry } from './retry.js';
import { Agenda, IncompleteSince, Lookup, Retries } from './storage.js';
import {
  AGENDAS_WEIGHT,
  agendaWeight,
  OTHER_DISPATCH_WEIGHT,
  SIGNED_DISPATCH_WEIGHT,
  taskWeight,
} from './weights.js';

/** What became of a task: done, left for a later block, or never to be done (it stays where it is all the same). */
type Fate = 'Done' | 'Postponed' | 'Dropped';

interface Service {
  readonly meter: WeightMeter;
  readonly now: number;
  /** Tasks done in this block so far. */
  executed: number;
}

/** Makes the calls of this block and of the earlier ones that were not finished, as far as the weight allows. */
export function serviceAgendas(ctx: Context, now: number, meter: WeightMeter): void {
  if (!meter.tryConsume(AGENDAS_WEIGHT)) return;
  const service = { meter, now, executed: 0 };
  let incompleteSince = now + 1;
  let block = IncompleteSince.get(ctx) ?? now;
  IncompleteSince.kill(ctx);
  const fullest = agendaWeight(MaxScheduledPerBlock.get(ctx));
  for (; block <= now && meter.canConsume(fullest); block += 1) {
    if (!serviceAgenda(ctx, service, block)) incompleteSince = Math.min(incompleteSince, block);
  }
  incompleteSince = Math.min(incompleteSince, block);
  if (incompleteSince > now) return;
  AgendaIncomplete.deposit(ctx, { when: incompleteSince });
  IncompleteSince.put(ctx, incompleteSince);
}

/** Whether nothing was left for later. */
function serviceAgenda(ctx: Context, service: Service, block: number): boolean {
  const agenda = [...Agenda.get(ctx, block)];
  const due = agenda
    .map((task, index) => ({ task, index }))
    .filter((entry): entry is { task: Task; index: number } => entry.task !== undefined)
    .sort((a, b) => a.task.priority - b.task.priority);
  service.meter.tryConsume(agendaWeight(due.length));
  const fates = new Set<Fate>();
  for (const { task, index } of due) {
    if (!service.meter.canConsume(weightOf(task))) {
      fates.add('Postponed');
      break;
    }
    const fate = serviceTask(ctx, service, [block, index], task);
    fates.add(fate);
    if (fate === 'Done') {
      agenda[index] = undefined;
      service.executed += 1;
    }
  }
  if (fates.has('Postponed') || fates.has('Dropped')) Agenda.insert(ctx, block, agenda);
  else Agenda.remove(ctx, block);
  return !fates.has('Postponed');
}

function weightOf({ call, maybe_id, maybe_periodic }: Task): Weight {
  return taskWeight(lookupOf(call)?.length, maybe_id !== undefined, maybe_periodic !== undefined);
}

function serviceTask(ctx: Context, service: Service, address: TaskAddress, task: Task): Fate {
  const named = { task: address, id: task.maybe_id };
  if (task.maybe_id !== undefined) Lookup.remove(ctx, task.maybe_id);
  const call = peekCall(ctx, task.call);
  if (!call) {
    CallUnavailable.deposit(ctx, named);
    dropCall(ctx, task.call);
    service.meter.tryConsume(weightOf(task));
    return 'Dropped';
  }
  service.meter.tryConsume(weightOf(task));
  const outcome = execute(ctx, service.meter, task, call);
  if (outcome === 'Overweight') {
    if (service.executed > 0) return 'Postponed';
    dropCall(ctx, task.call);
    PermanentlyOverweight.deposit(ctx, named);
    return 'Dropped';
  }
  const retry = Retries.get(ctx, address);
  Retries.remove(ctx, address);
  Dispatched.deposit(ctx, { ...named, result: toDispatchResult(outcome) });
  if (retry && outcome.failure) scheduleRetry(ctx, service.meter, service.now, address, task, retry);
  if (task.maybe_periodic) repeat(ctx, service.now, address, task, retry);
  else dropCall(ctx, task.call);
  return 'Done';
}

/** The next time of a periodic task; its retries go with it. */
function repeat(
  ctx: Context,
  now: number,
  address: TaskAddress,
  task: Task,
  retry: RetryConfig | undefined,
): void {
  if (!task.maybe_periodic) return;
  const [period, times] = task.maybe_periodic;
  const next = placeTask(ctx, Math.min(now + period, MAX_BLOCK), {
    ...task,
    maybe_periodic: times > 1 ? [period, times - 1] : undefined,
  });
  if (next) {
    if (retry) Retries.insert(ctx, next, retry);
    return;
  }
  dropCall(ctx, task.call);
  PeriodicFailed.deposit(ctx, { task: address, id: task.maybe_id });
}

/** Makes the call, unless that could take more weight than is left. Source: `execute_dispatch`. */
function execute(ctx: Context, meter: WeightMeter, task: Task, call: Call): InnerOutcome | 'Overweight' {
  const isSigned = task.origin.value.type === 'Signed';
  const own = isSigned ? SIGNED_DISPATCH_WEIGHT : OTHER_DISPATCH_WEIGHT;
  const declared = ctx.runtime.dispatchInfo(ctx, call).weight;
  if (!meter.canConsume(addWeights(own, declared))) return 'Overweight';
  const outcome = dispatchInner(ctx, call, toOrigin(task.origin));
  meter.tryConsume(own);
  meter.tryConsume(outcome.post.actualWeight ?? declared);
  return outcome;
}

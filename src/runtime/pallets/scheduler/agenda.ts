/** The tasks of a block: a list in which a task keeps its place. Source: pallet-scheduler 42 `place_task`, `cleanup_agenda`. */
import type { Context } from '../../frame/context.js';
import type { Scheduled as Task } from '../../types/scheduler.js';
import { MaxScheduledPerBlock } from './constants.js';
import { Scheduled } from './events.js';
import { Agenda, Lookup } from './storage.js';

/** Block of a task and its place in the block's agenda. */
export type TaskAddress = [block: number, index: number];

export const MAX_BLOCK = 0xffffffff;

export function taskAt(ctx: Context, [block, index]: TaskAddress): Task | undefined {
  return Agenda.get(ctx, block)[index];
}

/** Adds a task to a block's agenda, at its end or in a gap; undefined when it is full. */
export function placeTask(ctx: Context, block: number, task: Task): TaskAddress | undefined {
  const agenda = Agenda.get(ctx, block);
  const isFull = agenda.length >= MaxScheduledPerBlock.get(ctx);
  const index = isFull ? agenda.indexOf(undefined) : agenda.length;
  if (index < 0) return undefined;
  const address: TaskAddress = [block, index];
  Agenda.insert(ctx, block, isFull ? agenda.with(index, task) : [...agenda, task]);
  if (task.maybe_id !== undefined) Lookup.insert(ctx, task.maybe_id, address);
  Scheduled.deposit(ctx, { when: block, index });
  return address;
}

/** Empties a place; gaps at the end of the agenda go too. */
export function clearTask(ctx: Context, [block, index]: TaskAddress): void {
  const agenda = Agenda.get(ctx, block).with(index, undefined);
  const last = agenda.findLastIndex((task) => task !== undefined);
  if (last < 0) Agenda.remove(ctx, block);
  else Agenda.insert(ctx, block, agenda.slice(0, last + 1));
}

import { DispatchError } from '../../frame/dispatch-error.js';
import { eventsOf } from '../../frame/event.js';
import { bytesFixed, named, option, result, tuple, u8, u32, unit } from '../../frame/scale/index.js';

const event = eventsOf('Scheduler', 15);

export const Scheduled = event(0, 'Scheduled', { when: named(u32, 'BlockNumberFor<T>'), index: u32 });
export const Canceled = event(1, 'Canceled', { when: named(u32, 'BlockNumberFor<T>'), index: u32 });
export const Dispatched = event(2, 'Dispatched', {
  task: named(tuple(u32, u32), 'TaskAddress<BlockNumberFor<T>>'),
  id: named(option(bytesFixed(32)), 'Option<TaskName>'),
  result: named(result(unit, DispatchError), 'DispatchResult'),
});
export const RetrySet = event(3, 'RetrySet', {
  task: named(tuple(u32, u32), 'TaskAddress<BlockNumberFor<T>>'),
  id: named(option(bytesFixed(32)), 'Option<TaskName>'),
  period: named(u32, 'BlockNumberFor<T>'),
  retries: u8,
});
export const RetryCancelled = event(4, 'RetryCancelled', {
  task: named(tuple(u32, u32), 'TaskAddress<BlockNumberFor<T>>'),
  id: named(option(bytesFixed(32)), 'Option<TaskName>'),
});
export const CallUnavailable = event(5, 'CallUnavailable', {
  task: named(tuple(u32, u32), 'TaskAddress<BlockNumberFor<T>>'),
  id: named(option(bytesFixed(32)), 'Option<TaskName>'),
});
export const PeriodicFailed = event(6, 'PeriodicFailed', {
  task: named(tuple(u32, u32), 'TaskAddress<BlockNumberFor<T>>'),
  id: named(option(bytesFixed(32)), 'Option<TaskName>'),
});
export const RetryFailed = event(7, 'RetryFailed', {
  task: named(tuple(u32, u32), 'TaskAddress<BlockNumberFor<T>>'),
  id: named(option(bytesFixed(32)), 'Option<TaskName>'),
});
export const PermanentlyOverweight = event(8, 'PermanentlyOverweight', {
  task: named(tuple(u32, u32), 'TaskAddress<BlockNumberFor<T>>'),
  id: named(option(bytesFixed(32)), 'Option<TaskName>'),
});
export const AgendaIncomplete = event(9, 'AgendaIncomplete', { when: named(u32, 'BlockNumberFor<T>') });

/** In order of declaration. */
export const events = [
  Scheduled,
  Canceled,
  Dispatched,
  RetrySet,
  RetryCancelled,
  CallUnavailable,
  PeriodicFailed,
  RetryFailed,
  PermanentlyOverweight,
  AgendaIncomplete,
];

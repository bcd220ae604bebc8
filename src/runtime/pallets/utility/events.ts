import { DispatchError } from '../../frame/dispatch-error.js';
import { eventsOf } from '../../frame/event.js';
import { named, result, u32, unit } from '../../frame/scale/index.js';

const event = eventsOf('Utility', 11);

export const BatchInterrupted = event(0, 'BatchInterrupted', { index: u32, error: DispatchError });
export const BatchCompleted = event(1, 'BatchCompleted', null);
export const BatchCompletedWithErrors = event(2, 'BatchCompletedWithErrors', null);
export const ItemCompleted = event(3, 'ItemCompleted', null);
export const ItemFailed = event(4, 'ItemFailed', { error: DispatchError });
export const DispatchedAs = event(5, 'DispatchedAs', {
  result: named(result(unit, DispatchError), 'DispatchResult'),
});
export const IfElseMainSuccess = event(6, 'IfElseMainSuccess', null);
export const IfElseFallbackCalled = event(7, 'IfElseFallbackCalled', { main_error: DispatchError });

/** In order of declaration. */
export const events = [
  BatchInterrupted,
  BatchCompleted,
  BatchCompletedWithErrors,
  ItemCompleted,
  ItemFailed,
  DispatchedAs,
  IfElseMainSuccess,
  IfElseFallbackCalled,
];

import { DispatchError } from '../../frame/dispatch-error.js';
import { eventsOf } from '../../frame/event.js';
import { named, option, result, unit } from '../../frame/scale/index.js';
import { AccountId32 } from '../../types/base.js';

const event = eventsOf('Sudo', 12);

export const Sudid = event(0, 'Sudid', { sudo_result: named(result(unit, DispatchError), 'DispatchResult') });
export const KeyChanged = event(1, 'KeyChanged', {
  old: named(option(AccountId32), 'Option<T::AccountId>'),
  new: named(AccountId32, 'T::AccountId'),
});
export const KeyRemoved = event(2, 'KeyRemoved', null);
export const SudoAsDone = event(3, 'SudoAsDone', {
  sudo_result: named(result(unit, DispatchError), 'DispatchResult'),
});

/** In order of declaration. */
export const events = [Sudid, KeyChanged, KeyRemoved, SudoAsDone];

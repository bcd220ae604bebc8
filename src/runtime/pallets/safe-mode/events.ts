import { eventsOf } from '../../frame/event.js';
import { named, u32 } from '../../frame/scale/index.js';
import { AccountId32, TaoBalance } from '../../types/base.js';
import { ExitReason } from '../../types/safe-mode.js';

const event = eventsOf('SafeMode', 20);

export const Entered = event(0, 'Entered', { until: named(u32, 'BlockNumberFor<T>') });
export const Extended = event(1, 'Extended', { until: named(u32, 'BlockNumberFor<T>') });
export const Exited = event(2, 'Exited', { reason: ExitReason });
export const DepositPlaced = event(3, 'DepositPlaced', {
  account: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'BalanceOf<T>'),
});
export const DepositReleased = event(4, 'DepositReleased', {
  account: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'BalanceOf<T>'),
});
export const DepositSlashed = event(5, 'DepositSlashed', {
  account: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'BalanceOf<T>'),
});
export const CannotDeposit = event(6, 'CannotDeposit', null);
export const CannotRelease = event(7, 'CannotRelease', null);

/** In order of declaration. */
export const events = [
  Entered,
  Extended,
  Exited,
  DepositPlaced,
  DepositReleased,
  DepositSlashed,
  CannotDeposit,
  CannotRelease,
];

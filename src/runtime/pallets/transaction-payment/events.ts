import { eventsOf } from '../../frame/event.js';
import { named } from '../../frame/scale/index.js';
import { AccountId32, TaoBalance } from '../../types/base.js';

const event = eventsOf('TransactionPayment', 6);

export const TransactionFeePaid = event(0, 'TransactionFeePaid', {
  who: named(AccountId32, 'T::AccountId'),
  actual_fee: named(TaoBalance, 'BalanceOf<T>'),
  tip: named(TaoBalance, 'BalanceOf<T>'),
});

/** In order of declaration. */
export const events = [TransactionFeePaid];

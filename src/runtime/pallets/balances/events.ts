import { eventsOf } from '../../frame/event.js';
import { named } from '../../frame/scale/index.js';
import { AccountId32, TaoBalance } from '../../types/base.js';
import { BalanceStatus } from '../../types/frame.js';

const event = eventsOf('Balances', 5);

export const Endowed = event(0, 'Endowed', {
  account: named(AccountId32, 'T::AccountId'),
  free_balance: named(TaoBalance, 'T::Balance'),
});
export const DustLost = event(1, 'DustLost', {
  account: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Transfer = event(2, 'Transfer', {
  from: named(AccountId32, 'T::AccountId'),
  to: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const BalanceSet = event(3, 'BalanceSet', {
  who: named(AccountId32, 'T::AccountId'),
  free: named(TaoBalance, 'T::Balance'),
});
export const Reserved = event(4, 'Reserved', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Unreserved = event(5, 'Unreserved', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const ReserveRepatriated = event(6, 'ReserveRepatriated', {
  from: named(AccountId32, 'T::AccountId'),
  to: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
  destination_status: named(BalanceStatus, 'Status'),
});
export const Deposit = event(7, 'Deposit', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Withdraw = event(8, 'Withdraw', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Slashed = event(9, 'Slashed', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Minted = event(10, 'Minted', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Burned = event(11, 'Burned', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Suspended = event(12, 'Suspended', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Restored = event(13, 'Restored', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Upgraded = event(14, 'Upgraded', { who: named(AccountId32, 'T::AccountId') });
export const Issued = event(15, 'Issued', { amount: named(TaoBalance, 'T::Balance') });
export const Rescinded = event(16, 'Rescinded', { amount: named(TaoBalance, 'T::Balance') });
export const Locked = event(17, 'Locked', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Unlocked = event(18, 'Unlocked', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Frozen = event(19, 'Frozen', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const Thawed = event(20, 'Thawed', {
  who: named(AccountId32, 'T::AccountId'),
  amount: named(TaoBalance, 'T::Balance'),
});
export const TotalIssuanceForced = event(21, 'TotalIssuanceForced', {
  old: named(TaoBalance, 'T::Balance'),
  new: named(TaoBalance, 'T::Balance'),
});

/** In order of declaration. */
export const events = [
  Endowed,
  DustLost,
  Transfer,
  BalanceSet,
  Reserved,
  Unreserved,
  ReserveRepatriated,
  Deposit,
  Withdraw,
  Slashed,
  Minted,
  Burned,
  Suspended,
  Restored,
  Upgraded,
  Issued,
  Rescinded,
  Locked,
  Unlocked,
  Frozen,
  Thawed,
  TotalIssuanceForced,
];

import { eventsOf } from '../../../frame/event.js';
import { bool, named, tuple, u16, u64, vec } from '../../../frame/scale/index.js';
import { AccountId32, NetUid } from '../../../types/base.js';

const event = eventsOf('SubtensorModule', 7);

export const DelegateAdded = event(30, 'DelegateAdded', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  u16,
]);
export const DefaultTakeSet = event(31, 'DefaultTakeSet', u16);
export const TxDelegateTakeRateLimitSet = event(41, 'TxDelegateTakeRateLimitSet', u64);
export const TxChildKeyTakeRateLimitSet = event(42, 'TxChildKeyTakeRateLimitSet', u64);
export const MinChildKeyTakeSet = event(45, 'MinChildKeyTakeSet', u16);
export const MinChildKeyTakePerSubnetSet = event(46, 'MinChildKeyTakePerSubnetSet', [NetUid, u16]);
export const MaxChildKeyTakeSet = event(47, 'MaxChildKeyTakeSet', u16);
export const ChildKeyTakeSet = event(48, 'ChildKeyTakeSet', [named(AccountId32, 'T::AccountId'), u16]);
export const TakeDecreased = event(64, 'TakeDecreased', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  u16,
]);
export const TakeIncreased = event(65, 'TakeIncreased', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  u16,
]);
export const MaxDelegateTakeSet = event(67, 'MaxDelegateTakeSet', u16);
export const MinDelegateTakeSet = event(68, 'MinDelegateTakeSet', u16);
export const SetChildrenScheduled = event(75, 'SetChildrenScheduled', [
  named(AccountId32, 'T::AccountId'),
  NetUid,
  u64,
  named(vec(tuple(u64, AccountId32)), 'Vec<(u64, T::AccountId)>'),
]);
export const SetChildren = event(76, 'SetChildren', [
  named(AccountId32, 'T::AccountId'),
  NetUid,
  named(vec(tuple(u64, AccountId32)), 'Vec<(u64, T::AccountId)>'),
]);
export const AutoParentDelegationEnabledSet = event(126, 'AutoParentDelegationEnabledSet', {
  hotkey: named(AccountId32, 'T::AccountId'),
  enabled: bool,
});

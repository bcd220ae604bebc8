import { eventsOf } from '../../../frame/event.js';
import { bool, named } from '../../../frame/scale/index.js';
import { AccountId32, AlphaBalance, NetUid } from '../../../types/base.js';

const event = eventsOf('SubtensorModule', 7);

export const StakeLocked = event(127, 'StakeLocked', {
  coldkey: named(AccountId32, 'T::AccountId'),
  hotkey: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
  amount: AlphaBalance,
});
export const StakeUnlocked = event(128, 'StakeUnlocked', {
  coldkey: named(AccountId32, 'T::AccountId'),
  hotkey: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
  amount: AlphaBalance,
});
export const LockMoved = event(129, 'LockMoved', {
  coldkey: named(AccountId32, 'T::AccountId'),
  origin_hotkey: named(AccountId32, 'T::AccountId'),
  destination_hotkey: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
});
export const SubnetOwnerChanged = event(134, 'SubnetOwnerChanged', {
  netuid: NetUid,
  old_coldkey: named(AccountId32, 'T::AccountId'),
  new_coldkey: named(AccountId32, 'T::AccountId'),
});
export const PerpetualLockUpdated = event(135, 'PerpetualLockUpdated', {
  coldkey: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
  enabled: bool,
});
export const RejectLockedAlphaUpdated = event(136, 'RejectLockedAlphaUpdated', {
  coldkey: named(AccountId32, 'T::AccountId'),
  enabled: bool,
});

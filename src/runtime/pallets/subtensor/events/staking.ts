import { eventsOf } from '../../../frame/event.js';
import { bool, named, u64 } from '../../../frame/scale/index.js';
import { AccountId32, AlphaBalance, NetUid, TaoBalance } from '../../../types/base.js';
import { RootClaimTypeEnum } from '../../../types/subtensor.js';

const event = eventsOf('SubtensorModule', 7);

export const StakeAdded = event(2, 'StakeAdded', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  TaoBalance,
  AlphaBalance,
  NetUid,
  u64,
]);
export const StakeRemoved = event(3, 'StakeRemoved', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  TaoBalance,
  AlphaBalance,
  NetUid,
  u64,
]);
export const StakeMoved = event(4, 'StakeMoved', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  NetUid,
  named(AccountId32, 'T::AccountId'),
  NetUid,
  TaoBalance,
]);
export const StakeThresholdSet = event(54, 'StakeThresholdSet', u64);
export const StakeTransferred = event(91, 'StakeTransferred', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  NetUid,
  NetUid,
  TaoBalance,
]);
export const StakeSwapped = event(92, 'StakeSwapped', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  NetUid,
  NetUid,
  TaoBalance,
]);
export const TransferToggle = event(93, 'TransferToggle', [NetUid, bool]);
export const AlphaRecycled = event(96, 'AlphaRecycled', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  AlphaBalance,
  NetUid,
]);
export const AlphaBurned = event(97, 'AlphaBurned', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  AlphaBalance,
  NetUid,
]);
export const AutoStakeAdded = event(109, 'AutoStakeAdded', {
  netuid: NetUid,
  destination: named(AccountId32, 'T::AccountId'),
  hotkey: named(AccountId32, 'T::AccountId'),
  owner: named(AccountId32, 'T::AccountId'),
  incentive: AlphaBalance,
});
export const AutoStakeDestinationSet = event(112, 'AutoStakeDestinationSet', {
  coldkey: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
  hotkey: named(AccountId32, 'T::AccountId'),
});
export const RootClaimed = event(114, 'RootClaimed', { coldkey: named(AccountId32, 'T::AccountId') });
export const RootClaimTypeSet = event(115, 'RootClaimTypeSet', {
  coldkey: named(AccountId32, 'T::AccountId'),
  root_claim_type: RootClaimTypeEnum,
});
export const AddStakeBurn = event(121, 'AddStakeBurn', {
  netuid: NetUid,
  hotkey: named(AccountId32, 'T::AccountId'),
  amount: TaoBalance,
  alpha: AlphaBalance,
});
export const TransactionFeePaidWithAlpha = event(123, 'TransactionFeePaidWithAlpha', {
  who: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
  alpha_fee: AlphaBalance,
  tao_amount: TaoBalance,
});

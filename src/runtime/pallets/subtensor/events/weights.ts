import { DispatchError } from '../../../frame/dispatch-error.js';
import { eventsOf } from '../../../frame/event.js';
import { bool, compact, named, u16, u64, vec } from '../../../frame/scale/index.js';
import { AccountId32, H256, NetUid, NetUidStorageIndex } from '../../../types/base.js';

const event = eventsOf('SubtensorModule', 7);

export const WeightsSet = event(5, 'WeightsSet', [NetUidStorageIndex, u16]);
export const MaxWeightLimitSet = event(10, 'MaxWeightLimitSet', [NetUid, u16]);
export const MinAllowedWeightSet = event(19, 'MinAllowedWeightSet', [NetUid, u16]);
export const WeightsSetRateLimitSet = event(22, 'WeightsSetRateLimitSet', [NetUid, u64]);
export const WeightsVersionKeySet = event(32, 'WeightsVersionKeySet', [NetUid, u64]);
export const CRV3WeightsCommitted = event(84, 'CRV3WeightsCommitted', [
  named(AccountId32, 'T::AccountId'),
  NetUidStorageIndex,
  H256,
]);
export const WeightsCommitted = event(85, 'WeightsCommitted', [
  named(AccountId32, 'T::AccountId'),
  NetUidStorageIndex,
  H256,
]);
export const WeightsRevealed = event(86, 'WeightsRevealed', [
  named(AccountId32, 'T::AccountId'),
  NetUidStorageIndex,
  H256,
]);
export const WeightsBatchRevealed = event(87, 'WeightsBatchRevealed', [
  named(AccountId32, 'T::AccountId'),
  NetUid,
  vec(H256),
]);
export const BatchWeightsCompleted = event(88, 'BatchWeightsCompleted', [
  vec(compact(NetUid)),
  named(AccountId32, 'T::AccountId'),
]);
export const BatchCompletedWithErrors = event(89, 'BatchCompletedWithErrors', null);
export const BatchWeightItemFailed = event(90, 'BatchWeightItemFailed', [
  NetUid,
  named(DispatchError, 'sp_runtime::DispatchError'),
]);
export const CRV3WeightsRevealed = event(99, 'CRV3WeightsRevealed', [
  NetUid,
  named(AccountId32, 'T::AccountId'),
]);
export const CommitRevealPeriodsSet = event(100, 'CommitRevealPeriodsSet', [NetUid, u64]);
export const CommitRevealEnabled = event(101, 'CommitRevealEnabled', [NetUid, bool]);
export const CommitRevealVersionSet = event(106, 'CommitRevealVersionSet', u16);
export const TimelockedWeightsCommitted = event(107, 'TimelockedWeightsCommitted', [
  named(AccountId32, 'T::AccountId'),
  NetUidStorageIndex,
  H256,
  u64,
]);
export const TimelockedWeightsRevealed = event(108, 'TimelockedWeightsRevealed', [
  NetUidStorageIndex,
  named(AccountId32, 'T::AccountId'),
]);

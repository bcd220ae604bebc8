import { eventsOf } from '../../../frame/event.js';
import { bytes, named, option, u16, u32, u64 } from '../../../frame/scale/index.js';
import { AccountId32, AlphaBalance, NetUid, TaoBalance } from '../../../types/base.js';

const event = eventsOf('SubtensorModule', 7);

export const NetworkAdded = event(0, 'NetworkAdded', [NetUid, u16]);
export const NetworkRemoved = event(1, 'NetworkRemoved', NetUid);
export const SubnetOwnerCutSet = event(57, 'SubnetOwnerCutSet', u16);
export const NetworkRateLimitSet = event(58, 'NetworkRateLimitSet', u64);
export const NetworkImmunityPeriodSet = event(59, 'NetworkImmunityPeriodSet', u64);
export const StartCallDelaySet = event(60, 'StartCallDelaySet', u64);
export const NetworkMinLockCostSet = event(61, 'NetworkMinLockCostSet', TaoBalance);
export const SubnetLimitSet = event(62, 'SubnetLimitSet', u16);
export const NetworkLockCostReductionIntervalSet = event(63, 'NetworkLockCostReductionIntervalSet', u64);
export const ChainIdentitySet = event(77, 'ChainIdentitySet', named(AccountId32, 'T::AccountId'));
export const SubnetIdentitySet = event(78, 'SubnetIdentitySet', NetUid);
export const SubnetIdentityRemoved = event(79, 'SubnetIdentityRemoved', NetUid);
export const DissolveNetworkScheduled = event(80, 'DissolveNetworkScheduled', {
  account: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
  execution_block: named(u32, 'BlockNumberFor<T>'),
});
export const DissolveNetworkScheduleDurationSet = event(
  83,
  'DissolveNetworkScheduleDurationSet',
  named(u32, 'BlockNumberFor<T>'),
);
export const SubnetOwnerHotkeySet = event(94, 'SubnetOwnerHotkeySet', [
  NetUid,
  named(AccountId32, 'T::AccountId'),
]);
export const FirstEmissionBlockNumberSet = event(95, 'FirstEmissionBlockNumberSet', [NetUid, u64]);
export const SubnetLeaseCreated = event(103, 'SubnetLeaseCreated', {
  beneficiary: named(AccountId32, 'T::AccountId'),
  lease_id: named(u32, 'LeaseId'),
  netuid: NetUid,
  end_block: named(option(u32), 'Option<BlockNumberFor<T>>'),
});
export const SubnetLeaseTerminated = event(104, 'SubnetLeaseTerminated', {
  beneficiary: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
});
export const SymbolUpdated = event(105, 'SymbolUpdated', { netuid: NetUid, symbol: bytes });
export const SubnetLeaseDividendsDistributed = event(120, 'SubnetLeaseDividendsDistributed', {
  lease_id: named(u32, 'LeaseId'),
  contributor: named(AccountId32, 'T::AccountId'),
  alpha: AlphaBalance,
});

import { eventsOf } from '../../../frame/event.js';
import { bool, i16, named, u8, u16, u32, u64, vec } from '../../../frame/scale/index.js';
import { AccountId32, AlphaBalance, NetUid, NetUidStorageIndex } from '../../../types/base.js';

const event = eventsOf('SubtensorModule', 7);

export const ActivityCutoffSet = event(15, 'ActivityCutoffSet', [NetUid, u16]);
export const RhoSet = event(16, 'RhoSet', [NetUid, u16]);
export const AlphaSigmoidSteepnessSet = event(17, 'AlphaSigmoidSteepnessSet', [NetUid, i16]);
export const KappaSet = event(18, 'KappaSet', [NetUid, u16]);
export const ScalingLawPowerSet = event(21, 'ScalingLawPowerSet', [NetUid, u16]);
export const BondsMovingAverageSet = event(24, 'BondsMovingAverageSet', [NetUid, u64]);
export const BondsPenaltySet = event(25, 'BondsPenaltySet', [NetUid, u16]);
export const BondsResetOnSet = event(26, 'BondsResetOnSet', [NetUid, bool]);
export const MaxAllowedValidatorsSet = event(27, 'MaxAllowedValidatorsSet', [NetUid, u16]);
export const MaxEpochsPerBlockSet = event(39, 'MaxEpochsPerBlockSet', u8);
export const TempoSet = event(52, 'TempoSet', [NetUid, u16]);
export const IncentiveAlphaEmittedToMiners = event(110, 'IncentiveAlphaEmittedToMiners', {
  netuid: NetUidStorageIndex,
  emissions: vec(AlphaBalance),
});
export const VotingPowerTrackingEnabled = event(116, 'VotingPowerTrackingEnabled', { netuid: NetUid });
export const VotingPowerTrackingDisableScheduled = event(117, 'VotingPowerTrackingDisableScheduled', {
  netuid: NetUid,
  disable_at_block: u64,
});
export const VotingPowerTrackingDisabled = event(118, 'VotingPowerTrackingDisabled', { netuid: NetUid });
export const VotingPowerEmaAlphaSet = event(119, 'VotingPowerEmaAlphaSet', { netuid: NetUid, alpha: u64 });
export const ActivityCutoffFactorMilliSet = event(130, 'ActivityCutoffFactorMilliSet', {
  netuid: NetUid,
  factor_milli: u32,
});
export const EpochTriggered = event(131, 'EpochTriggered', {
  netuid: NetUid,
  by: named(AccountId32, 'T::AccountId'),
  fires_at: u64,
});
export const EpochDeferred = event(132, 'EpochDeferred', { netuid: NetUid, from_block: u64, to_block: u64 });
export const EpochSkipped = event(133, 'EpochSkipped', { netuid: NetUid, block: u64 });

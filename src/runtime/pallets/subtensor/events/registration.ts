import { eventsOf } from '../../../frame/event.js';
import { bool, named, u16, u64 } from '../../../frame/scale/index.js';
import { AccountId32, NetUid, TaoBalance, U64F64 } from '../../../types/base.js';

const event = eventsOf('SubtensorModule', 7);

export const NeuronRegistered = event(6, 'NeuronRegistered', [
  NetUid,
  u16,
  named(AccountId32, 'T::AccountId'),
]);
export const BulkNeuronsRegistered = event(7, 'BulkNeuronsRegistered', [u16, u16]);
export const BulkBalancesSet = event(8, 'BulkBalancesSet', [u16, u16]);
export const MaxAllowedUidsSet = event(9, 'MaxAllowedUidsSet', [NetUid, u16]);
export const DifficultySet = event(11, 'DifficultySet', [NetUid, u64]);
export const AdjustmentIntervalSet = event(12, 'AdjustmentIntervalSet', [NetUid, u16]);
export const RegistrationPerIntervalSet = event(13, 'RegistrationPerIntervalSet', [NetUid, u16]);
export const MaxRegistrationsPerBlockSet = event(14, 'MaxRegistrationsPerBlockSet', [NetUid, u16]);
export const ValidatorPruneLenSet = event(20, 'ValidatorPruneLenSet', [NetUid, u64]);
export const ImmunityPeriodSet = event(23, 'ImmunityPeriodSet', [NetUid, u16]);
export const MinDifficultySet = event(33, 'MinDifficultySet', [NetUid, u64]);
export const MaxDifficultySet = event(34, 'MaxDifficultySet', [NetUid, u64]);
export const BurnSet = event(36, 'BurnSet', [NetUid, TaoBalance]);
export const MaxBurnSet = event(37, 'MaxBurnSet', [NetUid, TaoBalance]);
export const MinBurnSet = event(38, 'MinBurnSet', [NetUid, TaoBalance]);
export const RegistrationAllowed = event(50, 'RegistrationAllowed', [NetUid, bool]);
export const PowRegistrationAllowed = event(51, 'PowRegistrationAllowed', [NetUid, bool]);
export const RAORecycledForRegistrationSet = event(53, 'RAORecycledForRegistrationSet', [NetUid, TaoBalance]);
export const AdjustmentAlphaSet = event(55, 'AdjustmentAlphaSet', [NetUid, u64]);
export const Faucet = event(56, 'Faucet', [named(AccountId32, 'T::AccountId'), u64]);
export const MinAllowedUidsSet = event(111, 'MinAllowedUidsSet', [NetUid, u16]);
export const MinNonImmuneUidsSet = event(113, 'MinNonImmuneUidsSet', [NetUid, u16]);
export const BurnHalfLifeSet = event(124, 'BurnHalfLifeSet', { netuid: NetUid, burn_half_life: u16 });
export const BurnIncreaseMultSet = event(125, 'BurnIncreaseMultSet', {
  netuid: NetUid,
  burn_increase_mult: U64F64,
});

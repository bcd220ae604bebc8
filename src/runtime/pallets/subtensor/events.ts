import { DispatchError } from '../../frame/dispatch-error.js';
import { eventsOf } from '../../frame/event.js';
import {
  bool,
  bytes,
  compact,
  i16,
  named,
  option,
  result,
  tuple,
  u8,
  u16,
  u32,
  u64,
  unit,
  vec,
} from '../../frame/scale/index.js';
import {
  AccountId32,
  AlphaBalance,
  H160,
  H256,
  NetUid,
  NetUidStorageIndex,
  TaoBalance,
  U64F64,
} from '../../types/base.js';
import { RootClaimTypeEnum } from '../../types/subtensor.js';

const event = eventsOf('SubtensorModule', 7);

export const NetworkAdded = event(0, 'NetworkAdded', [NetUid, u16]);
export const NetworkRemoved = event(1, 'NetworkRemoved', NetUid);
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
export const WeightsSet = event(5, 'WeightsSet', [NetUidStorageIndex, u16]);
export const NeuronRegistered = event(6, 'NeuronRegistered', [
  NetUid,
  u16,
  named(AccountId32, 'T::AccountId'),
]);
export const BulkNeuronsRegistered = event(7, 'BulkNeuronsRegistered', [u16, u16]);
export const BulkBalancesSet = event(8, 'BulkBalancesSet', [u16, u16]);
export const MaxAllowedUidsSet = event(9, 'MaxAllowedUidsSet', [NetUid, u16]);
export const MaxWeightLimitSet = event(10, 'MaxWeightLimitSet', [NetUid, u16]);
export const DifficultySet = event(11, 'DifficultySet', [NetUid, u64]);
export const AdjustmentIntervalSet = event(12, 'AdjustmentIntervalSet', [NetUid, u16]);
export const RegistrationPerIntervalSet = event(13, 'RegistrationPerIntervalSet', [NetUid, u16]);
export const MaxRegistrationsPerBlockSet = event(14, 'MaxRegistrationsPerBlockSet', [NetUid, u16]);
export const ActivityCutoffSet = event(15, 'ActivityCutoffSet', [NetUid, u16]);
export const RhoSet = event(16, 'RhoSet', [NetUid, u16]);
export const AlphaSigmoidSteepnessSet = event(17, 'AlphaSigmoidSteepnessSet', [NetUid, i16]);
export const KappaSet = event(18, 'KappaSet', [NetUid, u16]);
export const MinAllowedWeightSet = event(19, 'MinAllowedWeightSet', [NetUid, u16]);
export const ValidatorPruneLenSet = event(20, 'ValidatorPruneLenSet', [NetUid, u64]);
export const ScalingLawPowerSet = event(21, 'ScalingLawPowerSet', [NetUid, u16]);
export const WeightsSetRateLimitSet = event(22, 'WeightsSetRateLimitSet', [NetUid, u64]);
export const ImmunityPeriodSet = event(23, 'ImmunityPeriodSet', [NetUid, u16]);
export const BondsMovingAverageSet = event(24, 'BondsMovingAverageSet', [NetUid, u64]);
export const BondsPenaltySet = event(25, 'BondsPenaltySet', [NetUid, u16]);
export const BondsResetOnSet = event(26, 'BondsResetOnSet', [NetUid, bool]);
export const MaxAllowedValidatorsSet = event(27, 'MaxAllowedValidatorsSet', [NetUid, u16]);
export const AxonServed = event(28, 'AxonServed', [NetUid, named(AccountId32, 'T::AccountId')]);
export const PrometheusServed = event(29, 'PrometheusServed', [NetUid, named(AccountId32, 'T::AccountId')]);
export const DelegateAdded = event(30, 'DelegateAdded', [
  named(AccountId32, 'T::AccountId'),
  named(AccountId32, 'T::AccountId'),
  u16,
]);
export const DefaultTakeSet = event(31, 'DefaultTakeSet', u16);
export const WeightsVersionKeySet = event(32, 'WeightsVersionKeySet', [NetUid, u64]);
export const MinDifficultySet = event(33, 'MinDifficultySet', [NetUid, u64]);
export const MaxDifficultySet = event(34, 'MaxDifficultySet', [NetUid, u64]);
export const ServingRateLimitSet = event(35, 'ServingRateLimitSet', [NetUid, u64]);
export const BurnSet = event(36, 'BurnSet', [NetUid, TaoBalance]);
export const MaxBurnSet = event(37, 'MaxBurnSet', [NetUid, TaoBalance]);
export const MinBurnSet = event(38, 'MinBurnSet', [NetUid, TaoBalance]);
export const MaxEpochsPerBlockSet = event(39, 'MaxEpochsPerBlockSet', u8);
export const TxRateLimitSet = event(40, 'TxRateLimitSet', u64);
export const TxDelegateTakeRateLimitSet = event(41, 'TxDelegateTakeRateLimitSet', u64);
export const TxChildKeyTakeRateLimitSet = event(42, 'TxChildKeyTakeRateLimitSet', u64);
export const AdminFreezeWindowSet = event(43, 'AdminFreezeWindowSet', u16);
export const OwnerHyperparamRateLimitSet = event(44, 'OwnerHyperparamRateLimitSet', u16);
export const MinChildKeyTakeSet = event(45, 'MinChildKeyTakeSet', u16);
export const MinChildKeyTakePerSubnetSet = event(46, 'MinChildKeyTakePerSubnetSet', [NetUid, u16]);
export const MaxChildKeyTakeSet = event(47, 'MaxChildKeyTakeSet', u16);
export const ChildKeyTakeSet = event(48, 'ChildKeyTakeSet', [named(AccountId32, 'T::AccountId'), u16]);
export const Sudid = event(49, 'Sudid', named(result(unit, DispatchError), 'DispatchResult'));
export const RegistrationAllowed = event(50, 'RegistrationAllowed', [NetUid, bool]);
export const PowRegistrationAllowed = event(51, 'PowRegistrationAllowed', [NetUid, bool]);
export const TempoSet = event(52, 'TempoSet', [NetUid, u16]);
export const RAORecycledForRegistrationSet = event(53, 'RAORecycledForRegistrationSet', [NetUid, TaoBalance]);
export const StakeThresholdSet = event(54, 'StakeThresholdSet', u64);
export const AdjustmentAlphaSet = event(55, 'AdjustmentAlphaSet', [NetUid, u64]);
export const Faucet = event(56, 'Faucet', [named(AccountId32, 'T::AccountId'), u64]);
export const SubnetOwnerCutSet = event(57, 'SubnetOwnerCutSet', u16);
export const NetworkRateLimitSet = event(58, 'NetworkRateLimitSet', u64);
export const NetworkImmunityPeriodSet = event(59, 'NetworkImmunityPeriodSet', u64);
export const StartCallDelaySet = event(60, 'StartCallDelaySet', u64);
export const NetworkMinLockCostSet = event(61, 'NetworkMinLockCostSet', TaoBalance);
export const SubnetLimitSet = event(62, 'SubnetLimitSet', u16);
export const NetworkLockCostReductionIntervalSet = event(63, 'NetworkLockCostReductionIntervalSet', u64);
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
export const HotkeySwapped = event(66, 'HotkeySwapped', {
  coldkey: named(AccountId32, 'T::AccountId'),
  old_hotkey: named(AccountId32, 'T::AccountId'),
  new_hotkey: named(AccountId32, 'T::AccountId'),
});
export const MaxDelegateTakeSet = event(67, 'MaxDelegateTakeSet', u16);
export const MinDelegateTakeSet = event(68, 'MinDelegateTakeSet', u16);
export const ColdkeySwapAnnounced = event(69, 'ColdkeySwapAnnounced', {
  who: named(AccountId32, 'T::AccountId'),
  new_coldkey_hash: named(H256, 'T::Hash'),
});
export const ColdkeySwapReset = event(70, 'ColdkeySwapReset', { who: named(AccountId32, 'T::AccountId') });
export const ColdkeySwapped = event(71, 'ColdkeySwapped', {
  old_coldkey: named(AccountId32, 'T::AccountId'),
  new_coldkey: named(AccountId32, 'T::AccountId'),
});
export const ColdkeySwapDisputed = event(72, 'ColdkeySwapDisputed', {
  coldkey: named(AccountId32, 'T::AccountId'),
});
export const AllBalanceUnstakedAndTransferredToNewColdkey = event(
  73,
  'AllBalanceUnstakedAndTransferredToNewColdkey',
  {
    current_coldkey: named(AccountId32, 'T::AccountId'),
    new_coldkey: named(AccountId32, 'T::AccountId'),
    total_balance: named(
      TaoBalance,
      '<<T as Config>::Currency as fungible::Inspect<<T as frame_system::Config>::AccountId,>>::Balance',
    ),
  },
);
export const ArbitrationPeriodExtended = event(74, 'ArbitrationPeriodExtended', {
  coldkey: named(AccountId32, 'T::AccountId'),
});
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
export const ChainIdentitySet = event(77, 'ChainIdentitySet', named(AccountId32, 'T::AccountId'));
export const SubnetIdentitySet = event(78, 'SubnetIdentitySet', NetUid);
export const SubnetIdentityRemoved = event(79, 'SubnetIdentityRemoved', NetUid);
export const DissolveNetworkScheduled = event(80, 'DissolveNetworkScheduled', {
  account: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
  execution_block: named(u32, 'BlockNumberFor<T>'),
});
export const ColdkeySwapAnnouncementDelaySet = event(
  81,
  'ColdkeySwapAnnouncementDelaySet',
  named(u32, 'BlockNumberFor<T>'),
);
export const ColdkeySwapReannouncementDelaySet = event(
  82,
  'ColdkeySwapReannouncementDelaySet',
  named(u32, 'BlockNumberFor<T>'),
);
export const DissolveNetworkScheduleDurationSet = event(
  83,
  'DissolveNetworkScheduleDurationSet',
  named(u32, 'BlockNumberFor<T>'),
);
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
export const SubnetOwnerHotkeySet = event(94, 'SubnetOwnerHotkeySet', [
  NetUid,
  named(AccountId32, 'T::AccountId'),
]);
export const FirstEmissionBlockNumberSet = event(95, 'FirstEmissionBlockNumberSet', [NetUid, u64]);
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
export const EvmKeyAssociated = event(98, 'EvmKeyAssociated', {
  netuid: NetUid,
  hotkey: named(AccountId32, 'T::AccountId'),
  evm_key: H160,
  block_associated: u64,
});
export const CRV3WeightsRevealed = event(99, 'CRV3WeightsRevealed', [
  NetUid,
  named(AccountId32, 'T::AccountId'),
]);
export const CommitRevealPeriodsSet = event(100, 'CommitRevealPeriodsSet', [NetUid, u64]);
export const CommitRevealEnabled = event(101, 'CommitRevealEnabled', [NetUid, bool]);
export const HotkeySwappedOnSubnet = event(102, 'HotkeySwappedOnSubnet', {
  coldkey: named(AccountId32, 'T::AccountId'),
  old_hotkey: named(AccountId32, 'T::AccountId'),
  new_hotkey: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
});
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
export const AutoStakeAdded = event(109, 'AutoStakeAdded', {
  netuid: NetUid,
  destination: named(AccountId32, 'T::AccountId'),
  hotkey: named(AccountId32, 'T::AccountId'),
  owner: named(AccountId32, 'T::AccountId'),
  incentive: AlphaBalance,
});
export const IncentiveAlphaEmittedToMiners = event(110, 'IncentiveAlphaEmittedToMiners', {
  netuid: NetUidStorageIndex,
  emissions: vec(AlphaBalance),
});
export const MinAllowedUidsSet = event(111, 'MinAllowedUidsSet', [NetUid, u16]);
export const AutoStakeDestinationSet = event(112, 'AutoStakeDestinationSet', {
  coldkey: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
  hotkey: named(AccountId32, 'T::AccountId'),
});
export const MinNonImmuneUidsSet = event(113, 'MinNonImmuneUidsSet', [NetUid, u16]);
export const RootClaimed = event(114, 'RootClaimed', { coldkey: named(AccountId32, 'T::AccountId') });
export const RootClaimTypeSet = event(115, 'RootClaimTypeSet', {
  coldkey: named(AccountId32, 'T::AccountId'),
  root_claim_type: RootClaimTypeEnum,
});
export const VotingPowerTrackingEnabled = event(116, 'VotingPowerTrackingEnabled', { netuid: NetUid });
export const VotingPowerTrackingDisableScheduled = event(117, 'VotingPowerTrackingDisableScheduled', {
  netuid: NetUid,
  disable_at_block: u64,
});
export const VotingPowerTrackingDisabled = event(118, 'VotingPowerTrackingDisabled', { netuid: NetUid });
export const VotingPowerEmaAlphaSet = event(119, 'VotingPowerEmaAlphaSet', { netuid: NetUid, alpha: u64 });
export const SubnetLeaseDividendsDistributed = event(120, 'SubnetLeaseDividendsDistributed', {
  lease_id: named(u32, 'LeaseId'),
  contributor: named(AccountId32, 'T::AccountId'),
  alpha: AlphaBalance,
});
export const AddStakeBurn = event(121, 'AddStakeBurn', {
  netuid: NetUid,
  hotkey: named(AccountId32, 'T::AccountId'),
  amount: TaoBalance,
  alpha: AlphaBalance,
});
export const ColdkeySwapCleared = event(122, 'ColdkeySwapCleared', {
  who: named(AccountId32, 'T::AccountId'),
});
export const TransactionFeePaidWithAlpha = event(123, 'TransactionFeePaidWithAlpha', {
  who: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
  alpha_fee: AlphaBalance,
  tao_amount: TaoBalance,
});
export const BurnHalfLifeSet = event(124, 'BurnHalfLifeSet', { netuid: NetUid, burn_half_life: u16 });
export const BurnIncreaseMultSet = event(125, 'BurnIncreaseMultSet', {
  netuid: NetUid,
  burn_increase_mult: U64F64,
});
export const AutoParentDelegationEnabledSet = event(126, 'AutoParentDelegationEnabledSet', {
  hotkey: named(AccountId32, 'T::AccountId'),
  enabled: bool,
});
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

/** In order of declaration. */
export const events = [
  NetworkAdded,
  NetworkRemoved,
  StakeAdded,
  StakeRemoved,
  StakeMoved,
  WeightsSet,
  NeuronRegistered,
  BulkNeuronsRegistered,
  BulkBalancesSet,
  MaxAllowedUidsSet,
  MaxWeightLimitSet,
  DifficultySet,
  AdjustmentIntervalSet,
  RegistrationPerIntervalSet,
  MaxRegistrationsPerBlockSet,
  ActivityCutoffSet,
  RhoSet,
  AlphaSigmoidSteepnessSet,
  KappaSet,
  MinAllowedWeightSet,
  ValidatorPruneLenSet,
  ScalingLawPowerSet,
  WeightsSetRateLimitSet,
  ImmunityPeriodSet,
  BondsMovingAverageSet,
  BondsPenaltySet,
  BondsResetOnSet,
  MaxAllowedValidatorsSet,
  AxonServed,
  PrometheusServed,
  DelegateAdded,
  DefaultTakeSet,
  WeightsVersionKeySet,
  MinDifficultySet,
  MaxDifficultySet,
  ServingRateLimitSet,
  BurnSet,
  MaxBurnSet,
  MinBurnSet,
  MaxEpochsPerBlockSet,
  TxRateLimitSet,
  TxDelegateTakeRateLimitSet,
  TxChildKeyTakeRateLimitSet,
  AdminFreezeWindowSet,
  OwnerHyperparamRateLimitSet,
  MinChildKeyTakeSet,
  MinChildKeyTakePerSubnetSet,
  MaxChildKeyTakeSet,
  ChildKeyTakeSet,
  Sudid,
  RegistrationAllowed,
  PowRegistrationAllowed,
  TempoSet,
  RAORecycledForRegistrationSet,
  StakeThresholdSet,
  AdjustmentAlphaSet,
  Faucet,
  SubnetOwnerCutSet,
  NetworkRateLimitSet,
  NetworkImmunityPeriodSet,
  StartCallDelaySet,
  NetworkMinLockCostSet,
  SubnetLimitSet,
  NetworkLockCostReductionIntervalSet,
  TakeDecreased,
  TakeIncreased,
  HotkeySwapped,
  MaxDelegateTakeSet,
  MinDelegateTakeSet,
  ColdkeySwapAnnounced,
  ColdkeySwapReset,
  ColdkeySwapped,
  ColdkeySwapDisputed,
  AllBalanceUnstakedAndTransferredToNewColdkey,
  ArbitrationPeriodExtended,
  SetChildrenScheduled,
  SetChildren,
  ChainIdentitySet,
  SubnetIdentitySet,
  SubnetIdentityRemoved,
  DissolveNetworkScheduled,
  ColdkeySwapAnnouncementDelaySet,
  ColdkeySwapReannouncementDelaySet,
  DissolveNetworkScheduleDurationSet,
  CRV3WeightsCommitted,
  WeightsCommitted,
  WeightsRevealed,
  WeightsBatchRevealed,
  BatchWeightsCompleted,
  BatchCompletedWithErrors,
  BatchWeightItemFailed,
  StakeTransferred,
  StakeSwapped,
  TransferToggle,
  SubnetOwnerHotkeySet,
  FirstEmissionBlockNumberSet,
  AlphaRecycled,
  AlphaBurned,
  EvmKeyAssociated,
  CRV3WeightsRevealed,
  CommitRevealPeriodsSet,
  CommitRevealEnabled,
  HotkeySwappedOnSubnet,
  SubnetLeaseCreated,
  SubnetLeaseTerminated,
  SymbolUpdated,
  CommitRevealVersionSet,
  TimelockedWeightsCommitted,
  TimelockedWeightsRevealed,
  AutoStakeAdded,
  IncentiveAlphaEmittedToMiners,
  MinAllowedUidsSet,
  AutoStakeDestinationSet,
  MinNonImmuneUidsSet,
  RootClaimed,
  RootClaimTypeSet,
  VotingPowerTrackingEnabled,
  VotingPowerTrackingDisableScheduled,
  VotingPowerTrackingDisabled,
  VotingPowerEmaAlphaSet,
  SubnetLeaseDividendsDistributed,
  AddStakeBurn,
  ColdkeySwapCleared,
  TransactionFeePaidWithAlpha,
  BurnHalfLifeSet,
  BurnIncreaseMultSet,
  AutoParentDelegationEnabledSet,
  StakeLocked,
  StakeUnlocked,
  LockMoved,
  ActivityCutoffFactorMilliSet,
  EpochTriggered,
  EpochDeferred,
  EpochSkipped,
  SubnetOwnerChanged,
  PerpetualLockUpdated,
  RejectLockedAlphaUpdated,
];

import { bool, i16, tuple, u8, u16, u16Pairs, u32, u64, vec } from '../../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf } from '../../../frame/storage.js';
import { AccountId32, AlphaBalance, NetUid, NetUidStorageIndex } from '../../../types/base.js';

const storage = storageOf('SubtensorModule');

export const MinActivityCutoff = storage.value(
  'MinActivityCutoff',
  u16,
  '0x6801',
  'Smallest activity cutoff (blocks) an owner may set.',
);
export const TotalHotkeyAlphaLastEpoch = storage.map(
  'TotalHotkeyAlphaLastEpoch',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  "Hotkey's alpha at the previous epoch.",
);
export const Tempo = storage.map(
  'Tempo',
  [identity(NetUid)],
  u16,
  '0x6801',
  'Blocks per epoch of the subnet.',
);
export const LastEpochBlock = storage.map(
  'LastEpochBlock',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  "Block at which the subnet's epoch slot was last consumed.",
);
export const PendingEpochAt = storage.map(
  'PendingEpochAt',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'Block for a manually triggered epoch; 0 means none.',
);
export const SubnetEpochIndex = storage.map(
  'SubnetEpochIndex',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'Monotonic count of epoch slots of the subnet.',
);
export const ActivityCutoffFactorMilli = storage.map(
  'ActivityCutoffFactorMilli',
  [identity(NetUid)],
  u32,
  '0x41360000',
  'Activity cutoff in thousandths of a tempo.',
);
export const BlocksSinceLastStep = storage.map(
  'BlocksSinceLastStep',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'Blocks since the last epoch.',
);
export const LastMechansimStepBlock = storage.map(
  'LastMechansimStepBlock',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'Block of the last epoch (name misspelled on chain).',
);
export const Rho = storage.map('Rho', [identity(NetUid)], u16, '0x0a00', 'Consensus sigmoid temperature.');
export const AlphaSigmoidSteepness = storage.map(
  'AlphaSigmoidSteepness',
  [identity(NetUid)],
  i16,
  '0xe803',
  'Steepness of the liquid alpha sigmoid.',
);
export const Kappa = storage.map(
  'Kappa',
  [identity(NetUid)],
  u16,
  '0xff7f',
  'Consensus majority threshold, u16 fraction.',
);
export const ActivityCutoff = storage.map(
  'ActivityCutoff',
  [identity(NetUid)],
  u16,
  '0x8813',
  'Legacy activity cutoff in blocks.',
);
export const MaxAllowedValidators = storage.map(
  'MaxAllowedValidators',
  [identity(NetUid)],
  u16,
  '0x8000',
  'Maximum number of validator permits.',
);
export const BondsMovingAverage = storage.map(
  'BondsMovingAverage',
  [identity(NetUid)],
  u64,
  '0xa0bb0d0000000000',
  'Bonds moving average in millionths.',
);
export const BondsPenalty = storage.map(
  'BondsPenalty',
  [identity(NetUid)],
  u16,
  '0xffff',
  'Penalty on bonds beyond consensus, u16 fraction.',
);
export const BondsResetOn = storage.map(
  'BondsResetOn',
  [identity(NetUid)],
  bool,
  '0x00',
  'Whether metadata commitments may reset bonds.',
);
export const ValidatorPruneLen = storage.map(
  'ValidatorPruneLen',
  [identity(NetUid)],
  u64,
  '0x0100000000000000',
  'Legacy validator prune length.',
);
export const ScalingLawPower = storage.map(
  'ScalingLawPower',
  [identity(NetUid)],
  u16,
  '0x3200',
  'Legacy scaling law power.',
);
export const MaxEpochsPerBlock = storage.value(
  'MaxEpochsPerBlock',
  u8,
  '0x02',
  'How many subnet epochs may run in one block.',
);
export const LiquidAlphaOn = storage.map(
  'LiquidAlphaOn',
  [blake2_128Concat(NetUid)],
  bool,
  '0x00',
  'Whether liquid alpha is on.',
);
export const Yuma3On = storage.map(
  'Yuma3On',
  [blake2_128Concat(NetUid)],
  bool,
  '0x00',
  'Whether Yuma 3 consensus is on.',
);
export const AlphaValues = storage.map(
  'AlphaValues',
  [identity(NetUid)],
  tuple(u16, u16),
  '0x33b366e6',
  'Liquid alpha low and high bound, u16 fractions.',
);
export const Active = storage.map('Active', [identity(NetUid)], vec(bool), '0x00', 'Activity flags by UID.');
export const Consensus = storage.map(
  'Consensus',
  [identity(NetUid)],
  vec(u16),
  '0x00',
  'Consensus scores by UID, u16 fractions.',
);
export const Incentive = storage.map(
  'Incentive',
  [identity(NetUidStorageIndex)],
  vec(u16),
  '0x00',
  'Incentive by UID for subnet mechanism index.',
);
export const Dividends = storage.map(
  'Dividends',
  [identity(NetUid)],
  vec(u16),
  '0x00',
  'Dividends by UID, u16 fractions.',
);
export const Emission = storage.map(
  'Emission',
  [identity(NetUid)],
  vec(AlphaBalance),
  '0x00',
  'Alpha emission of the last epoch by UID.',
);
export const LastUpdate = storage.map(
  'LastUpdate',
  [identity(NetUidStorageIndex)],
  vec(u64),
  '0x00',
  'Block of last weight update by UID and mechanism index.',
);
export const ValidatorTrust = storage.map(
  'ValidatorTrust',
  [identity(NetUid)],
  vec(u16),
  '0x00',
  'Validator trust by UID, u16 fractions.',
);
export const ValidatorPermit = storage.map(
  'ValidatorPermit',
  [identity(NetUid)],
  vec(bool),
  '0x00',
  'Validator permits by UID.',
);
export const Bonds = storage.map(
  'Bonds',
  [identity(NetUidStorageIndex), identity(u16)],
  u16Pairs,
  '0x00',
  'Bonds (target UID, u16) of a UID.',
);

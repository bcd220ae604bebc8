import { bool, boundedBytes, tuple, u16, u16Pairs, u64, vec } from '../../../frame/scale/index.js';
import { identity, storageOf, twox64Concat } from '../../../frame/storage.js';
import { AccountId32, H256, NetUid, NetUidStorageIndex } from '../../../types/base.js';

const storage = storageOf('SubtensorModule');

export const TaoWeight = storage.value(
  'TaoWeight',
  u64,
  '0xfc62e03efa3c7c0d',
  'Weight of root TAO stake against alpha, fraction of u64::MAX.',
);
export const WeightsVersionKeyRateLimit = storage.value(
  'WeightsVersionKeyRateLimit',
  u64,
  '0x0500000000000000',
  'Tempos between weights version key changes.',
);
export const MaxWeightsLimit = storage.map(
  'MaxWeightsLimit',
  [identity(NetUid)],
  u16,
  '0xffff',
  'Largest single weight share, u16 fraction.',
);
export const WeightsVersionKey = storage.map(
  'WeightsVersionKey',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'Minimum version key for setting weights.',
);
export const MinAllowedWeights = storage.map(
  'MinAllowedWeights',
  [identity(NetUid)],
  u16,
  '0x0004',
  'Minimum number of weights in a vector.',
);
export const WeightsSetRateLimit = storage.map(
  'WeightsSetRateLimit',
  [identity(NetUid)],
  u64,
  '0x6400000000000000',
  'Blocks between weight settings of one neuron.',
);
export const CommitRevealWeightsEnabled = storage.map(
  'CommitRevealWeightsEnabled',
  [identity(NetUid)],
  bool,
  '0x01',
  'Whether weights must be committed and revealed.',
);
export const StakeWeight = storage.map(
  'StakeWeight',
  [identity(NetUid)],
  vec(u16),
  '0x00',
  'Stake weights used in the last epoch by UID.',
);
export const Weights = storage.map(
  'Weights',
  [identity(NetUidStorageIndex), identity(u16)],
  u16Pairs,
  '0x00',
  'Weights (target UID, u16) set by a UID.',
);
export const WeightCommits = storage.optionalMap(
  'WeightCommits',
  [twox64Concat(NetUidStorageIndex), twox64Concat(AccountId32)],
  vec(tuple(H256, u64, u64, u64)),
  'Queue of hash commits: hash, commit epoch, commit block, unused.',
);
export const TimelockedWeightCommits = storage.map(
  'TimelockedWeightCommits',
  [twox64Concat(NetUidStorageIndex), twox64Concat(u64)],
  vec(tuple(AccountId32, u64, boundedBytes(5000), u64)),
  '0x00',
  'Queue of timelock weight commits per epoch.',
);
export const CRV3WeightCommits = storage.map(
  'CRV3WeightCommits',
  [twox64Concat(NetUidStorageIndex), twox64Concat(u64)],
  vec(tuple(AccountId32, boundedBytes(5000), u64)),
  '0x00',
  'Deprecated queue of timelock commits.',
);
export const CRV3WeightCommitsV2 = storage.map(
  'CRV3WeightCommitsV2',
  [twox64Concat(NetUidStorageIndex), twox64Concat(u64)],
  vec(tuple(AccountId32, u64, boundedBytes(5000), u64)),
  '0x00',
  'Deprecated queue of timelock commits with commit block.',
);
export const RevealPeriodEpochs = storage.map(
  'RevealPeriodEpochs',
  [twox64Concat(NetUid)],
  u64,
  '0x0100000000000000',
  'Epochs between commit and reveal.',
);
export const CommitRevealWeightsVersion = storage.value(
  'CommitRevealWeightsVersion',
  u16,
  '0x0400',
  'Current commit-reveal protocol version.',
);

import { bytes, option, u64 } from '../../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf } from '../../../frame/storage.js';
import { AccountId32, AlphaBalance, NetUid, U64F64 } from '../../../types/base.js';
import { SafeFloat } from '../../../types/common.js';

const storage = storageOf('SubtensorModule');

export const NextStakeJobId = storage.value(
  'NextStakeJobId',
  u64,
  '0x0000000000000000',
  'Counter for ids of (legacy) queued stake jobs.',
);
export const AlphaDividendsPerSubnet = storage.map(
  'AlphaDividendsPerSubnet',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha dividends a hotkey got in the last tempo.',
);
export const TotalHotkeyAlpha = storage.map(
  'TotalHotkeyAlpha',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha staked on a hotkey over all coldkeys.',
);
export const TotalHotkeyShares = storage.map(
  'TotalHotkeyShares',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  U64F64,
  '0x00000000000000000000000000000000',
  'Legacy share-pool denominator of a hotkey.',
);
export const Alpha = storage.map(
  'Alpha',
  [blake2_128Concat(AccountId32), blake2_128Concat(AccountId32), identity(NetUid)],
  U64F64,
  '0x00000000000000000000000000000000',
  'Legacy stake shares of coldkey on hotkey and subnet.',
);
export const TotalHotkeySharesV2 = storage.map(
  'TotalHotkeySharesV2',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  SafeFloat,
  '0x000000000000000000000000000000000000000000000000',
  'Share-pool denominator of a hotkey as SafeFloat.',
);
export const AlphaV2 = storage.map(
  'AlphaV2',
  [blake2_128Concat(AccountId32), blake2_128Concat(AccountId32), identity(NetUid)],
  SafeFloat,
  '0x000000000000000000000000000000000000000000000000',
  'Stake shares of coldkey on hotkey and subnet as SafeFloat.',
);
export const AlphaMapLastKey = storage.value(
  'AlphaMapLastKey',
  option(bytes),
  '0x00',
  'Cursor of the running iteration over Alpha.',
);
export const AlphaV2MapLastKey = storage.value(
  'AlphaV2MapLastKey',
  option(bytes),
  '0x00',
  'Cursor of the running iteration over AlphaV2.',
);
export const StakeThreshold = storage.value(
  'StakeThreshold',
  u64,
  '0x0000000000000000',
  'Minimum stake needed to set weights.',
);
export const StakingColdkeys = storage.optionalMap(
  'StakingColdkeys',
  [identity(AccountId32)],
  u64,
  'Index of a staking coldkey.',
);
export const NumStakingColdkeys = storage.value(
  'NumStakingColdkeys',
  u64,
  '0x0000000000000000',
  'Number of coldkeys with stake.',
);

import { btreeSet, bytes, tuple, u32, u64, vec } from '../../frame/scale/index.js';
import { identity, storageOf, twox64Concat } from '../../frame/storage.js';
import { AccountId32, NetUid } from '../../types/base.js';
import { Registration, UsageTracker } from '../../types/commitments.js';

const storage = storageOf('Commitments');

export const TimelockedIndex = storage.value(
  'TimelockedIndex',
  btreeSet(tuple(NetUid, AccountId32)),
  '0x00',
  'Accounts with timelocked commitments awaiting reveal.',
);
export const CommitmentOf = storage.optionalMap(
  'CommitmentOf',
  [identity(NetUid), twox64Concat(AccountId32)],
  Registration,
  'Commitment published by a hotkey on a subnet.',
);
export const LastCommitment = storage.optionalMap(
  'LastCommitment',
  [identity(NetUid), twox64Concat(AccountId32)],
  u32,
  "Block of the hotkey's last commitment.",
);
export const LastBondsReset = storage.optionalMap(
  'LastBondsReset',
  [identity(NetUid), twox64Concat(AccountId32)],
  u32,
  "Block of the hotkey's last bonds reset.",
);
export const RevealedCommitments = storage.optionalMap(
  'RevealedCommitments',
  [identity(NetUid), twox64Concat(AccountId32)],
  vec(tuple(bytes, u64)),
  'Revealed commitments with reveal block, newest last.',
);
export const UsedSpaceOf = storage.optionalMap(
  'UsedSpaceOf',
  [identity(NetUid), twox64Concat(AccountId32)],
  UsageTracker,
  'Commitment bytes used by a hotkey in the epoch.',
);
export const MaxSpace = storage.value(
  'MaxSpace',
  u32,
  '0x1c0c0000',
  'Commitment bytes allowed per account and epoch.',
);

/** In order of declaration, the order of metadata. */
export const items = [
  TimelockedIndex,
  CommitmentOf,
  LastCommitment,
  LastBondsReset,
  RevealedCommitments,
  UsedSpaceOf,
  MaxSpace,
];

import { bool, bytes, tuple, u32, vec } from '../../frame/scale/index.js';
import { blake2_128Concat, storageOf, twox64Concat } from '../../frame/storage.js';
import { AccountId32, H256 } from '../../types/base.js';
import {
  AccountInfo,
  CodeUpgradeAuthorization,
  EventRecord,
  LastRuntimeUpgradeInfo,
  PerDispatchClassOfWeight,
  Phase,
} from '../../types/frame.js';
import { Digest as DigestType, Weight } from '../../types/sp.js';

const storage = storageOf('System');

export const Account = storage.map(
  'Account',
  [blake2_128Concat(AccountId32)],
  AccountInfo,
  '0x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080',
  'Nonce, reference counts and balances of an account.',
);
export const ExtrinsicCount = storage.optionalValue(
  'ExtrinsicCount',
  u32,
  'Extrinsics in the current block.',
);
export const InherentsApplied = storage.value(
  'InherentsApplied',
  bool,
  '0x00',
  'Whether inherents of this block were applied.',
);
export const BlockWeight = storage.value(
  'BlockWeight',
  PerDispatchClassOfWeight,
  '0x000000000000',
  'Weight used in the current block by class.',
);
export const AllExtrinsicsLen = storage.optionalValue(
  'AllExtrinsicsLen',
  u32,
  'Bytes of extrinsics in the current block.',
);
export const BlockHash = storage.map(
  'BlockHash',
  [twox64Concat(u32)],
  H256,
  '0x0000000000000000000000000000000000000000000000000000000000000000',
  'Hash of a recent block.',
);
export const ExtrinsicData = storage.map(
  'ExtrinsicData',
  [twox64Concat(u32)],
  bytes,
  '0x00',
  'Extrinsic bytes of the block being built.',
);
export const BlockNumber = storage.value('Number', u32, '0x00000000', 'Current block number.');
export const ParentHash = storage.value(
  'ParentHash',
  H256,
  '0x0000000000000000000000000000000000000000000000000000000000000000',
  'Hash of the parent block.',
);
export const Digest = storage.value('Digest', DigestType, '0x00', 'Digest of the current block.');
export const Events = storage.value('Events', vec(EventRecord), '0x00', 'Events of the current block.');
export const EventCount = storage.value(
  'EventCount',
  u32,
  '0x00000000',
  'Number of events in the current block.',
);
export const EventTopics = storage.map(
  'EventTopics',
  [blake2_128Concat(H256)],
  vec(tuple(u32, u32)),
  '0x00',
  'Index of events by topic.',
);
export const LastRuntimeUpgrade = storage.optionalValue(
  'LastRuntimeUpgrade',
  LastRuntimeUpgradeInfo,
  'Spec version and name at last upgrade.',
);
export const UpgradedToU32RefCount = storage.value(
  'UpgradedToU32RefCount',
  bool,
  '0x00',
  'Migration flag, true after upgrade.',
);
export const UpgradedToTripleRefCount = storage.value(
  'UpgradedToTripleRefCount',
  bool,
  '0x00',
  'Migration flag, true after upgrade.',
);
export const ExecutionPhase = storage.optionalValue('ExecutionPhase', Phase, 'Phase of block execution.');
export const AuthorizedUpgrade = storage.optionalValue(
  'AuthorizedUpgrade',
  CodeUpgradeAuthorization,
  'Authorised code hash awaiting upgrade.',
);
export const ExtrinsicWeightReclaimed = storage.value(
  'ExtrinsicWeightReclaimed',
  Weight,
  '0x0000',
  'Weight returned by the extrinsic being executed.',
);

/** In order of declaration, the order of metadata. */
export const items = [
  Account,
  ExtrinsicCount,
  InherentsApplied,
  BlockWeight,
  AllExtrinsicsLen,
  BlockHash,
  ExtrinsicData,
  BlockNumber,
  ParentHash,
  Digest,
  Events,
  EventCount,
  EventTopics,
  LastRuntimeUpgrade,
  UpgradedToU32RefCount,
  UpgradedToTripleRefCount,
  ExecutionPhase,
  AuthorizedUpgrade,
  ExtrinsicWeightReclaimed,
];

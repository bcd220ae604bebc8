import { bool, boundedBytes, u32, u64 } from '../../frame/scale/index.js';
import { identity, storageOf, twox64Concat } from '../../frame/storage.js';
import { PendingExtrinsic } from '../../types/shield.js';
import { AuraPublic } from '../../types/sp.js';

const storage = storageOf('MevShield');

export const CurrentKey = storage.optionalValue(
  'CurrentKey',
  boundedBytes(2048),
  'Encryption key for the current block.',
);
export const PendingKey = storage.optionalValue(
  'PendingKey',
  boundedBytes(2048),
  'Key announced for the next block.',
);
export const NextKey = storage.optionalValue(
  'NextKey',
  boundedBytes(2048),
  'Key announced for the block after next.',
);
export const AuthorKeys = storage.optionalMap(
  'AuthorKeys',
  [twox64Concat(AuraPublic)],
  boundedBytes(2048),
  'Encryption key announced by a block author.',
);
export const PendingKeyExpiresAt = storage.optionalValue(
  'PendingKeyExpiresAt',
  u32,
  'Block at which the pending key expires.',
);
export const NextKeyExpiresAt = storage.optionalValue(
  'NextKeyExpiresAt',
  u32,
  'Block at which the next key expires.',
);
export const HasMigrationRun = storage.map(
  'HasMigrationRun',
  [identity(boundedBytes(128))],
  bool,
  '0x00',
  'Whether a named migration has run.',
);
export const MaxPendingExtrinsicsLimit = storage.value(
  'MaxPendingExtrinsicsLimit',
  u32,
  '0x64000000',
  'Most stored encrypted extrinsics.',
);
export const ExtrinsicLifetime = storage.value(
  'ExtrinsicLifetime',
  u32,
  '0x0a000000',
  'Blocks a stored encrypted extrinsic stays valid.',
);
export const OnInitializeWeight = storage.value(
  'OnInitializeWeight',
  u64,
  '0x0088526a74000000',
  'Weight budget for executing stored extrinsics per block.',
);
export const MaxExtrinsicWeight = storage.value(
  'MaxExtrinsicWeight',
  u64,
  '0x00743ba40b000000',
  'Weight cap of one stored extrinsic.',
);
export const PendingExtrinsics = storage.optionalMap(
  'PendingExtrinsics',
  [identity(u32)],
  PendingExtrinsic,
  'Stored encrypted extrinsic by index.',
);
export const CounterForPendingExtrinsics = storage.value(
  'CounterForPendingExtrinsics',
  u32,
  '0x00000000',
  'Number of stored encrypted extrinsics.',
);
export const NextPendingExtrinsicIndex = storage.value(
  'NextPendingExtrinsicIndex',
  u32,
  '0x00000000',
  'Index for the next stored extrinsic.',
);

/** In order of declaration, the order of metadata. */
export const items = [
  CurrentKey,
  PendingKey,
  NextKey,
  AuthorKeys,
  PendingKeyExpiresAt,
  NextKeyExpiresAt,
  HasMigrationRun,
  MaxPendingExtrinsicsLimit,
  ExtrinsicLifetime,
  OnInitializeWeight,
  MaxExtrinsicWeight,
  PendingExtrinsics,
  CounterForPendingExtrinsics,
  NextPendingExtrinsicIndex,
];

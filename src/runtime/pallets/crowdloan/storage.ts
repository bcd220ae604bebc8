import { bool, boundedBytes, u32 } from '../../frame/scale/index.js';
import { identity, storageOf, twox64Concat } from '../../frame/storage.js';
import { AccountId32, TaoBalance } from '../../types/base.js';
import { CrowdloanInfo } from '../../types/crowdloan.js';

const storage = storageOf('Crowdloan');

export const Crowdloans = storage.optionalMap(
  'Crowdloans',
  [twox64Concat(u32)],
  CrowdloanInfo,
  'Crowdloan by id.',
);
export const NextCrowdloanId = storage.value('NextCrowdloanId', u32, '0x00000000', 'Next crowdloan id.');
export const Contributions = storage.optionalMap(
  'Contributions',
  [twox64Concat(u32), identity(AccountId32)],
  TaoBalance,
  'Contribution of an account to a crowdloan.',
);
export const MaxContributions = storage.optionalMap(
  'MaxContributions',
  [twox64Concat(u32)],
  TaoBalance,
  "Cap on one account's contribution.",
);
export const CurrentCrowdloanId = storage.optionalValue(
  'CurrentCrowdloanId',
  u32,
  'Crowdloan being finalized, set only during its call.',
);
export const HasMigrationRun = storage.map(
  'HasMigrationRun',
  [identity(boundedBytes(128))],
  bool,
  '0x00',
  'Whether a named migration has run.',
);

/** In order of declaration, the order of metadata. */
export const items = [
  Crowdloans,
  NextCrowdloanId,
  Contributions,
  MaxContributions,
  CurrentCrowdloanId,
  HasMigrationRun,
];

import { bool, boundedBytes, u16 } from '../../frame/scale/index.js';
import { identity, storageOf, twox64Concat } from '../../frame/storage.js';
import { AlphaBalance, NetUid } from '../../types/base.js';
import { Balancer } from '../../types/swap.js';

const storage = storageOf('Swap');

export const FeeRate = storage.map(
  'FeeRate',
  [twox64Concat(NetUid)],
  u16,
  '0x2100',
  'Swap fee rate of the subnet, u16 fraction.',
);
export const SwapBalancer = storage.map(
  'SwapBalancer',
  [twox64Concat(NetUid)],
  Balancer,
  '0x0000b2d3595bf006',
  'Pool weights of the subnet (quote share).',
);
export const PalSwapInitialized = storage.map(
  'PalSwapInitialized',
  [twox64Concat(NetUid)],
  bool,
  '0x00',
  "Whether the subnet's balancer pool is initialised.",
);
export const HasMigrationRun = storage.map(
  'HasMigrationRun',
  [identity(boundedBytes(128))],
  bool,
  '0x00',
  'Whether a named migration has run.',
);
export const ScrapReservoirAlpha = storage.map(
  'ScrapReservoirAlpha',
  [twox64Concat(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha left over from pool rounding.',
);

/** In order of declaration, the order of metadata. */
export const items = [FeeRate, SwapBalancer, PalSwapInitialized, HasMigrationRun, ScrapReservoirAlpha];

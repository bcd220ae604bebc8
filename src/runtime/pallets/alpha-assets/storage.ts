import { storageOf, twox64Concat } from '../../frame/storage.js';
import { AlphaBalance, NetUid } from '../../types/base.js';

const storage = storageOf('AlphaAssets');

export const TotalAlphaIssuance = storage.map(
  'TotalAlphaIssuance',
  [twox64Concat(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Total alpha issued on the subnet.',
);
export const AlphaBurned = storage.map(
  'AlphaBurned',
  [twox64Concat(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha burned on the subnet.',
);
export const AlphaRecycled = storage.map(
  'AlphaRecycled',
  [twox64Concat(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha recycled on the subnet.',
);

/** In order of declaration, the order of metadata. */
export const items = [TotalAlphaIssuance, AlphaBurned, AlphaRecycled];

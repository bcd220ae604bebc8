import { boundedVec } from '../../frame/scale/index.js';
import { storageOf } from '../../frame/storage.js';
import { H256 } from '../../types/base.js';

const storage = storageOf('RandomnessCollectiveFlip');

export const RandomMaterial = storage.value(
  'RandomMaterial',
  boundedVec(H256, 81),
  '0x00',
  'Recent block hashes used as randomness.',
);

/** In order of declaration, the order of metadata. */
export const items = [RandomMaterial];

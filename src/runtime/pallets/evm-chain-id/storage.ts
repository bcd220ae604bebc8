import { u64 } from '../../frame/scale/index.js';
import { storageOf } from '../../frame/storage.js';

const storage = storageOf('EVMChainId');

export const ChainId = storage.value(
  'ChainId',
  u64,
  '0x0000000000000000',
  'The number that signatures for other chains are told apart by.',
);

/** In order of declaration, the order of metadata. */
export const items = [ChainId];

import { bool } from '../../frame/scale/index.js';
import { blake2_128Concat, storageOf } from '../../frame/storage.js';
import { PrecompileEnum } from '../../types/admin-utils.js';

const storage = storageOf('AdminUtils');

export const PrecompileEnable = storage.map(
  'PrecompileEnable',
  [blake2_128Concat(PrecompileEnum)],
  bool,
  '0x01',
  'Whether an EVM precompile is enabled.',
);

/** In order of declaration, the order of metadata. */
export const items = [PrecompileEnable];

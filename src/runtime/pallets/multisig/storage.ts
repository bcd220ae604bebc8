import { bytesFixed } from '../../frame/scale/index.js';
import { blake2_128Concat, storageOf, twox64Concat } from '../../frame/storage.js';
import { AccountId32 } from '../../types/base.js';
import { Multisig } from '../../types/multisig.js';

const storage = storageOf('Multisig');

export const Multisigs = storage.optionalMap(
  'Multisigs',
  [twox64Concat(AccountId32), blake2_128Concat(bytesFixed(32))],
  Multisig,
  'Open multisig operation by account and call hash.',
);

/** In order of declaration, the order of metadata. */
export const items = [Multisigs];

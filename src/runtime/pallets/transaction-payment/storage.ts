import { storageOf } from '../../frame/storage.js';
import { FixedU128 } from '../../types/base.js';
import { Releases } from '../../types/transaction-payment.js';

const storage = storageOf('TransactionPayment');

export const NextFeeMultiplier = storage.value(
  'NextFeeMultiplier',
  FixedU128,
  '0x000064a7b3b6e00d0000000000000000',
  'Weight fee multiplier (constant 1 here).',
);
export const StorageVersion = storage.value('StorageVersion', Releases, '0x00', 'Pallet storage release.');

/** In order of declaration, the order of metadata. */
export const items = [NextFeeMultiplier, StorageVersion];

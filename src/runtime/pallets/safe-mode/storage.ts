import { u32 } from '../../frame/scale/index.js';
import { storageOf, twox64Concat } from '../../frame/storage.js';
import { AccountId32, TaoBalance } from '../../types/base.js';

const storage = storageOf('SafeMode');

export const EnteredUntil = storage.optionalValue(
  'EnteredUntil',
  u32,
  'Block until which safe mode is active.',
);
export const Deposits = storage.optionalMap(
  'Deposits',
  [twox64Concat(AccountId32), twox64Concat(u32)],
  TaoBalance,
  'Safe mode deposits by account and block.',
);

/** In order of declaration, the order of metadata. */
export const items = [EnteredUntil, Deposits];

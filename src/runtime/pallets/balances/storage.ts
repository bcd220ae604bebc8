import { boundedVec, weakBoundedVec } from '../../frame/scale/index.js';
import { blake2_128Concat, storageOf } from '../../frame/storage.js';
import { AccountData, BalanceLock, ReserveData } from '../../types/balances.js';
import { AccountId32, TaoBalance } from '../../types/base.js';
import {
  IdAmountOfRuntimeFreezeReasonTaoBalance,
  IdAmountOfRuntimeHoldReasonTaoBalance,
} from '../../types/frame.js';

const storage = storageOf('Balances');

export const TotalIssuance = storage.value(
  'TotalIssuance',
  TaoBalance,
  '0x0000000000000000',
  'TAO issuance tracked by balances.',
);
export const InactiveIssuance = storage.value(
  'InactiveIssuance',
  TaoBalance,
  '0x0000000000000000',
  'Issuance excluded from active supply.',
);
export const Account = storage.map(
  'Account',
  [blake2_128Concat(AccountId32)],
  AccountData,
  '0x00000000000000000000000000000000000000000000000000000000000000000000000000000080',
  'Unused here: balances live in System.Account.',
);
export const Locks = storage.map(
  'Locks',
  [blake2_128Concat(AccountId32)],
  weakBoundedVec(BalanceLock, 50),
  '0x00',
  'Balance locks of an account.',
);
export const Reserves = storage.map(
  'Reserves',
  [blake2_128Concat(AccountId32)],
  boundedVec(ReserveData, 50),
  '0x00',
  'Named reserves of an account.',
);
export const Holds = storage.map(
  'Holds',
  [blake2_128Concat(AccountId32)],
  boundedVec(IdAmountOfRuntimeHoldReasonTaoBalance, 4),
  '0x00',
  'Balance holds of an account.',
);
export const Freezes = storage.map(
  'Freezes',
  [blake2_128Concat(AccountId32)],
  boundedVec(IdAmountOfRuntimeFreezeReasonTaoBalance, 50),
  '0x00',
  'Balance freezes of an account.',
);

/** In order of declaration, the order of metadata. */
export const items = [TotalIssuance, InactiveIssuance, Account, Locks, Reserves, Holds, Freezes];

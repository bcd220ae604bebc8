import { signaturesOf } from '../../frame/call.js';
import { bool, compact, named, vec } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { AdjustmentDirection } from '../../types/balances.js';
import { AccountId32, TaoBalance } from '../../types/base.js';
import { MultiAddress } from '../../types/sp.js';

const signature = signaturesOf('Balances');

export const transfer_allow_death = signature(
  0,
  'transfer_allow_death',
  { dest: named(MultiAddress, 'AccountIdLookupOf<T>'), value: named(compact(TaoBalance), 'T::Balance') },
  weight(173_834_000n, 3593n),
);
export const force_transfer = signature(
  2,
  'force_transfer',
  {
    source: named(MultiAddress, 'AccountIdLookupOf<T>'),
    dest: named(MultiAddress, 'AccountIdLookupOf<T>'),
    value: named(compact(TaoBalance), 'T::Balance'),
  },
  weight(299_519_000n, 6196n),
);
export const transfer_keep_alive = signature(
  3,
  'transfer_keep_alive',
  { dest: named(MultiAddress, 'AccountIdLookupOf<T>'), value: named(compact(TaoBalance), 'T::Balance') },
  weight(164_051_000n, 3593n),
);
export const transfer_all = signature(
  4,
  'transfer_all',
  { dest: named(MultiAddress, 'AccountIdLookupOf<T>'), keep_alive: bool },
  weight(173_209_000n, 3593n),
);
export const force_unreserve = signature(
  5,
  'force_unreserve',
  { who: named(MultiAddress, 'AccountIdLookupOf<T>'), amount: named(TaoBalance, 'T::Balance') },
  weight(140_515_000n, 3593n),
);
export const upgrade_accounts = signature(
  6,
  'upgrade_accounts',
  { who: named(vec(AccountId32), 'Vec<T::AccountId>') },
  weight(14_674_000n, 990n),
);
export const force_set_balance = signature(
  8,
  'force_set_balance',
  { who: named(MultiAddress, 'AccountIdLookupOf<T>'), new_free: named(compact(TaoBalance), 'T::Balance') },
  weight(0n, 0n),
);
export const force_adjust_total_issuance = signature(
  9,
  'force_adjust_total_issuance',
  { direction: AdjustmentDirection, delta: named(compact(TaoBalance), 'T::Balance') },
  weight(5_351_000n, 0n),
);
export const burn = signature(
  10,
  'burn',
  { value: named(compact(TaoBalance), 'T::Balance'), keep_alive: bool },
  weight(0n, 0n),
);

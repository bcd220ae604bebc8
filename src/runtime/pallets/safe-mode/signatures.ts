import { signaturesOf } from '../../frame/call.js';
import { named, u32 } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { AccountId32 } from '../../types/base.js';

const signature = signaturesOf('SafeMode');

export const enter = signature(0, 'enter', {}, weight(394_471_000n, 3892n));
export const force_enter = signature(1, 'force_enter', {}, weight(130_200_000n, 1489n));
export const extend = signature(2, 'extend', {}, weight(396_411_000n, 3892n));
export const force_extend = signature(3, 'force_extend', {}, weight(132_011_000n, 1489n));
export const force_exit = signature(4, 'force_exit', {}, weight(131_180_000n, 1489n));
export const force_slash_deposit = signature(
  5,
  'force_slash_deposit',
  { account: named(AccountId32, 'T::AccountId'), block: named(u32, 'BlockNumberFor<T>') },
  weight(278_905_000n, 3892n),
);
export const release_deposit = signature(
  6,
  'release_deposit',
  { account: named(AccountId32, 'T::AccountId'), block: named(u32, 'BlockNumberFor<T>') },
  weight(312_735_000n, 3892n),
);
export const force_release_deposit = signature(
  7,
  'force_release_deposit',
  { account: named(AccountId32, 'T::AccountId'), block: named(u32, 'BlockNumberFor<T>') },
  weight(286_454_000n, 3892n),
);

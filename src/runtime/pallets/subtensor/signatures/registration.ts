import { signaturesOf } from '../../../frame/call.js';
import { bytes, named, u64 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { AccountId32, NetUid } from '../../../types/base.js';

const signature = signaturesOf('SubtensorModule');

export const register = signature(
  6,
  'register',
  {
    netuid: NetUid,
    block_number: u64,
    nonce: u64,
    work: bytes,
    hotkey: named(AccountId32, 'T::AccountId'),
    coldkey: named(AccountId32, 'T::AccountId'),
  },
  weight(4_099_872_000n, 6148n),
);
export const root_register = signature(
  62,
  'root_register',
  { hotkey: named(AccountId32, 'T::AccountId') },
  weight(2_178_934_000n, 4981n),
);
export const burned_register = signature(
  7,
  'burned_register',
  { netuid: NetUid, hotkey: named(AccountId32, 'T::AccountId') },
  weight(4_086_815_000n, 6148n),
);
export const register_limit = signature(
  134,
  'register_limit',
  { netuid: NetUid, hotkey: named(AccountId32, 'T::AccountId'), limit_price: u64 },
  weight(5_529_200_000n, 0n),
);

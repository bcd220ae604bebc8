import { signaturesOf } from '../../../frame/call.js';
import { bool, bytesFixed, named, option, u64 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { AccountId32, H160, H256, NetUid, TaoBalance } from '../../../types/base.js';

const signature = signaturesOf('SubtensorModule');

export const swap_hotkey = signature(
  70,
  'swap_hotkey',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    new_hotkey: named(AccountId32, 'T::AccountId'),
    netuid: option(NetUid),
  },
  weight(15_692_038_000n, 28_912n),
);
export const swap_hotkey_v2 = signature(
  72,
  'swap_hotkey_v2',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    new_hotkey: named(AccountId32, 'T::AccountId'),
    netuid: option(NetUid),
    keep_stake: bool,
  },
  weight(5_075_300_000n, 0n),
);
export const swap_coldkey = signature(
  71,
  'swap_coldkey',
  {
    old_coldkey: named(AccountId32, 'T::AccountId'),
    new_coldkey: named(AccountId32, 'T::AccountId'),
    swap_cost: TaoBalance,
  },
  weight(3_137_301_000n, 13_056n),
);
export const schedule_swap_coldkey = signature(
  73,
  'schedule_swap_coldkey',
  { new_coldkey: named(AccountId32, 'T::AccountId') },
  weight(125_000_000n, 0n),
);
export const try_associate_hotkey = signature(
  91,
  'try_associate_hotkey',
  { hotkey: named(AccountId32, 'T::AccountId') },
  weight(400_337_000n, 4283n),
);
export const associate_evm_key = signature(
  93,
  'associate_evm_key',
  { netuid: NetUid, evm_key: H160, block_number: u64, signature: named(bytesFixed(65), 'Signature') },
  weight(859_242_000n, 4415n),
  { pays: 'No' },
);
export const announce_coldkey_swap = signature(
  125,
  'announce_coldkey_swap',
  { new_coldkey_hash: named(H256, 'T::Hash') },
  weight(447_248_000n, 4159n),
);
export const swap_coldkey_announced = signature(
  126,
  'swap_coldkey_announced',
  { new_coldkey: named(AccountId32, 'T::AccountId') },
  weight(2_713_156_000n, 13_000n),
);
export const dispute_coldkey_swap = signature(127, 'dispute_coldkey_swap', {}, weight(173_293_000n, 4130n));
export const reset_coldkey_swap = signature(
  128,
  'reset_coldkey_swap',
  { coldkey: named(AccountId32, 'T::AccountId') },
  weight(208_857_000n, 0n),
);
export const clear_coldkey_swap_announcement = signature(
  133,
  'clear_coldkey_swap_announcement',
  {},
  weight(167_890_000n, 0n),
);

import { signaturesOf } from '../../../frame/call.js';
import { bool, named, tuple, u16, u64, vec } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { AccountId32, NetUid } from '../../../types/base.js';

const signature = signaturesOf('SubtensorModule');

export const decrease_take = signature(
  65,
  'decrease_take',
  { hotkey: named(AccountId32, 'T::AccountId'), take: u16 },
  weight(304_895_000n, 4295n),
  { pays: 'No' },
);
export const increase_take = signature(
  66,
  'increase_take',
  { hotkey: named(AccountId32, 'T::AccountId'), take: u16 },
  weight(362_710_000n, 4388n),
  { pays: 'No' },
);
export const set_childkey_take = signature(
  75,
  'set_childkey_take',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, take: u16 },
  weight(428_870_000n, 4498n),
);
export const sudo_set_tx_childkey_take_rate_limit = signature(
  69,
  'sudo_set_tx_childkey_take_rate_limit',
  { tx_rate_limit: u64 },
  weight(105_760_000n, 0n),
);
export const sudo_set_min_childkey_take = signature(
  76,
  'sudo_set_min_childkey_take',
  { take: u16 },
  weight(125_006_000n, 0n),
);
export const sudo_set_max_childkey_take = signature(
  77,
  'sudo_set_max_childkey_take',
  { take: u16 },
  weight(125_006_000n, 0n),
);
export const set_children = signature(
  67,
  'set_children',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    netuid: NetUid,
    children: named(vec(tuple(u64, AccountId32)), 'Vec<(u64, T::AccountId)>'),
  },
  weight(3_369_000_000n, 0n),
);
export const set_pending_childkey_cooldown = signature(
  109,
  'set_pending_childkey_cooldown',
  { cooldown: u64 },
  weight(103_000_000n, 0n),
);
export const set_auto_parent_delegation_enabled = signature(
  135,
  'set_auto_parent_delegation_enabled',
  { hotkey: named(AccountId32, 'T::AccountId'), enabled: bool },
  weight(178_023_000n, 4364n),
);

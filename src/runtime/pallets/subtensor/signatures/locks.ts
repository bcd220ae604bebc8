import { signaturesOf } from '../../../frame/call.js';
import { bool, named } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { AccountId32, AlphaBalance, NetUid } from '../../../types/base.js';

const signature = signaturesOf('SubtensorModule');

export const lock_stake = signature(
  136,
  'lock_stake',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, amount: AlphaBalance },
  weight(840_995_000n, 7655n),
);
export const move_lock = signature(
  137,
  'move_lock',
  { destination_hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid },
  weight(1_099_819_000n, 7339n),
);
export const set_perpetual_lock = signature(
  138,
  'set_perpetual_lock',
  { netuid: NetUid, enabled: bool },
  weight(400_000_000n, 0n),
);
export const set_reject_locked_alpha = signature(
  142,
  'set_reject_locked_alpha',
  { enabled: bool },
  weight(125_000_000n, 0n),
);

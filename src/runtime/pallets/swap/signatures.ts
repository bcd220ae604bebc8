import { signaturesOf } from '../../frame/call.js';
import { bool, i64, named, u16, u64 } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { AccountId32, NetUid } from '../../types/base.js';
import { PositionId, TickIndex } from '../../types/swap.js';

const signature = signaturesOf('Swap');

export const set_fee_rate = signature(
  0,
  'set_fee_rate',
  { netuid: NetUid, rate: u16 },
  weight(140_063_000n, 3994n),
);
export const toggle_user_liquidity = signature(
  4,
  'toggle_user_liquidity',
  { netuid: NetUid, enable: bool },
  weight(15_000_000n, 0n),
);
export const add_liquidity = signature(
  1,
  'add_liquidity',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    netuid: NetUid,
    tick_low: TickIndex,
    tick_high: TickIndex,
    liquidity: u64,
  },
  weight(15_000_000n, 0n),
);
export const remove_liquidity = signature(
  2,
  'remove_liquidity',
  { hotkey: named(AccountId32, 'T::AccountId'), netuid: NetUid, position_id: PositionId },
  weight(15_000_000n, 0n),
);
export const modify_position = signature(
  3,
  'modify_position',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    netuid: NetUid,
    position_id: PositionId,
    liquidity_delta: i64,
  },
  weight(15_000_000n, 0n),
);
export const disable_lp = signature(5, 'disable_lp', {}, weight(15_000_000n, 0n));

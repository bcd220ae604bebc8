import type { ValueOf } from '../../frame/scale/index.js';
import { bool, compact, named, struct, u64 } from '../../frame/scale/index.js';
import { AccountId32, AlphaBalance, NetUid, TaoBalance } from '../base.js';

export const StakeAvailability = struct(
  { path: 'pallet_subtensor::rpc_info::stake_info::StakeAvailability' },
  { total: compact(AlphaBalance), locked: compact(AlphaBalance), available: compact(AlphaBalance) },
);
export type StakeAvailability = ValueOf<typeof StakeAvailability>;

export const StakeInfo = struct(
  { path: 'pallet_subtensor::rpc_info::stake_info::StakeInfo', params: { AccountId: AccountId32 } },
  {
    hotkey: named(AccountId32, 'AccountId'),
    coldkey: named(AccountId32, 'AccountId'),
    netuid: compact(NetUid),
    stake: compact(AlphaBalance),
    locked: compact(u64),
    emission: compact(AlphaBalance),
    tao_emission: compact(TaoBalance),
    drain: compact(u64),
    is_registered: bool,
  },
);
export type StakeInfo = ValueOf<typeof StakeInfo>;

import type { ValueOf } from '../../frame/scale/index.js';
import { compact, named, struct, tuple, u16, u64, vec } from '../../frame/scale/index.js';
import { AccountId32, NetUid } from '../base.js';

export const DelegateInfo = struct(
  { path: 'pallet_subtensor::rpc_info::delegate_info::DelegateInfo', params: { AccountId: AccountId32 } },
  {
    delegate_ss58: named(AccountId32, 'AccountId'),
    take: compact(u16),
    nominators: named(
      vec(tuple(AccountId32, vec(tuple(compact(NetUid), compact(u64))))),
      'Vec<(AccountId, Vec<(Compact<NetUid>, Compact<u64>)>)>',
    ),
    owner_ss58: named(AccountId32, 'AccountId'),
    registrations: vec(compact(NetUid)),
    validator_permits: vec(compact(NetUid)),
    return_per_1000: compact(u64),
    total_daily_return: compact(u64),
  },
);
export type DelegateInfo = ValueOf<typeof DelegateInfo>;

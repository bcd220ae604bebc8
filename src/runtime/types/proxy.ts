import type { ValueOf } from '../frame/scale/index.js';
import { flatEnum, named, struct, u32 } from '../frame/scale/index.js';
import { AccountId32, H256 } from './base.js';
import { ProxyType } from './common.js';

export const Announcement = struct(
  {
    path: 'pallet_subtensor_proxy::Announcement',
    params: { AccountId: AccountId32, Hash: H256, BlockNumber: u32 },
  },
  {
    real: named(AccountId32, 'AccountId'),
    call_hash: named(H256, 'Hash'),
    height: named(u32, 'BlockNumber'),
  },
);
export type Announcement = ValueOf<typeof Announcement>;

export const DepositKind = flatEnum({ path: 'pallet_subtensor_proxy::DepositKind' }, [
  'Proxies',
  'Announcements',
]);
export type DepositKind = ValueOf<typeof DepositKind>;

export const ProxyDefinition = struct(
  {
    path: 'pallet_subtensor_proxy::ProxyDefinition',
    params: { AccountId: AccountId32, ProxyType: ProxyType, BlockNumber: u32 },
  },
  { delegate: named(AccountId32, 'AccountId'), proxy_type: ProxyType, delay: named(u32, 'BlockNumber') },
);
export type ProxyDefinition = ValueOf<typeof ProxyDefinition>;

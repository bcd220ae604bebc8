import { signaturesOf } from '../../frame/call.js';
import { RuntimeCall } from '../../frame/runtime-call.js';
import { bool, compact, named, option, u16, u32 } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { H256 } from '../../types/base.js';
import { ProxyType } from '../../types/common.js';
import { MultiAddress } from '../../types/sp.js';

const signature = signaturesOf('Proxy');

export const proxy = signature(
  0,
  'proxy',
  {
    real: named(MultiAddress, 'AccountIdLookupOf<T>'),
    force_proxy_type: named(option(ProxyType), 'Option<T::ProxyType>'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(203_026_265n, 4254n),
);
export const add_proxy = signature(
  1,
  'add_proxy',
  {
    delegate: named(MultiAddress, 'AccountIdLookupOf<T>'),
    proxy_type: named(ProxyType, 'T::ProxyType'),
    delay: named(u32, 'BlockNumberFor<T>'),
  },
  weight(150_770_804n, 4254n),
);
export const remove_proxy = signature(
  2,
  'remove_proxy',
  {
    delegate: named(MultiAddress, 'AccountIdLookupOf<T>'),
    proxy_type: named(ProxyType, 'T::ProxyType'),
    delay: named(u32, 'BlockNumberFor<T>'),
  },
  weight(252_827_049n, 4254n),
);
export const remove_proxies = signature(3, 'remove_proxies', {}, weight(152_407_028n, 4254n));
export const create_pure = signature(
  4,
  'create_pure',
  { proxy_type: named(ProxyType, 'T::ProxyType'), delay: named(u32, 'BlockNumberFor<T>'), index: u16 },
  weight(152_853_436n, 4254n),
);
export const kill_pure = signature(
  5,
  'kill_pure',
  {
    spawner: named(MultiAddress, 'AccountIdLookupOf<T>'),
    proxy_type: named(ProxyType, 'T::ProxyType'),
    index: u16,
    height: named(compact(u32), 'BlockNumberFor<T>'),
    ext_index: named(compact(u32), 'u32'),
  },
  weight(151_529_087n, 4254n),
);
export const announce = signature(
  6,
  'announce',
  { real: named(MultiAddress, 'AccountIdLookupOf<T>'), call_hash: named(H256, 'CallHashOf<T>') },
  weight(309_286_251n, 8615n),
);
export const remove_announcement = signature(
  7,
  'remove_announcement',
  { real: named(MultiAddress, 'AccountIdLookupOf<T>'), call_hash: named(H256, 'CallHashOf<T>') },
  weight(275_595_226n, 8615n),
);
export const reject_announcement = signature(
  8,
  'reject_announcement',
  { delegate: named(MultiAddress, 'AccountIdLookupOf<T>'), call_hash: named(H256, 'CallHashOf<T>') },
  weight(276_388_332n, 8615n),
);
export const proxy_announced = signature(
  9,
  'proxy_announced',
  {
    delegate: named(MultiAddress, 'AccountIdLookupOf<T>'),
    real: named(MultiAddress, 'AccountIdLookupOf<T>'),
    force_proxy_type: named(option(ProxyType), 'Option<T::ProxyType>'),
    call: named(RuntimeCall, 'Box<<T as Config>::RuntimeCall>'),
  },
  weight(478_234_507n, 8615n),
);
export const poke_deposit = signature(10, 'poke_deposit', {}, weight(421_757_000n, 8615n));
export const set_real_pays_fee = signature(
  11,
  'set_real_pays_fee',
  { delegate: named(MultiAddress, 'AccountIdLookupOf<T>'), pays_fee: bool },
  weight(139_259_931n, 4254n),
);

import { signaturesOf } from '../../../frame/call.js';
import { bytes, named, option, u32 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { AccountId32, NetUid, Percent } from '../../../types/base.js';
import { SubnetIdentityV3 } from '../../../types/subtensor.js';

const signature = signaturesOf('SubtensorModule');

export const register_network = signature(
  59,
  'register_network',
  { hotkey: named(AccountId32, 'T::AccountId') },
  weight(6_077_125_000n, 9947n),
);
export const dissolve_network = signature(
  61,
  'dissolve_network',
  { coldkey: named(AccountId32, 'T::AccountId'), netuid: NetUid },
  weight(3_369_000_000n, 0n),
);
export const register_network_with_identity = signature(
  79,
  'register_network_with_identity',
  {
    hotkey: named(AccountId32, 'T::AccountId'),
    identity: named(option(SubnetIdentityV3), 'Option<SubnetIdentityOfV3>'),
  },
  weight(5_950_041_000n, 9883n),
);
export const start_call = signature(92, 'start_call', { netuid: NetUid }, weight(364_454_000n, 4583n));
export const register_leased_network = signature(
  110,
  'register_leased_network',
  { emissions_share: Percent, end_block: named(option(u32), 'Option<BlockNumberFor<T>>') },
  weight(6_834_598_986n, 10_256n),
);
export const terminate_lease = signature(
  111,
  'terminate_lease',
  { lease_id: named(u32, 'LeaseId'), hotkey: named(AccountId32, 'T::AccountId') },
  weight(946_402_779n, 6148n),
);
export const update_symbol = signature(
  112,
  'update_symbol',
  { netuid: NetUid, symbol: bytes },
  weight(228_313_000n, 9074n),
);
export const root_dissolve_network = signature(
  120,
  'root_dissolve_network',
  { netuid: NetUid },
  weight(3_369_000_000n, 0n),
);

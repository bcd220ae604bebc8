import { signaturesOf } from '../../../frame/call.js';
import { bool, named, option, u16, u64, vec } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { AccountId32, MechId, NetUid } from '../../../types/base.js';
import { RecycleOrBurnEnum } from '../../../types/subtensor.js';

const signature = signaturesOf('AdminUtils');

export const sudo_set_serving_rate_limit = signature(
  3,
  'sudo_set_serving_rate_limit',
  { netuid: NetUid, serving_rate_limit: u64 },
  weight(228_633_000n, 4212n),
);
export const sudo_set_min_childkey_take_per_subnet = signature(
  93,
  'sudo_set_min_childkey_take_per_subnet',
  { netuid: NetUid, take: u16 },
  weight(313_100_000n, 4419n),
);
export const sudo_set_toggle_transfer = signature(
  61,
  'sudo_set_toggle_transfer',
  { netuid: NetUid, toggle: bool },
  weight(228_343_000n, 4280n),
);
export const sudo_set_recycle_or_burn = signature(
  80,
  'sudo_set_recycle_or_burn',
  { netuid: NetUid, recycle_or_burn: named(RecycleOrBurnEnum, 'pallet_subtensor::RecycleOrBurnEnum') },
  weight(270_000_000n, 0n),
);
export const sudo_set_subnet_owner_hotkey = signature(
  64,
  'sudo_set_subnet_owner_hotkey',
  { netuid: NetUid, hotkey: named(AccountId32, '<T as frame_system::Config>::AccountId') },
  weight(103_918_000n, 0n),
);
export const sudo_set_ema_price_halving_period = signature(
  65,
  'sudo_set_ema_price_halving_period',
  { netuid: NetUid, ema_halving: u64 },
  weight(104_198_000n, 0n),
);
export const sudo_set_sn_owner_hotkey = signature(
  67,
  'sudo_set_sn_owner_hotkey',
  { netuid: NetUid, hotkey: named(AccountId32, '<T as frame_system::Config>::AccountId') },
  weight(275_687_000n, 4177n),
);
export const sudo_set_subtoken_enabled = signature(
  66,
  'sudo_set_subtoken_enabled',
  { netuid: NetUid, subtoken_enabled: bool },
  weight(225_467_000n, 4280n),
);
export const sudo_set_mechanism_count = signature(
  76,
  'sudo_set_mechanism_count',
  { netuid: NetUid, mechanism_count: MechId },
  weight(140_000_000n, 0n),
);
export const sudo_set_mechanism_emission_split = signature(
  77,
  'sudo_set_mechanism_emission_split',
  { netuid: NetUid, maybe_split: option(vec(u16)) },
  weight(140_000_000n, 0n),
);
export const sudo_set_owner_cut_enabled = signature(
  92,
  'sudo_set_owner_cut_enabled',
  { netuid: NetUid, enabled: bool },
  weight(225_000_000n, 0n),
  { class: 'Operational' },
);
export const sudo_set_owner_cut_auto_lock_enabled = signature(
  95,
  'sudo_set_owner_cut_auto_lock_enabled',
  { netuid: NetUid, enabled: bool },
  weight(225_000_000n, 0n),
  { class: 'Operational' },
);
export const sudo_set_subnet_emission_enabled = signature(
  94,
  'sudo_set_subnet_emission_enabled',
  { netuid: NetUid, enabled: bool },
  weight(141_351_000n, 4084n),
);

import { signaturesOf } from '../../../frame/call.js';
import { bool, u16, u64 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { NetUid, TaoBalance, U64F64 } from '../../../types/base.js';

const signature = signaturesOf('AdminUtils');

export const sudo_set_min_difficulty = signature(
  4,
  'sudo_set_min_difficulty',
  { netuid: NetUid, min_difficulty: u64 },
  weight(259_554_000n, 4383n),
);
export const sudo_set_max_difficulty = signature(
  5,
  'sudo_set_max_difficulty',
  { netuid: NetUid, max_difficulty: u64 },
  weight(259_704_000n, 4383n),
);
export const sudo_set_adjustment_interval = signature(
  8,
  'sudo_set_adjustment_interval',
  { netuid: NetUid, adjustment_interval: u16 },
  weight(141_320_000n, 4084n),
);
export const sudo_set_adjustment_alpha = signature(
  9,
  'sudo_set_adjustment_alpha',
  { netuid: NetUid, adjustment_alpha: u64 },
  weight(139_000_000n, 0n),
);
export const sudo_set_network_registration_allowed = signature(
  19,
  'sudo_set_network_registration_allowed',
  { netuid: NetUid, registration_allowed: bool },
  weight(107_113_000n, 0n),
);
export const sudo_set_network_pow_registration_allowed = signature(
  20,
  'sudo_set_network_pow_registration_allowed',
  { netuid: NetUid, registration_allowed: bool },
  weight(114_000_000n, 0n),
);
export const sudo_set_target_registrations_per_interval = signature(
  21,
  'sudo_set_target_registrations_per_interval',
  { netuid: NetUid, target_registrations_per_interval: u16 },
  weight(259_103_000n, 4383n),
);
export const sudo_set_min_burn = signature(
  22,
  'sudo_set_min_burn',
  { netuid: NetUid, min_burn: TaoBalance },
  weight(287_780_000n, 4385n),
);
export const sudo_set_max_burn = signature(
  23,
  'sudo_set_max_burn',
  { netuid: NetUid, max_burn: TaoBalance },
  weight(286_949_000n, 4410n),
);
export const sudo_set_difficulty = signature(
  24,
  'sudo_set_difficulty',
  { netuid: NetUid, difficulty: u64 },
  weight(259_434_000n, 4383n),
);
export const sudo_set_max_registrations_per_block = signature(
  27,
  'sudo_set_max_registrations_per_block',
  { netuid: NetUid, max_registrations_per_block: u16 },
  weight(259_604_000n, 4383n),
);
export const sudo_set_rao_recycled = signature(
  39,
  'sudo_set_rao_recycled',
  { netuid: NetUid, rao_recycled: TaoBalance },
  weight(141_541_000n, 4084n),
);
export const sudo_set_burn_half_life = signature(
  89,
  'sudo_set_burn_half_life',
  { netuid: NetUid, burn_half_life: u16 },
  weight(225_000_000n, 0n),
  { class: 'Operational' },
);
export const sudo_set_burn_increase_mult = signature(
  90,
  'sudo_set_burn_increase_mult',
  { netuid: NetUid, burn_increase_mult: U64F64 },
  weight(225_000_000n, 0n),
  { class: 'Operational' },
);

import { signaturesOf } from '../../../frame/call.js';
import { bool, i16, u16, u64 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { NetUid } from '../../../types/base.js';

const signature = signaturesOf('AdminUtils');

export const sudo_set_kappa = signature(
  16,
  'sudo_set_kappa',
  { netuid: NetUid, kappa: u16 },
  weight(141_301_000n, 4084n),
);
export const sudo_set_rho = signature(
  17,
  'sudo_set_rho',
  { netuid: NetUid, rho: u16 },
  weight(256_268_000n, 4383n),
);
export const sudo_set_activity_cutoff = signature(
  18,
  'sudo_set_activity_cutoff',
  { netuid: NetUid, activity_cutoff: u16 },
  weight(285_165_000n, 4383n),
);
export const sudo_set_bonds_moving_average = signature(
  26,
  'sudo_set_bonds_moving_average',
  { netuid: NetUid, bonds_moving_average: u64 },
  weight(259_495_000n, 4383n),
);
export const sudo_set_bonds_penalty = signature(
  60,
  'sudo_set_bonds_penalty',
  { netuid: NetUid, bonds_penalty: u16 },
  weight(259_354_000n, 4383n),
);
export const sudo_set_tempo = signature(
  30,
  'sudo_set_tempo',
  { netuid: NetUid, tempo: u16 },
  weight(361_298_000n, 4383n),
);
export const sudo_set_liquid_alpha_enabled = signature(
  50,
  'sudo_set_liquid_alpha_enabled',
  { netuid: NetUid, enabled: bool },
  weight(225_538_000n, 4280n),
);
export const sudo_set_alpha_values = signature(
  51,
  'sudo_set_alpha_values',
  { netuid: NetUid, alpha_low: u16, alpha_high: u16 },
  weight(259_224_000n, 4427n),
);
export const sudo_set_alpha_sigmoid_steepness = signature(
  68,
  'sudo_set_alpha_sigmoid_steepness',
  { netuid: NetUid, steepness: i16 },
  weight(256_438_000n, 4383n),
);
export const sudo_set_yuma3_enabled = signature(
  69,
  'sudo_set_yuma3_enabled',
  { netuid: NetUid, enabled: bool },
  weight(228_583_000n, 4280n),
);
export const sudo_set_bonds_reset_enabled = signature(
  70,
  'sudo_set_bonds_reset_enabled',
  { netuid: NetUid, enabled: bool },
  weight(230_507_000n, 4280n),
);

import { signaturesOf } from '../../../frame/call.js';
import { bool, named, u8, u16, u32, u64 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { I64F64, I96F32, MechId, TaoBalance, U64F64 } from '../../../types/base.js';

const signature = signaturesOf('AdminUtils');

export const sudo_set_default_take = signature(
  1,
  'sudo_set_default_take',
  { default_take: u16 },
  weight(105_400_000n, 0n),
);
export const sudo_set_tx_rate_limit = signature(
  2,
  'sudo_set_tx_rate_limit',
  { tx_rate_limit: u64 },
  weight(105_440_000n, 0n),
);
export const sudo_set_subnet_owner_cut = signature(
  28,
  'sudo_set_subnet_owner_cut',
  { subnet_owner_cut: u16 },
  weight(114_000_000n, 0n),
);
export const sudo_set_network_rate_limit = signature(
  29,
  'sudo_set_network_rate_limit',
  { rate_limit: u64 },
  weight(114_000_000n, 0n),
);
export const sudo_set_total_issuance = signature(
  33,
  'sudo_set_total_issuance',
  { total_issuance: TaoBalance },
  weight(5_931_000n, 0n),
);
export const sudo_set_network_immunity_period = signature(
  35,
  'sudo_set_network_immunity_period',
  { immunity_period: u64 },
  weight(114_000_000n, 0n),
);
export const sudo_set_network_min_lock_cost = signature(
  36,
  'sudo_set_network_min_lock_cost',
  { lock_cost: TaoBalance },
  weight(114_000_000n, 0n),
);
export const sudo_set_subnet_limit = signature(
  37,
  'sudo_set_subnet_limit',
  { max_subnets: u16 },
  weight(114_000_000n, 0n),
);
export const sudo_set_lock_reduction_interval = signature(
  38,
  'sudo_set_lock_reduction_interval',
  { interval: u64 },
  weight(114_000_000n, 0n),
);
export const sudo_set_stake_threshold = signature(
  42,
  'sudo_set_stake_threshold',
  { min_stake: u64 },
  weight(105_500_000n, 0n),
);
export const sudo_set_nominator_min_required_stake = signature(
  43,
  'sudo_set_nominator_min_required_stake',
  { min_stake: u64 },
  weight(255_697_000n, 6890n),
);
export const sudo_set_tx_delegate_take_rate_limit = signature(
  45,
  'sudo_set_tx_delegate_take_rate_limit',
  { tx_rate_limit: u64 },
  weight(105_420_000n, 0n),
);
export const sudo_set_min_delegate_take = signature(
  46,
  'sudo_set_min_delegate_take',
  { take: u16 },
  weight(105_490_000n, 0n),
);
export const sudo_set_dissolve_network_schedule_duration = signature(
  55,
  'sudo_set_dissolve_network_schedule_duration',
  { duration: named(u32, 'BlockNumberFor<T>') },
  weight(105_591_000n, 0n),
);
export const sudo_set_subnet_moving_alpha = signature(
  63,
  'sudo_set_subnet_moving_alpha',
  { alpha: I96F32 },
  weight(102_955_000n, 0n),
);
export const sudo_set_ck_burn = signature(73, 'sudo_set_ck_burn', { burn: u64 }, weight(140_650_000n, 0n));
export const sudo_set_admin_freeze_window = signature(
  74,
  'sudo_set_admin_freeze_window',
  { window: u16 },
  weight(105_450_000n, 0n),
);
export const sudo_set_owner_hparam_rate_limit = signature(
  75,
  'sudo_set_owner_hparam_rate_limit',
  { epochs: u16 },
  weight(105_471_000n, 0n),
);
export const sudo_set_tao_flow_cutoff = signature(
  81,
  'sudo_set_tao_flow_cutoff',
  { flow_cutoff: I64F64 },
  weight(107_343_000n, 0n),
);
export const sudo_set_tao_flow_normalization_exponent = signature(
  82,
  'sudo_set_tao_flow_normalization_exponent',
  { exponent: U64F64 },
  weight(107_343_000n, 0n),
);
export const sudo_set_tao_flow_smoothing_factor = signature(
  83,
  'sudo_set_tao_flow_smoothing_factor',
  { smoothing_factor: u64 },
  weight(107_343_000n, 0n),
);
export const sudo_set_net_tao_flow_enabled = signature(
  91,
  'sudo_set_net_tao_flow_enabled',
  { enabled: bool },
  weight(107_343_000n, 0n),
);
export const sudo_set_max_mechanism_count = signature(
  88,
  'sudo_set_max_mechanism_count',
  { max_mechanism_count: MechId },
  weight(140_000_000n, 0n),
);
export const sudo_set_start_call_delay = signature(
  85,
  'sudo_set_start_call_delay',
  { delay: u64 },
  weight(114_000_000n, 0n),
);
export const sudo_set_coldkey_swap_announcement_delay = signature(
  86,
  'sudo_set_coldkey_swap_announcement_delay',
  { duration: named(u32, 'BlockNumberFor<T>') },
  weight(105_370_000n, 0n),
);
export const sudo_set_coldkey_swap_reannouncement_delay = signature(
  87,
  'sudo_set_coldkey_swap_reannouncement_delay',
  { duration: named(u32, 'BlockNumberFor<T>') },
  weight(105_360_000n, 0n),
);
export const sudo_set_max_epochs_per_block = signature(
  96,
  'sudo_set_max_epochs_per_block',
  { max_epochs_per_block: u8 },
  weight(105_530_000n, 0n),
);

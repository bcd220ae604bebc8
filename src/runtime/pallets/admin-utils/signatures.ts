import { signaturesOf } from '../../frame/call.js';
import {
  bool,
  boundedVec,
  i16,
  named,
  option,
  tuple,
  u8,
  u16,
  u32,
  u64,
  vec,
} from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { PrecompileEnum } from '../../types/admin-utils.js';
import { AccountId32, I64F64, I96F32, MechId, NetUid, TaoBalance, U64F64 } from '../../types/base.js';
import { AuraPublic, GrandpaPublic } from '../../types/sp.js';
import { RecycleOrBurnEnum } from '../../types/subtensor.js';

const signature = signaturesOf('AdminUtils');

export const swap_authorities = signature(
  0,
  'swap_authorities',
  {
    new_authorities: named(
      boundedVec(AuraPublic, 32),
      'BoundedVec<<T as Config>::AuthorityId, T::MaxAuthorities>',
    ),
  },
  weight(104_442_146n, 0n),
);
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
export const sudo_set_serving_rate_limit = signature(
  3,
  'sudo_set_serving_rate_limit',
  { netuid: NetUid, serving_rate_limit: u64 },
  weight(228_633_000n, 4212n),
);
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
export const sudo_set_weights_version_key = signature(
  6,
  'sudo_set_weights_version_key',
  { netuid: NetUid, weights_version_key: u64 },
  weight(259_204_000n, 4383n),
);
export const sudo_set_weights_set_rate_limit = signature(
  7,
  'sudo_set_weights_set_rate_limit',
  { netuid: NetUid, weights_set_rate_limit: u64 },
  weight(141_420_000n, 4084n),
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
export const sudo_set_immunity_period = signature(
  13,
  'sudo_set_immunity_period',
  { netuid: NetUid, immunity_period: u16 },
  weight(259_414_000n, 4383n),
);
export const sudo_set_min_allowed_weights = signature(
  14,
  'sudo_set_min_allowed_weights',
  { netuid: NetUid, min_allowed_weights: u16 },
  weight(259_664_000n, 4383n),
);
export const sudo_set_max_allowed_uids = signature(
  15,
  'sudo_set_max_allowed_uids',
  { netuid: NetUid, max_allowed_uids: u16 },
  weight(343_381_000n, 4433n),
);
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
export const sudo_set_max_allowed_validators = signature(
  25,
  'sudo_set_max_allowed_validators',
  { netuid: NetUid, max_allowed_validators: u16 },
  weight(285_896_000n, 4383n),
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
export const sudo_set_max_registrations_per_block = signature(
  27,
  'sudo_set_max_registrations_per_block',
  { netuid: NetUid, max_registrations_per_block: u16 },
  weight(259_604_000n, 4383n),
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
export const sudo_set_tempo = signature(
  30,
  'sudo_set_tempo',
  { netuid: NetUid, tempo: u16 },
  weight(361_298_000n, 4383n),
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
export const sudo_set_rao_recycled = signature(
  39,
  'sudo_set_rao_recycled',
  { netuid: NetUid, rao_recycled: TaoBalance },
  weight(141_541_000n, 4084n),
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
export const sudo_set_min_childkey_take_per_subnet = signature(
  93,
  'sudo_set_min_childkey_take_per_subnet',
  { netuid: NetUid, take: u16 },
  weight(313_100_000n, 4419n),
);
export const sudo_set_commit_reveal_weights_enabled = signature(
  49,
  'sudo_set_commit_reveal_weights_enabled',
  { netuid: NetUid, enabled: bool },
  weight(259_544_000n, 4383n),
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
export const sudo_set_dissolve_network_schedule_duration = signature(
  55,
  'sudo_set_dissolve_network_schedule_duration',
  { duration: named(u32, 'BlockNumberFor<T>') },
  weight(105_591_000n, 0n),
);
export const sudo_set_commit_reveal_weights_interval = signature(
  57,
  'sudo_set_commit_reveal_weights_interval',
  { netuid: NetUid, interval: u64 },
  weight(259_654_000n, 4383n),
);
export const sudo_set_evm_chain_id = signature(
  58,
  'sudo_set_evm_chain_id',
  { chain_id: u64 },
  weight(152_199_000n, 0n),
);
export const schedule_grandpa_change = signature(
  59,
  'schedule_grandpa_change',
  {
    next_authorities: named(vec(tuple(GrandpaPublic, u64)), 'AuthorityList'),
    in_blocks: named(u32, 'BlockNumberFor<T>'),
    forced: named(option(u32), 'Option<BlockNumberFor<T>>'),
  },
  weight(132_972_506n, 2779n),
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
export const sudo_toggle_evm_precompile = signature(
  62,
  'sudo_toggle_evm_precompile',
  { precompile_id: PrecompileEnum, enabled: bool },
  weight(31_162_000n, 3507n),
);
export const sudo_set_subnet_moving_alpha = signature(
  63,
  'sudo_set_subnet_moving_alpha',
  { alpha: I96F32 },
  weight(102_955_000n, 0n),
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
export const sudo_set_commit_reveal_version = signature(
  71,
  'sudo_set_commit_reveal_version',
  { version: u16 },
  weight(106_052_000n, 0n),
);
export const sudo_set_owner_immune_neuron_limit = signature(
  72,
  'sudo_set_owner_immune_neuron_limit',
  { netuid: NetUid, immune_neurons: u16 },
  weight(225_107_000n, 4280n),
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
export const sudo_trim_to_max_allowed_uids = signature(
  78,
  'sudo_trim_to_max_allowed_uids',
  { netuid: NetUid, max_n: u16 },
  weight(338_302_000n, 4398n),
);
export const sudo_set_min_allowed_uids = signature(
  79,
  'sudo_set_min_allowed_uids',
  { netuid: NetUid, min_allowed_uids: u16 },
  weight(312_890_000n, 4383n),
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
export const sudo_set_min_non_immune_uids = signature(
  84,
  'sudo_set_min_non_immune_uids',
  { netuid: NetUid, min: u16 },
  weight(106_783_000n, 0n),
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
export const sudo_set_max_epochs_per_block = signature(
  96,
  'sudo_set_max_epochs_per_block',
  { max_epochs_per_block: u8 },
  weight(105_530_000n, 0n),
);

import type { CallDef } from '../../../frame/call.js';
import { sudo_set_activity_cutoff } from './sudo_set_activity_cutoff.js';
import { sudo_set_adjustment_alpha } from './sudo_set_adjustment_alpha.js';
import { sudo_set_adjustment_interval } from './sudo_set_adjustment_interval.js';
import { sudo_set_admin_freeze_window } from './sudo_set_admin_freeze_window.js';
import { sudo_set_alpha_sigmoid_steepness } from './sudo_set_alpha_sigmoid_steepness.js';
import { sudo_set_alpha_values } from './sudo_set_alpha_values.js';
import { sudo_set_bonds_moving_average } from './sudo_set_bonds_moving_average.js';
import { sudo_set_bonds_penalty } from './sudo_set_bonds_penalty.js';
import { sudo_set_bonds_reset_enabled } from './sudo_set_bonds_reset_enabled.js';
import { sudo_set_burn_half_life } from './sudo_set_burn_half_life.js';
import { sudo_set_burn_increase_mult } from './sudo_set_burn_increase_mult.js';
import { sudo_set_ck_burn } from './sudo_set_ck_burn.js';
import { sudo_set_coldkey_swap_announcement_delay } from './sudo_set_coldkey_swap_announcement_delay.js';
import { sudo_set_coldkey_swap_reannouncement_delay } from './sudo_set_coldkey_swap_reannouncement_delay.js';
import { sudo_set_commit_reveal_version } from './sudo_set_commit_reveal_version.js';
import { sudo_set_commit_reveal_weights_enabled } from './sudo_set_commit_reveal_weights_enabled.js';
import { sudo_set_commit_reveal_weights_interval } from './sudo_set_commit_reveal_weights_interval.js';
import { sudo_set_default_take } from './sudo_set_default_take.js';
import { sudo_set_difficulty } from './sudo_set_difficulty.js';
import { sudo_set_dissolve_network_schedule_duration } from './sudo_set_dissolve_network_schedule_duration.js';
import { sudo_set_ema_price_halving_period } from './sudo_set_ema_price_halving_period.js';
import { sudo_set_evm_chain_id } from './sudo_set_evm_chain_id.js';
import { sudo_set_immunity_period } from './sudo_set_immunity_period.js';
import { sudo_set_kappa } from './sudo_set_kappa.js';
import { sudo_set_liquid_alpha_enabled } from './sudo_set_liquid_alpha_enabled.js';
import { sudo_set_lock_reduction_interval } from './sudo_set_lock_reduction_interval.js';
import { sudo_set_max_allowed_uids } from './sudo_set_max_allowed_uids.js';
import { sudo_set_max_allowed_validators } from './sudo_set_max_allowed_validators.js';
import { sudo_set_max_burn } from './sudo_set_max_burn.js';
import { sudo_set_max_difficulty } from './sudo_set_max_difficulty.js';
import { sudo_set_max_epochs_per_block } from './sudo_set_max_epochs_per_block.js';
import { sudo_set_max_mechanism_count } from './sudo_set_max_mechanism_count.js';
import { sudo_set_max_registrations_per_block } from './sudo_set_max_registrations_per_block.js';
import { sudo_set_mechanism_count } from './sudo_set_mechanism_count.js';
import { sudo_set_mechanism_emission_split } from './sudo_set_mechanism_emission_split.js';
import { sudo_set_min_allowed_uids } from './sudo_set_min_allowed_uids.js';
import { sudo_set_min_allowed_weights } from './sudo_set_min_allowed_weights.js';
import { sudo_set_min_burn } from './sudo_set_min_burn.js';
import { sudo_set_min_childkey_take_per_subnet } from './sudo_set_min_childkey_take_per_subnet.js';
import { sudo_set_min_delegate_take } from './sudo_set_min_delegate_take.js';
import { sudo_set_min_difficulty } from './sudo_set_min_difficulty.js';
import { sudo_set_min_non_immune_uids } from './sudo_set_min_non_immune_uids.js';
import { sudo_set_net_tao_flow_enabled } from './sudo_set_net_tao_flow_enabled.js';
import { sudo_set_network_immunity_period } from './sudo_set_network_immunity_period.js';
import { sudo_set_network_min_lock_cost } from './sudo_set_network_min_lock_cost.js';
import { sudo_set_network_pow_registration_allowed } from './sudo_set_network_pow_registration_allowed.js';
import { sudo_set_network_rate_limit } from './sudo_set_network_rate_limit.js';
import { sudo_set_network_registration_allowed } from './sudo_set_network_registration_allowed.js';
import { sudo_set_nominator_min_required_stake } from './sudo_set_nominator_min_required_stake.js';
import { sudo_set_owner_cut_auto_lock_enabled } from './sudo_set_owner_cut_auto_lock_enabled.js';
import { sudo_set_owner_cut_enabled } from './sudo_set_owner_cut_enabled.js';
import { sudo_set_owner_hparam_rate_limit } from './sudo_set_owner_hparam_rate_limit.js';
import { sudo_set_owner_immune_neuron_limit } from './sudo_set_owner_immune_neuron_limit.js';
import { sudo_set_rao_recycled } from './sudo_set_rao_recycled.js';
import { sudo_set_recycle_or_burn } from './sudo_set_recycle_or_burn.js';
import { sudo_set_rho } from './sudo_set_rho.js';
import { sudo_set_serving_rate_limit } from './sudo_set_serving_rate_limit.js';
import { sudo_set_sn_owner_hotkey } from './sudo_set_sn_owner_hotkey.js';
import { sudo_set_stake_threshold } from './sudo_set_stake_threshold.js';
import { sudo_set_start_call_delay } from './sudo_set_start_call_delay.js';
import { sudo_set_subnet_emission_enabled } from './sudo_set_subnet_emission_enabled.js';
import { sudo_set_subnet_limit } from './sudo_set_subnet_limit.js';
import { sudo_set_subnet_moving_alpha } from './sudo_set_subnet_moving_alpha.js';
import { sudo_set_subnet_owner_cut } from './sudo_set_subnet_owner_cut.js';
import { sudo_set_subnet_owner_hotkey } from './sudo_set_subnet_owner_hotkey.js';
import { sudo_set_subtoken_enabled } from './sudo_set_subtoken_enabled.js';
import { sudo_set_tao_flow_cutoff } from './sudo_set_tao_flow_cutoff.js';
import { sudo_set_tao_flow_normalization_exponent } from './sudo_set_tao_flow_normalization_exponent.js';
import { sudo_set_tao_flow_smoothing_factor } from './sudo_set_tao_flow_smoothing_factor.js';
import { sudo_set_target_registrations_per_interval } from './sudo_set_target_registrations_per_interval.js';
import { sudo_set_tempo } from './sudo_set_tempo.js';
import { sudo_set_toggle_transfer } from './sudo_set_toggle_transfer.js';
import { sudo_set_total_issuance } from './sudo_set_total_issuance.js';
import { sudo_set_tx_delegate_take_rate_limit } from './sudo_set_tx_delegate_take_rate_limit.js';
import { sudo_set_tx_rate_limit } from './sudo_set_tx_rate_limit.js';
import { sudo_set_weights_set_rate_limit } from './sudo_set_weights_set_rate_limit.js';
import { sudo_set_weights_version_key } from './sudo_set_weights_version_key.js';
import { sudo_set_yuma3_enabled } from './sudo_set_yuma3_enabled.js';
import { sudo_toggle_evm_precompile } from './sudo_toggle_evm_precompile.js';
import { sudo_trim_to_max_allowed_uids } from './sudo_trim_to_max_allowed_uids.js';
import { swap_authorities } from './swap_authorities.js';

/** The calls that exist, in the order of `signatures.ts`, which is that of metadata. */
export const calls: readonly CallDef[] = [
  swap_authorities,
  sudo_set_default_take,
  sudo_set_tx_rate_limit,
  sudo_set_serving_rate_limit,
  sudo_set_min_difficulty,
  sudo_set_max_difficulty,
  sudo_set_weights_version_key,
  sudo_set_weights_set_rate_limit,
  sudo_set_adjustment_interval,
  sudo_set_adjustment_alpha,
  sudo_set_immunity_period,
  sudo_set_min_allowed_weights,
  sudo_set_max_allowed_uids,
  sudo_set_kappa,
  sudo_set_rho,
  sudo_set_activity_cutoff,
  sudo_set_network_registration_allowed,
  sudo_set_network_pow_registration_allowed,
  sudo_set_target_registrations_per_interval,
  sudo_set_min_burn,
  sudo_set_max_burn,
  sudo_set_difficulty,
  sudo_set_max_allowed_validators,
  sudo_set_bonds_moving_average,
  sudo_set_bonds_penalty,
  sudo_set_max_registrations_per_block,
  sudo_set_subnet_owner_cut,
  sudo_set_network_rate_limit,
  sudo_set_tempo,
  sudo_set_total_issuance,
  sudo_set_network_immunity_period,
  sudo_set_network_min_lock_cost,
  sudo_set_subnet_limit,
  sudo_set_lock_reduction_interval,
  sudo_set_rao_recycled,
  sudo_set_stake_threshold,
  sudo_set_nominator_min_required_stake,
  sudo_set_tx_delegate_take_rate_limit,
  sudo_set_min_delegate_take,
  sudo_set_min_childkey_take_per_subnet,
  sudo_set_commit_reveal_weights_enabled,
  sudo_set_liquid_alpha_enabled,
  sudo_set_alpha_values,
  sudo_set_dissolve_network_schedule_duration,
  sudo_set_commit_reveal_weights_interval,
  sudo_set_evm_chain_id,
  sudo_set_toggle_transfer,
  sudo_set_recycle_or_burn,
  sudo_toggle_evm_precompile,
  sudo_set_subnet_moving_alpha,
  sudo_set_subnet_owner_hotkey,
  sudo_set_ema_price_halving_period,
  sudo_set_alpha_sigmoid_steepness,
  sudo_set_yuma3_enabled,
  sudo_set_bonds_reset_enabled,
  sudo_set_sn_owner_hotkey,
  sudo_set_subtoken_enabled,
  sudo_set_commit_reveal_version,
  sudo_set_owner_immune_neuron_limit,
  sudo_set_ck_burn,
  sudo_set_admin_freeze_window,
  sudo_set_owner_hparam_rate_limit,
  sudo_set_mechanism_count,
  sudo_set_mechanism_emission_split,
  sudo_trim_to_max_allowed_uids,
  sudo_set_min_allowed_uids,
  sudo_set_tao_flow_cutoff,
  sudo_set_tao_flow_normalization_exponent,
  sudo_set_tao_flow_smoothing_factor,
  sudo_set_net_tao_flow_enabled,
  sudo_set_max_mechanism_count,
  sudo_set_min_non_immune_uids,
  sudo_set_start_call_delay,
  sudo_set_coldkey_swap_announcement_delay,
  sudo_set_coldkey_swap_reannouncement_delay,
  sudo_set_burn_half_life,
  sudo_set_burn_increase_mult,
  sudo_set_owner_cut_enabled,
  sudo_set_owner_cut_auto_lock_enabled,
  sudo_set_subnet_emission_enabled,
  sudo_set_max_epochs_per_block,
];

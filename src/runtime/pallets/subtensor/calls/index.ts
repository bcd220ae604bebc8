import type { CallDef } from '../../../frame/call.js';
import { add_stake } from './add_stake.js';
import { add_stake_burn } from './add_stake_burn.js';
import { add_stake_limit } from './add_stake_limit.js';
import { announce_coldkey_swap } from './announce_coldkey_swap.js';
import { associate_evm_key } from './associate_evm_key.js';
import { batch_commit_weights } from './batch_commit_weights.js';
import { batch_reveal_weights } from './batch_reveal_weights.js';
import { batch_set_weights } from './batch_set_weights.js';
import { burn_alpha } from './burn_alpha.js';
import { burned_register } from './burned_register.js';
import { claim_root } from './claim_root.js';
import { clear_coldkey_swap_announcement } from './clear_coldkey_swap_announcement.js';
import { commit_crv3_mechanism_weights } from './commit_crv3_mechanism_weights.js';
import { commit_mechanism_weights } from './commit_mechanism_weights.js';
import { commit_timelocked_mechanism_weights } from './commit_timelocked_mechanism_weights.js';
import { commit_timelocked_weights } from './commit_timelocked_weights.js';
import { commit_weights } from './commit_weights.js';
import { decrease_take } from './decrease_take.js';
import { disable_voting_power_tracking } from './disable_voting_power_tracking.js';
import { dispute_coldkey_swap } from './dispute_coldkey_swap.js';
import { dissolve_network } from './dissolve_network.js';
import { enable_voting_power_tracking } from './enable_voting_power_tracking.js';
import { increase_take } from './increase_take.js';
import { lock_stake } from './lock_stake.js';
import { move_lock } from './move_lock.js';
import { move_stake } from './move_stake.js';
import { recycle_alpha } from './recycle_alpha.js';
import { register } from './register.js';
import { register_leased_network } from './register_leased_network.js';
import { register_limit } from './register_limit.js';
import { register_network } from './register_network.js';
import { register_network_with_identity } from './register_network_with_identity.js';
import { remove_stake } from './remove_stake.js';
import { remove_stake_full_limit } from './remove_stake_full_limit.js';
import { remove_stake_limit } from './remove_stake_limit.js';
import { reset_coldkey_swap } from './reset_coldkey_swap.js';
import { reveal_mechanism_weights } from './reveal_mechanism_weights.js';
import { reveal_weights } from './reveal_weights.js';
import { root_dissolve_network } from './root_dissolve_network.js';
import { root_register } from './root_register.js';
import { schedule_swap_coldkey } from './schedule_swap_coldkey.js';
import { serve_axon } from './serve_axon.js';
import { serve_axon_tls } from './serve_axon_tls.js';
import { serve_prometheus } from './serve_prometheus.js';
import { set_activity_cutoff_factor } from './set_activity_cutoff_factor.js';
import { set_auto_parent_delegation_enabled } from './set_auto_parent_delegation_enabled.js';
import { set_childkey_take } from './set_childkey_take.js';
import { set_children } from './set_children.js';
import { set_coldkey_auto_stake_hotkey } from './set_coldkey_auto_stake_hotkey.js';
import { set_identity } from './set_identity.js';
import { set_mechanism_weights } from './set_mechanism_weights.js';
import { set_pending_childkey_cooldown } from './set_pending_childkey_cooldown.js';
import { set_perpetual_lock } from './set_perpetual_lock.js';
import { set_reject_locked_alpha } from './set_reject_locked_alpha.js';
import { set_root_claim_type } from './set_root_claim_type.js';
import { set_subnet_identity } from './set_subnet_identity.js';
import { set_tempo } from './set_tempo.js';
import { set_weights } from './set_weights.js';
import { start_call } from './start_call.js';
import { sudo_set_max_childkey_take } from './sudo_set_max_childkey_take.js';
import { sudo_set_min_childkey_take } from './sudo_set_min_childkey_take.js';
import { sudo_set_num_root_claims } from './sudo_set_num_root_claims.js';
import { sudo_set_root_claim_threshold } from './sudo_set_root_claim_threshold.js';
import { sudo_set_tx_childkey_take_rate_limit } from './sudo_set_tx_childkey_take_rate_limit.js';
import { sudo_set_voting_power_ema_alpha } from './sudo_set_voting_power_ema_alpha.js';
import { swap_coldkey } from './swap_coldkey.js';
import { swap_coldkey_announced } from './swap_coldkey_announced.js';
import { swap_hotkey } from './swap_hotkey.js';
import { swap_hotkey_v2 } from './swap_hotkey_v2.js';
import { swap_stake } from './swap_stake.js';
import { swap_stake_limit } from './swap_stake_limit.js';
import { terminate_lease } from './terminate_lease.js';
import { transfer_stake } from './transfer_stake.js';
import { trigger_epoch } from './trigger_epoch.js';
import { try_associate_hotkey } from './try_associate_hotkey.js';
import { unstake_all } from './unstake_all.js';
import { unstake_all_alpha } from './unstake_all_alpha.js';
import { update_symbol } from './update_symbol.js';

/** The calls that exist, in the order of `signatures.ts`, which is that of metadata. */
export const calls: readonly CallDef[] = [
  set_weights,
  set_mechanism_weights,
  batch_set_weights,
  commit_weights,
  commit_mechanism_weights,
  batch_commit_weights,
  reveal_weights,
  reveal_mechanism_weights,
  commit_crv3_mechanism_weights,
  batch_reveal_weights,
  decrease_take,
  increase_take,
  add_stake,
  remove_stake,
  serve_axon,
  serve_axon_tls,
  serve_prometheus,
  register,
  root_register,
  burned_register,
  swap_hotkey,
  swap_hotkey_v2,
  swap_coldkey,
  set_childkey_take,
  sudo_set_tx_childkey_take_rate_limit,
  sudo_set_min_childkey_take,
  sudo_set_max_childkey_take,
  register_network,
  dissolve_network,
  set_children,
  schedule_swap_coldkey,
  set_identity,
  set_subnet_identity,
  register_network_with_identity,
  unstake_all,
  unstake_all_alpha,
  move_stake,
  transfer_stake,
  swap_stake,
  add_stake_limit,
  remove_stake_limit,
  swap_stake_limit,
  try_associate_hotkey,
  start_call,
  associate_evm_key,
  recycle_alpha,
  burn_alpha,
  set_pending_childkey_cooldown,
  remove_stake_full_limit,
  register_leased_network,
  terminate_lease,
  update_symbol,
  commit_timelocked_weights,
  set_coldkey_auto_stake_hotkey,
  commit_timelocked_mechanism_weights,
  root_dissolve_network,
  claim_root,
  set_root_claim_type,
  sudo_set_num_root_claims,
  sudo_set_root_claim_threshold,
  announce_coldkey_swap,
  swap_coldkey_announced,
  dispute_coldkey_swap,
  reset_coldkey_swap,
  enable_voting_power_tracking,
  disable_voting_power_tracking,
  sudo_set_voting_power_ema_alpha,
  add_stake_burn,
  clear_coldkey_swap_announcement,
  register_limit,
  set_auto_parent_delegation_enabled,
  lock_stake,
  move_lock,
  set_perpetual_lock,
  set_tempo,
  set_activity_cutoff_factor,
  trigger_epoch,
  set_reject_locked_alpha,
];

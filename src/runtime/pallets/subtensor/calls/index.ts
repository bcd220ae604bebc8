import type { CallDef } from '../../../frame/call.js';
import * as addStake from './add_stake.js';
import * as associateEvmKey from './associate_evm_key.js';
import * as claimRoot from './claim_root.js';
import * as commitWeights from './commit_weights.js';
import * as increaseTake from './increase_take.js';
import * as lockStake from './lock_stake.js';
import * as moveStake from './move_stake.js';
import * as recycleAlpha from './recycle_alpha.js';
import * as register from './register.js';
import * as registerLeasedNetwork from './register_leased_network.js';
import * as registerNetwork from './register_network.js';
import * as removeStake from './remove_stake.js';
import * as revealWeights from './reveal_weights.js';
import * as serveAxon from './serve_axon.js';
import * as setChildkeyTake from './set_childkey_take.js';
import * as setChildren from './set_children.js';
import * as setColdkeyAutoStakeHotkey from './set_coldkey_auto_stake_hotkey.js';
import * as setIdentity from './set_identity.js';
import * as setTempo from './set_tempo.js';
import * as setWeights from './set_weights.js';
import * as swapColdkey from './swap_coldkey.js';
import * as swapHotkey from './swap_hotkey.js';
import * as tryAssociateHotkey from './try_associate_hotkey.js';
import * as unstakeAll from './unstake_all.js';
import * as votingPower from './voting_power.js';

/** The calls that exist, in the order of `signatures.ts`, which is that of metadata. */
export const calls: readonly CallDef[] = [
  setWeights.set_weights,
  setWeights.set_mechanism_weights,
  setWeights.batch_set_weights,
  commitWeights.commit_weights,
  commitWeights.commit_mechanism_weights,
  commitWeights.batch_commit_weights,
  revealWeights.reveal_weights,
  revealWeights.reveal_mechanism_weights,
  commitWeights.commit_crv3_mechanism_weights,
  revealWeights.batch_reveal_weights,
  increaseTake.decrease_take,
  increaseTake.increase_take,
  addStake.add_stake,
  removeStake.remove_stake,
  serveAxon.serve_axon,
  serveAxon.serve_axon_tls,
  serveAxon.serve_prometheus,
  register.register,
  register.root_register,
  register.burned_register,
  swapHotkey.swap_hotkey,
  swapHotkey.swap_hotkey_v2,
  swapColdkey.swap_coldkey,
  setChildkeyTake.set_childkey_take,
  setChildkeyTake.sudo_set_tx_childkey_take_rate_limit,
  setChildkeyTake.sudo_set_min_childkey_take,
  setChildkeyTake.sudo_set_max_childkey_take,
  registerNetwork.register_network,
  registerNetwork.dissolve_network,
  setChildren.set_children,
  swapColdkey.schedule_swap_coldkey,
  setIdentity.set_identity,
  setIdentity.set_subnet_identity,
  registerNetwork.register_network_with_identity,
  unstakeAll.unstake_all,
  unstakeAll.unstake_all_alpha,
  moveStake.move_stake,
  moveStake.transfer_stake,
  moveStake.swap_stake,
  addStake.add_stake_limit,
  removeStake.remove_stake_limit,
  moveStake.swap_stake_limit,
  tryAssociateHotkey.try_associate_hotkey,
  registerNetwork.start_call,
  associateEvmKey.associate_evm_key,
  recycleAlpha.recycle_alpha,
  recycleAlpha.burn_alpha,
  setChildren.set_pending_childkey_cooldown,
  removeStake.remove_stake_full_limit,
  registerLeasedNetwork.register_leased_network,
  registerLeasedNetwork.terminate_lease,
  registerNetwork.update_symbol,
  commitWeights.commit_timelocked_weights,
  setColdkeyAutoStakeHotkey.set_coldkey_auto_stake_hotkey,
  commitWeights.commit_timelocked_mechanism_weights,
  registerNetwork.root_dissolve_network,
  claimRoot.claim_root,
  claimRoot.set_root_claim_type,
  claimRoot.sudo_set_num_root_claims,
  claimRoot.sudo_set_root_claim_threshold,
  swapColdkey.announce_coldkey_swap,
  swapColdkey.swap_coldkey_announced,
  swapColdkey.dispute_coldkey_swap,
  swapColdkey.reset_coldkey_swap,
  votingPower.enable_voting_power_tracking,
  votingPower.disable_voting_power_tracking,
  votingPower.sudo_set_voting_power_ema_alpha,
  recycleAlpha.add_stake_burn,
  swapColdkey.clear_coldkey_swap_announcement,
  register.register_limit,
  setChildren.set_auto_parent_delegation_enabled,
  lockStake.lock_stake,
  lockStake.move_lock,
  lockStake.set_perpetual_lock,
  setTempo.set_tempo,
  setTempo.set_activity_cutoff_factor,
  setTempo.trigger_epoch,
  lockStake.set_reject_locked_alpha,
];

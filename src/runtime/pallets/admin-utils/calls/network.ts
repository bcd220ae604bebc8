/** Parameters of the whole network. */
import { U64F64 } from '../../../../math/fixed/types.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { clearSmallNominations } from '../../subtensor/staking/small-nominations.js';
import {
  CKBurn,
  FlowEmaSmoothingFactor,
  FlowNormExponent,
  NetTaoFlowEnabled,
  NominatorMinRequiredStake,
  SubnetMovingAlpha,
  TaoFlowCutoff,
} from '../../subtensor/storage/index.js';
import { doSetMaxMechanismCount } from '../../subtensor/subnets/mechanism.js';
import { getNominatorMinRequiredStake } from '../../subtensor/utils/hyperparameters.js';
import * as set from '../../subtensor/utils/set-network-parameters.js';
import { Deprecated, InvalidValue, ValueNotInBounds } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { alwaysFails, byRoot } from './rules.js';

const MAX_FLOW_EXPONENT = U64F64.fromNum(2n);

export const sudo_set_default_take = byRoot(
  signatures.sudo_set_default_take,
  'Sets the highest delegate take, as u16 fraction.',
  (ctx, { default_take }) => set.setMaxDelegateTake(ctx, default_take),
);

export const sudo_set_min_delegate_take = byRoot(
  signatures.sudo_set_min_delegate_take,
  'Sets the lowest delegate take, as u16 fraction.',
  (ctx, { take }) => set.setMinDelegateTake(ctx, take),
);

export const sudo_set_tx_rate_limit = byRoot(
  signatures.sudo_set_tx_rate_limit,
  'Sets the blocks between two key swaps of one coldkey.',
  (ctx, { tx_rate_limit }) => set.setTxRateLimit(ctx, tx_rate_limit),
);

export const sudo_set_tx_delegate_take_rate_limit = byRoot(
  signatures.sudo_set_tx_delegate_take_rate_limit,
  'Sets the blocks between two raises of a delegate take.',
  (ctx, { tx_rate_limit }) => set.setTxDelegateTakeRateLimit(ctx, tx_rate_limit),
);

export const sudo_set_subnet_owner_cut = byRoot(
  signatures.sudo_set_subnet_owner_cut,
  "Sets the owner's part of a subnet's emission, as u16 fraction.",
  (ctx, { subnet_owner_cut }) => set.setSubnetOwnerCut(ctx, subnet_owner_cut),
);

export const sudo_set_network_rate_limit = byRoot(
  signatures.sudo_set_network_rate_limit,
  'Sets the blocks between two registrations of subnets.',
  (ctx, { rate_limit }) => set.setNetworkRateLimit(ctx, rate_limit),
);

export const sudo_set_total_issuance = alwaysFails(signatures.sudo_set_total_issuance, Deprecated);

export const sudo_set_network_immunity_period = byRoot(
  signatures.sudo_set_network_immunity_period,
  'Sets for how many blocks a new subnet is protected from pruning.',
  (ctx, { immunity_period }) => set.setNetworkImmunityPeriod(ctx, immunity_period),
);

export const sudo_set_network_min_lock_cost = byRoot(
  signatures.sudo_set_network_min_lock_cost,
  'Sets the lowest price of a subnet, in rao.',
  (ctx, { lock_cost }) => set.setNetworkMinLock(ctx, lock_cost),
);

export const sudo_set_subnet_limit = byRoot(
  signatures.sudo_set_subnet_limit,
  'Sets how many subnets there may be.',
  (ctx, { max_subnets }) => set.setMaxSubnets(ctx, max_subnets),
);

export const sudo_set_lock_reduction_interval = byRoot(
  signatures.sudo_set_lock_reduction_interval,
  'Sets in how many blocks the price of a subnet falls by what the last one cost.',
  (ctx, { interval }) => set.setLockReductionInterval(ctx, interval),
);

export const sudo_set_stake_threshold = byRoot(
  signatures.sudo_set_stake_threshold,
  'Sets the stake weight that setting weights takes.',
  (ctx, { min_stake }) => set.setStakeThreshold(ctx, min_stake),
);

export const sudo_set_nominator_min_required_stake = byRoot(
  signatures.sudo_set_nominator_min_required_stake,
  'Sets the least stake of a nominator, in millionths of the least stake of all. Smaller ones are paid out.',
  (ctx, { min_stake }) => {
    // The chain compares the new factor with the old amount of rao.
    const before = getNominatorMinRequiredStake(ctx);
    NominatorMinRequiredStake.put(ctx, min_stake);
    if (min_stake > before) clearSmallNominations(ctx);
  },
);

export const sudo_set_dissolve_network_schedule_duration = byRoot(
  signatures.sudo_set_dissolve_network_schedule_duration,
  'Sets a delay in blocks that no call uses.',
  (ctx, { duration }) => set.setDissolveNetworkScheduleDuration(ctx, duration),
);

export const sudo_set_subnet_moving_alpha = byRoot(
  signatures.sudo_set_subnet_moving_alpha,
  'Sets the weight of the newest price in the moving prices.',
  (ctx, { alpha }) => SubnetMovingAlpha.put(ctx, alpha),
);

export const sudo_set_ck_burn = byRoot(
  signatures.sudo_set_ck_burn,
  'Sets the part of childkey dividends that is burned, as u64 fraction.',
  (ctx, { burn }) => CKBurn.put(ctx, burn),
);

export const sudo_set_admin_freeze_window = byRoot(
  signatures.sudo_set_admin_freeze_window,
  'Sets for how many blocks before an epoch hyperparameters are frozen.',
  (ctx, { window }) => set.setAdminFreezeWindow(ctx, window),
);

export const sudo_set_owner_hparam_rate_limit = byRoot(
  signatures.sudo_set_owner_hparam_rate_limit,
  "Sets the tempos between two changes of one hyperparameter by a subnet's owner.",
  (ctx, { epochs }) => set.setOwnerHyperparamRateLimit(ctx, epochs),
);

export const sudo_set_tao_flow_cutoff = byRoot(
  signatures.sudo_set_tao_flow_cutoff,
  'Sets the flow of TAO up to which a subnet gets no emission.',
  (ctx, { flow_cutoff }) => TaoFlowCutoff.put(ctx, flow_cutoff),
);

export const sudo_set_tao_flow_normalization_exponent = byRoot(
  signatures.sudo_set_tao_flow_normalization_exponent,
  'Sets the power, 1 to 2, of the flows that emission is shared by.',
  (ctx, { exponent }) => {
    ensure(exponent >= U64F64.ONE && exponent <= MAX_FLOW_EXPONENT, InvalidValue);
    FlowNormExponent.put(ctx, exponent);
  },
);

export const sudo_set_tao_flow_smoothing_factor = byRoot(
  signatures.sudo_set_tao_flow_smoothing_factor,
  'Sets the weight of the newest flow in the moving flows, as a fraction of 2^63.',
  (ctx, { smoothing_factor }) => FlowEmaSmoothingFactor.put(ctx, smoothing_factor),
);

export const sudo_set_net_tao_flow_enabled = byRoot(
  signatures.sudo_set_net_tao_flow_enabled,
  'Sets whether what the protocol paid in is taken off the flows.',
  (ctx, { enabled }) => NetTaoFlowEnabled.put(ctx, enabled),
);

export const sudo_set_max_mechanism_count = byRoot(
  signatures.sudo_set_max_mechanism_count,
  'Sets how many mechanisms a subnet may have, 1 to 16.',
  (ctx, { max_mechanism_count }) => doSetMaxMechanismCount(ctx, max_mechanism_count),
);

export const sudo_set_start_call_delay = byRoot(
  signatures.sudo_set_start_call_delay,
  'Sets the blocks between the registration of a subnet and its start.',
  (ctx, { delay }) => set.setStartCallDelay(ctx, delay),
);

export const sudo_set_coldkey_swap_announcement_delay = byRoot(
  signatures.sudo_set_coldkey_swap_announcement_delay,
  'Sets the blocks between the announcement of a coldkey swap and the swap.',
  (ctx, { duration }) => set.setColdkeySwapAnnouncementDelay(ctx, duration),
);

export const sudo_set_coldkey_swap_reannouncement_delay = byRoot(
  signatures.sudo_set_coldkey_swap_reannouncement_delay,
  'Sets for how many blocks after that a coldkey swap cannot be announced anew.',
  (ctx, { duration }) => set.setColdkeySwapReannouncementDelay(ctx, duration),
);

export const sudo_set_max_epochs_per_block = byRoot(
  signatures.sudo_set_max_epochs_per_block,
  'Sets how many epochs run in a block at most; the others wait.',
  (ctx, { max_epochs_per_block }) => {
    ensure(max_epochs_per_block >= 1, ValueNotInBounds);
    set.setMaxEpochsPerBlock(ctx, max_epochs_per_block);
  },
);

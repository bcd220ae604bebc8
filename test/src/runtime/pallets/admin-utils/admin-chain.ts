/** The subnet of OWNER far from its next epoch, and the calls of the pallet with what they should do to it. */
import { U64F64 } from '../../../../../src/math/fixed/types.js';
import type { Context } from '../../../../../src/runtime/frame/context.js';
import type { Origin } from '../../../../../src/runtime/frame/origin.js';
import { ChainId } from '../../../../../src/runtime/pallets/evm-chain-id/storage.js';
import * as storage from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { account, dispatch } from '../../frame/test-chain.js';
import { jumpTo, NETUID, subnetChain } from '../subtensor/subnets/subnet-chain.js';

/** Block of the last epoch; the freeze window opens 351 blocks later. */
export const NOW = 1000;
export const FROZEN = NOW + 351;
const NEW_HOT = account(0x77);

export function adminChain(): Context {
  const ctx = subnetChain();
  jumpTo(ctx, NOW);
  storage.LastEpochBlock.insert(ctx, NETUID, BigInt(NOW));
  storage.LiquidAlphaOn.insert(ctx, NETUID, true);
  // So that the single neuron of the subnet may be all it has room for.
  storage.MinAllowedUids.insert(ctx, NETUID, 1);
  return ctx;
}

/** Dispatches a call of the pallet. */
export function admin(ctx: Context, name: string, args: object, origin: Origin): string {
  return dispatch(ctx, `AdminUtils.${name}`, args, origin);
}

export interface AdminCall {
  readonly name: string;
  /** Without the netuid. */
  readonly args: object;
  readonly read: (ctx: Context) => unknown;
  readonly expected: unknown;
  readonly events: readonly string[];
}

type Item = { get(ctx: Context, netuid: number): unknown };
type Value = { get(ctx: Context): unknown };
const on = (item: Item) => (ctx: Context) => item.get(ctx, NETUID);
const whole = (item: Value) => (ctx: Context) => item.get(ctx);

function row(
  name: string,
  argument: string,
  value: unknown,
  read: AdminCall['read'],
  event?: string,
): AdminCall {
  const events = event === undefined ? [] : [event.includes('.') ? event : `SubtensorModule.${event}`];
  return { name: `sudo_set_${name}`, args: { [argument]: value }, read, expected: value, events };
}

/** By the owner at a pace, or root; outside the freeze window. The second list fails where there is no subnet. */
export const ownerCalls: readonly AdminCall[] = [
  row('serving_rate_limit', 'serving_rate_limit', 9n, on(storage.ServingRateLimit), 'ServingRateLimitSet'),
  row('liquid_alpha_enabled', 'enabled', true, on(storage.LiquidAlphaOn)),
  row('toggle_transfer', 'toggle', false, on(storage.TransferToggle), 'TransferToggle'),
  row('recycle_or_burn', 'recycle_or_burn', 'Recycle', on(storage.RecycleOrBurn)),
  row('yuma3_enabled', 'enabled', false, on(storage.Yuma3On), 'AdminUtils.Yuma3EnableToggled'),
  row('owner_immune_neuron_limit', 'immune_neurons', 10, on(storage.ImmuneOwnerUidsLimit)),
  row('mechanism_count', 'mechanism_count', 1, on(storage.MechanismCountCurrent)),
  row('mechanism_emission_split', 'maybe_split', [65_535], on(storage.MechanismEmissionSplit)),
  {
    ...row('alpha_values', 'alpha_low', 2_000, on(storage.AlphaValues)),
    args: { alpha_low: 2_000, alpha_high: 3_000 },
    expected: [2_000, 3_000],
  },
  {
    ...row('bonds_reset_enabled', 'enabled', true, on(storage.BondsResetOn)),
    events: ['SubtensorModule.BondsResetOnSet', 'AdminUtils.BondsResetToggled'],
  },
  {
    ...row('', 'max_n', 1, on(storage.MaxAllowedUids)),
    name: 'sudo_trim_to_max_allowed_uids',
  },
];

export const ownerCallsOnExisting: readonly AdminCall[] = [
  row('max_difficulty', 'max_difficulty', 5n, on(storage.MaxDifficulty), 'MaxDifficultySet'),
  row(
    'weights_version_key',
    'weights_version_key',
    5n,
    on(storage.WeightsVersionKey),
    'WeightsVersionKeySet',
  ),
  row('adjustment_alpha', 'adjustment_alpha', 5n, on(storage.AdjustmentAlpha), 'AdjustmentAlphaSet'),
  row('immunity_period', 'immunity_period', 5, on(storage.ImmunityPeriod), 'ImmunityPeriodSet'),
  row('min_allowed_weights', 'min_allowed_weights', 5, on(storage.MinAllowedWeights), 'MinAllowedWeightSet'),
  row('max_allowed_uids', 'max_allowed_uids', 5, on(storage.MaxAllowedUids), 'MaxAllowedUidsSet'),
  row('rho', 'rho', 5, on(storage.Rho)),
  row('activity_cutoff', 'activity_cutoff', 360, on(storage.ActivityCutoff), 'ActivityCutoffSet'),
  row('min_burn', 'min_burn', 999_999_999n, on(storage.MinBurn), 'MinBurnSet'),
  row('max_burn', 'max_burn', 100_000_001n, on(storage.MaxBurn), 'MaxBurnSet'),
  row(
    'bonds_moving_average',
    'bonds_moving_average',
    975_000n,
    on(storage.BondsMovingAverage),
    'BondsMovingAverageSet',
  ),
  row('bonds_penalty', 'bonds_penalty', 5, on(storage.BondsPenalty), 'BondsPenaltySet'),
  row(
    'commit_reveal_weights_enabled',
    'enabled',
    false,
    on(storage.CommitRevealWeightsEnabled),
    'CommitRevealEnabled',
  ),
  row(
    'commit_reveal_weights_interval',
    'interval',
    100n,
    on(storage.RevealPeriodEpochs),
    'CommitRevealPeriodsSet',
  ),
  row('alpha_sigmoid_steepness', 'steepness', 0, on(storage.AlphaSigmoidSteepness)),
  row('burn_half_life', 'burn_half_life', 36_100, on(storage.BurnHalfLife), 'AdminUtils.BurnHalfLifeSet'),
  row(
    'burn_increase_mult',
    'burn_increase_mult',
    U64F64.fromNum(3n),
    on(storage.BurnIncreaseMult),
    'AdminUtils.BurnIncreaseMultSet',
  ),
  row(
    'min_childkey_take_per_subnet',
    'take',
    11_796,
    on(storage.MinChildkeyTakePerSubnet),
    'MinChildKeyTakePerSubnetSet',
  ),
];

/** By the owner or root as often as they like, outside the freeze window, on a subnet that exists and is not root. */
export const unlimitedOwnerCalls: readonly AdminCall[] = [
  row('owner_cut_enabled', 'enabled', false, on(storage.OwnerCutEnabled)),
  row('owner_cut_auto_lock_enabled', 'enabled', true, on(storage.OwnerCutAutoLockEnabled)),
];

/** By root outside the freeze window; the first on a subnet that exists. */
export const frozenRootCalls: readonly AdminCall[] = [
  row('min_difficulty', 'min_difficulty', 5n, on(storage.MinDifficulty), 'MinDifficultySet'),
  row('difficulty', 'difficulty', 5n, on(storage.Difficulty), 'DifficultySet'),
  row(
    'target_registrations_per_interval',
    'target_registrations_per_interval',
    5,
    on(storage.TargetRegistrationsPerInterval),
    'RegistrationPerIntervalSet',
  ),
  row(
    'max_allowed_validators',
    'max_allowed_validators',
    256,
    on(storage.MaxAllowedValidators),
    'MaxAllowedValidatorsSet',
  ),
  row(
    'max_registrations_per_block',
    'max_registrations_per_block',
    5,
    on(storage.MaxRegistrationsPerBlock),
    'MaxRegistrationsPerBlockSet',
  ),
  row('tempo', 'tempo', 5, on(storage.Tempo), 'TempoSet'),
  row('min_allowed_uids', 'min_allowed_uids', 0, on(storage.MinAllowedUids), 'MinAllowedUidsSet'),
];
export const subtokenEnabled = row('subtoken_enabled', 'subtoken_enabled', true, on(storage.SubtokenEnabled));

/** By root at any time; the first on a subnet that exists. */
export const rootCallsOnExisting: readonly AdminCall[] = [
  row(
    'weights_set_rate_limit',
    'weights_set_rate_limit',
    5n,
    on(storage.WeightsSetRateLimit),
    'WeightsSetRateLimitSet',
  ),
  row(
    'adjustment_interval',
    'adjustment_interval',
    5,
    on(storage.AdjustmentInterval),
    'AdjustmentIntervalSet',
  ),
  row('kappa', 'kappa', 5, on(storage.Kappa), 'KappaSet'),
  row(
    'rao_recycled',
    'rao_recycled',
    5n,
    on(storage.RAORecycledForRegistration),
    'RAORecycledForRegistrationSet',
  ),
  row(
    'subnet_emission_enabled',
    'enabled',
    true,
    on(storage.SubnetEmissionEnabled),
    'AdminUtils.SubnetEmissionEnabledSet',
  ),
];
export const rootCalls: readonly AdminCall[] = [
  row(
    'network_registration_allowed',
    'registration_allowed',
    false,
    on(storage.NetworkRegistrationAllowed),
    'RegistrationAllowed',
  ),
  row('ema_price_halving_period', 'ema_halving', 5n, on(storage.EMAPriceHalvingBlocks)),
  row('min_non_immune_uids', 'min', 5, on(storage.MinNonImmuneUids), 'MinNonImmuneUidsSet'),
];

/** By the owner or root, once a week, at any time. */
export const ownerHotkeyCalls: readonly AdminCall[] = [
  row('subnet_owner_hotkey', 'hotkey', NEW_HOT, on(storage.SubnetOwnerHotkey), 'SubnetOwnerHotkeySet'),
  row('sn_owner_hotkey', 'hotkey', NEW_HOT, on(storage.SubnetOwnerHotkey), 'SubnetOwnerHotkeySet'),
];

/** Of the whole network, by root. */
export const networkCalls: readonly AdminCall[] = [
  row('default_take', 'default_take', 5, whole(storage.MaxDelegateTake), 'MaxDelegateTakeSet'),
  row('tx_rate_limit', 'tx_rate_limit', 5n, whole(storage.TxRateLimit), 'TxRateLimitSet'),
  row('subnet_owner_cut', 'subnet_owner_cut', 5, whole(storage.SubnetOwnerCut), 'SubnetOwnerCutSet'),
  row('network_rate_limit', 'rate_limit', 5n, whole(storage.NetworkRateLimit), 'NetworkRateLimitSet'),
  row(
    'network_immunity_period',
    'immunity_period',
    5n,
    whole(storage.NetworkImmunityPeriod),
    'NetworkImmunityPeriodSet',
  ),
  row('network_min_lock_cost', 'lock_cost', 5n, whole(storage.NetworkMinLockCost), 'NetworkMinLockCostSet'),
  row('subnet_limit', 'max_subnets', 5, whole(storage.SubnetLimit), 'SubnetLimitSet'),
  row(
    'lock_reduction_interval',
    'interval',
    5n,
    whole(storage.NetworkLockReductionInterval),
    'NetworkLockCostReductionIntervalSet',
  ),
  row('stake_threshold', 'min_stake', 5n, whole(storage.StakeThreshold), 'StakeThresholdSet'),
  row('nominator_min_required_stake', 'min_stake', 5n, whole(storage.NominatorMinRequiredStake)),
  row(
    'tx_delegate_take_rate_limit',
    'tx_rate_limit',
    5n,
    whole(storage.TxDelegateTakeRateLimit),
    'TxDelegateTakeRateLimitSet',
  ),
  row('min_delegate_take', 'take', 5, whole(storage.MinDelegateTake), 'MinDelegateTakeSet'),
  row(
    'dissolve_network_schedule_duration',
    'duration',
    5,
    whole(storage.DissolveNetworkScheduleDuration),
    'DissolveNetworkScheduleDurationSet',
  ),
  row('subnet_moving_alpha', 'alpha', 5n, whole(storage.SubnetMovingAlpha)),
  row(
    'commit_reveal_version',
    'version',
    5,
    whole(storage.CommitRevealWeightsVersion),
    'CommitRevealVersionSet',
  ),
  row('evm_chain_id', 'chain_id', 945n, whole(ChainId)),
  row('ck_burn', 'burn', 5n, whole(storage.CKBurn)),
  row('admin_freeze_window', 'window', 5, whole(storage.AdminFreezeWindow), 'AdminFreezeWindowSet'),
  row(
    'owner_hparam_rate_limit',
    'epochs',
    5,
    whole(storage.OwnerHyperparamRateLimit),
    'OwnerHyperparamRateLimitSet',
  ),
  row('tao_flow_cutoff', 'flow_cutoff', 5n, whole(storage.TaoFlowCutoff)),
  row('tao_flow_normalization_exponent', 'exponent', U64F64.fromNum(2n), whole(storage.FlowNormExponent)),
  row('tao_flow_smoothing_factor', 'smoothing_factor', 5n, whole(storage.FlowEmaSmoothingFactor)),
  row('net_tao_flow_enabled', 'enabled', false, whole(storage.NetTaoFlowEnabled)),
  row('max_mechanism_count', 'max_mechanism_count', 16, whole(storage.MaxMechanismCount)),
  row('start_call_delay', 'delay', 5n, whole(storage.StartCallDelay), 'StartCallDelaySet'),
  row(
    'coldkey_swap_announcement_delay',
    'duration',
    5,
    whole(storage.ColdkeySwapAnnouncementDelay),
    'ColdkeySwapAnnouncementDelaySet',
  ),
  row(
    'coldkey_swap_reannouncement_delay',
    'duration',
    5,
    whole(storage.ColdkeySwapReannouncementDelay),
    'ColdkeySwapReannouncementDelaySet',
  ),
  row(
    'max_epochs_per_block',
    'max_epochs_per_block',
    1,
    whole(storage.MaxEpochsPerBlock),
    'MaxEpochsPerBlockSet',
  ),
];

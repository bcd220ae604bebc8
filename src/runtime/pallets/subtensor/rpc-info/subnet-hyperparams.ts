import type { Context } from '../../../frame/context.js';
import type {
  HyperparamEntry,
  HyperparamValue,
  SubnetHyperparams,
  SubnetHyperparamsV2,
} from '../../../types/subtensor-info/index.js';
import {
  ActivityCutoffFactorMilli,
  AdjustmentAlpha,
  AdjustmentInterval,
  AlphaValues,
  BondsMovingAverage,
  BondsResetOn,
  BurnHalfLife,
  BurnIncreaseMult,
  CommitRevealWeightsEnabled,
  Difficulty,
  ImmunityPeriod,
  Kappa,
  LiquidAlphaOn,
  MaxAllowedValidators,
  MaxBurn,
  MaxDifficulty,
  MaxRegistrationsPerBlock,
  MinAllowedWeights,
  MinBurn,
  MinDifficulty,
  NetworkRegistrationAllowed,
  OwnerCutAutoLockEnabled,
  OwnerCutEnabled,
  RevealPeriodEpochs,
  Rho,
  ServingRateLimit,
  SubtokenEnabled,
  TargetRegistrationsPerInterval,
  Tempo,
  TransferToggle,
  WeightsSetRateLimit,
  WeightsVersionKey,
  Yuma3On,
} from '../storage/index.js';
import { ifSubnetExist } from '../subnets/subnet.js';
import {
  getActivityCutoffBlocks,
  getAlphaSigmoidSteepness,
  getEffectiveMinChildkeyTake,
} from '../utils/hyperparameters.js';
import { MAX_WEIGHT_LIMIT } from './subnet-info.js';

const yumaVersion = (ctx: Context, netuid: number) => (Yuma3On.get(ctx, netuid) ? 3 : 2);

/** Source: rpc_info/subnet_info.rs `get_subnet_hyperparams`; spec subnets-and-registration.md 13. */
export function getSubnetHyperparams(ctx: Context, netuid: number): SubnetHyperparams | undefined {
  if (!ifSubnetExist(ctx, netuid)) return undefined;
  const [alphaLow, alphaHigh] = AlphaValues.get(ctx, netuid);
  return {
    rho: Rho.get(ctx, netuid),
    kappa: Kappa.get(ctx, netuid),
    immunity_period: ImmunityPeriod.get(ctx, netuid),
    min_allowed_weights: MinAllowedWeights.get(ctx, netuid),
    max_weights_limit: MAX_WEIGHT_LIMIT,
    tempo: Tempo.get(ctx, netuid),
    min_difficulty: MinDifficulty.get(ctx, netuid),
    max_difficulty: MaxDifficulty.get(ctx, netuid),
    weights_version: WeightsVersionKey.get(ctx, netuid),
    weights_rate_limit: WeightsSetRateLimit.get(ctx, netuid),
    adjustment_interval: AdjustmentInterval.get(ctx, netuid),
    activity_cutoff: getActivityCutoffBlocks(ctx, netuid),
    registration_allowed: NetworkRegistrationAllowed.get(ctx, netuid),
    target_regs_per_interval: TargetRegistrationsPerInterval.get(ctx, netuid),
    min_burn: MinBurn.get(ctx, netuid),
    max_burn: MaxBurn.get(ctx, netuid),
    bonds_moving_avg: BondsMovingAverage.get(ctx, netuid),
    max_regs_per_block: MaxRegistrationsPerBlock.get(ctx, netuid),
    serving_rate_limit: ServingRateLimit.get(ctx, netuid),
    max_validators: MaxAllowedValidators.get(ctx, netuid),
    adjustment_alpha: AdjustmentAlpha.get(ctx, netuid),
    difficulty: Difficulty.get(ctx, netuid),
    commit_reveal_period: RevealPeriodEpochs.get(ctx, netuid),
    commit_reveal_weights_enabled: CommitRevealWeightsEnabled.get(ctx, netuid),
    alpha_high: alphaHigh,
    alpha_low: alphaLow,
    liquid_alpha_enabled: LiquidAlphaOn.get(ctx, netuid),
  };
}

/** Source: rpc_info/subnet_info.rs `get_subnet_hyperparams_v2`. */
export function getSubnetHyperparamsV2(ctx: Context, netuid: number): SubnetHyperparamsV2 | undefined {
  const first = getSubnetHyperparams(ctx, netuid);
  if (!first) return undefined;
  return {
    ...first,
    alpha_sigmoid_steepness: getAlphaSigmoidSteepness(ctx, netuid),
    yuma_version: yumaVersion(ctx, netuid),
    subnet_is_active: SubtokenEnabled.get(ctx, netuid),
    transfers_enabled: TransferToggle.get(ctx, netuid),
    bonds_reset_enabled: BondsResetOn.get(ctx, netuid),
    user_liquidity_enabled: false,
  };
}

/** Named values in the chain's order. Source: rpc_info/subnet_info.rs `get_subnet_hyperparams_v3`. */
export function getSubnetHyperparamsV3(ctx: Context, netuid: number): HyperparamEntry[] | undefined {
  const first = getSubnetHyperparamsV2(ctx, netuid);
  if (!first) return undefined;
  const values: [string, HyperparamValue][] = [
    ['kappa', { type: 'U16', value: first.kappa }],
    ['immunity_period', { type: 'U16', value: first.immunity_period }],
    ['min_allowed_weights', { type: 'U16', value: first.min_allowed_weights }],
    ['max_weights_limit', { type: 'U16', value: first.max_weights_limit }],
    ['tempo', { type: 'U16', value: first.tempo }],
    ['weights_version', { type: 'U64', value: first.weights_version }],
    ['weights_rate_limit', { type: 'U64', value: first.weights_rate_limit }],
    ['activity_cutoff', { type: 'U64', value: first.activity_cutoff }],
    ['activity_cutoff_factor', { type: 'U32', value: ActivityCutoffFactorMilli.get(ctx, netuid) }],
    ['registration_allowed', { type: 'Bool', value: first.registration_allowed }],
    ['target_regs_per_interval', { type: 'U16', value: first.target_regs_per_interval }],
    ['min_burn', { type: 'TaoBalance', value: first.min_burn }],
    ['max_burn', { type: 'TaoBalance', value: first.max_burn }],
    ['burn_half_life', { type: 'U16', value: BurnHalfLife.get(ctx, netuid) }],
    ['burn_increase_mult', { type: 'U64F64', value: BurnIncreaseMult.get(ctx, netuid) }],
    ['bonds_moving_avg', { type: 'U64', value: first.bonds_moving_avg }],
    ['max_regs_per_block', { type: 'U16', value: first.max_regs_per_block }],
    ['serving_rate_limit', { type: 'U64', value: first.serving_rate_limit }],
    ['max_validators', { type: 'U16', value: first.max_validators }],
    ['commit_reveal_period', { type: 'U64', value: first.commit_reveal_period }],
    ['commit_reveal_weights_enabled', { type: 'Bool', value: first.commit_reveal_weights_enabled }],
    ['alpha_high', { type: 'U16', value: first.alpha_high }],
    ['alpha_low', { type: 'U16', value: first.alpha_low }],
    ['liquid_alpha_enabled', { type: 'Bool', value: first.liquid_alpha_enabled }],
    ['alpha_sigmoid_steepness', { type: 'I32F32', value: first.alpha_sigmoid_steepness }],
    ['yuma_version', { type: 'U16', value: first.yuma_version }],
    ['subnet_is_active', { type: 'Bool', value: first.subnet_is_active }],
    ['transfers_enabled', { type: 'Bool', value: first.transfers_enabled }],
    ['bonds_reset_enabled', { type: 'Bool', value: first.bonds_reset_enabled }],
    ['user_liquidity_enabled', { type: 'Bool', value: false }],
    ['owner_cut_enabled', { type: 'Bool', value: OwnerCutEnabled.get(ctx, netuid) }],
    ['owner_cut_auto_lock_enabled', { type: 'Bool', value: OwnerCutAutoLockEnabled.get(ctx, netuid) }],
    ['min_childkey_take', { type: 'U16', value: getEffectiveMinChildkeyTake(ctx, netuid) }],
  ];
  const text = new TextEncoder();
  return values.map(([name, value]) => ({ name: text.encode(name), value }));
}

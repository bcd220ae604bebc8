import type { ValueOf } from '../../frame/scale/index.js';
import { bool, bytes, compact, enumeration, struct, u16, u32, u64, u128 } from '../../frame/scale/index.js';
import { I32F32, TaoBalance, U64F64 } from '../base.js';

export const HyperparamValue = enumeration(
  { path: 'pallet_subtensor::rpc_info::subnet_info::HyperparamValue' },
  {
    Bool: bool,
    U16: compact(u16),
    U32: compact(u32),
    U64: compact(u64),
    U128: compact(u128),
    TaoBalance: compact(TaoBalance),
    I32F32: I32F32,
    U64F64: U64F64,
  },
);
export type HyperparamValue = ValueOf<typeof HyperparamValue>;

export const HyperparamEntry = struct(
  { path: 'pallet_subtensor::rpc_info::subnet_info::HyperparamEntry' },
  { name: bytes, value: HyperparamValue },
);
export type HyperparamEntry = ValueOf<typeof HyperparamEntry>;

export const SubnetHyperparams = struct(
  { path: 'pallet_subtensor::rpc_info::subnet_info::SubnetHyperparams' },
  {
    rho: compact(u16),
    kappa: compact(u16),
    immunity_period: compact(u16),
    min_allowed_weights: compact(u16),
    max_weights_limit: compact(u16),
    tempo: compact(u16),
    min_difficulty: compact(u64),
    max_difficulty: compact(u64),
    weights_version: compact(u64),
    weights_rate_limit: compact(u64),
    adjustment_interval: compact(u16),
    activity_cutoff: compact(u64),
    registration_allowed: bool,
    target_regs_per_interval: compact(u16),
    min_burn: compact(TaoBalance),
    max_burn: compact(TaoBalance),
    bonds_moving_avg: compact(u64),
    max_regs_per_block: compact(u16),
    serving_rate_limit: compact(u64),
    max_validators: compact(u16),
    adjustment_alpha: compact(u64),
    difficulty: compact(u64),
    commit_reveal_period: compact(u64),
    commit_reveal_weights_enabled: bool,
    alpha_high: compact(u16),
    alpha_low: compact(u16),
    liquid_alpha_enabled: bool,
  },
);
export type SubnetHyperparams = ValueOf<typeof SubnetHyperparams>;

export const SubnetHyperparamsV2 = struct(
  { path: 'pallet_subtensor::rpc_info::subnet_info::SubnetHyperparamsV2' },
  {
    rho: compact(u16),
    kappa: compact(u16),
    immunity_period: compact(u16),
    min_allowed_weights: compact(u16),
    max_weights_limit: compact(u16),
    tempo: compact(u16),
    min_difficulty: compact(u64),
    max_difficulty: compact(u64),
    weights_version: compact(u64),
    weights_rate_limit: compact(u64),
    adjustment_interval: compact(u16),
    activity_cutoff: compact(u64),
    registration_allowed: bool,
    target_regs_per_interval: compact(u16),
    min_burn: compact(TaoBalance),
    max_burn: compact(TaoBalance),
    bonds_moving_avg: compact(u64),
    max_regs_per_block: compact(u16),
    serving_rate_limit: compact(u64),
    max_validators: compact(u16),
    adjustment_alpha: compact(u64),
    difficulty: compact(u64),
    commit_reveal_period: compact(u64),
    commit_reveal_weights_enabled: bool,
    alpha_high: compact(u16),
    alpha_low: compact(u16),
    liquid_alpha_enabled: bool,
    alpha_sigmoid_steepness: I32F32,
    yuma_version: compact(u16),
    subnet_is_active: bool,
    transfers_enabled: bool,
    bonds_reset_enabled: bool,
    user_liquidity_enabled: bool,
  },
);
export type SubnetHyperparamsV2 = ValueOf<typeof SubnetHyperparamsV2>;

import type { ValueOf } from '../../frame/scale/index.js';
import {
  array,
  bool,
  compact,
  named,
  option,
  struct,
  u8,
  u16,
  u64,
  u128,
  vec,
} from '../../frame/scale/index.js';
import { AccountId32, AlphaBalance, I96F32, NetUid, TaoBalance } from '../base.js';
import { SubnetIdentityV3 } from '../subtensor.js';

export const DynamicInfo = struct(
  { path: 'pallet_subtensor::rpc_info::dynamic_info::DynamicInfo', params: { AccountId: AccountId32 } },
  {
    netuid: compact(NetUid),
    owner_hotkey: named(AccountId32, 'AccountId'),
    owner_coldkey: named(AccountId32, 'AccountId'),
    subnet_name: vec(compact(u8)),
    token_symbol: vec(compact(u8)),
    tempo: compact(u16),
    last_step: compact(u64),
    blocks_since_last_step: compact(u64),
    emission: compact(u64),
    alpha_in: compact(AlphaBalance),
    alpha_out: compact(AlphaBalance),
    tao_in: compact(TaoBalance),
    alpha_out_emission: compact(AlphaBalance),
    alpha_in_emission: compact(AlphaBalance),
    tao_in_emission: compact(TaoBalance),
    pending_alpha_emission: compact(AlphaBalance),
    pending_root_emission: compact(TaoBalance),
    subnet_volume: compact(u128),
    network_registered_at: compact(u64),
    subnet_identity: option(SubnetIdentityV3),
    moving_price: I96F32,
  },
);
export type DynamicInfo = ValueOf<typeof DynamicInfo>;

export const SubnetInfo = struct(
  { path: 'pallet_subtensor::rpc_info::subnet_info::SubnetInfo', params: { AccountId: AccountId32 } },
  {
    netuid: compact(NetUid),
    rho: compact(u16),
    kappa: compact(u16),
    difficulty: compact(u64),
    immunity_period: compact(u16),
    max_allowed_validators: compact(u16),
    min_allowed_weights: compact(u16),
    max_weights_limit: compact(u16),
    scaling_law_power: compact(u16),
    subnetwork_n: compact(u16),
    max_allowed_uids: compact(u16),
    blocks_since_last_step: compact(u64),
    tempo: compact(u16),
    network_modality: compact(u16),
    network_connect: vec(array(u16, 2)),
    emission_values: compact(u64),
    burn: compact(TaoBalance),
    owner: named(AccountId32, 'AccountId'),
  },
);
export type SubnetInfo = ValueOf<typeof SubnetInfo>;

export const SubnetInfov2 = struct(
  { path: 'pallet_subtensor::rpc_info::subnet_info::SubnetInfov2', params: { AccountId: AccountId32 } },
  {
    netuid: compact(NetUid),
    rho: compact(u16),
    kappa: compact(u16),
    difficulty: compact(u64),
    immunity_period: compact(u16),
    max_allowed_validators: compact(u16),
    min_allowed_weights: compact(u16),
    max_weights_limit: compact(u16),
    scaling_law_power: compact(u16),
    subnetwork_n: compact(u16),
    max_allowed_uids: compact(u16),
    blocks_since_last_step: compact(u64),
    tempo: compact(u16),
    network_modality: compact(u16),
    network_connect: vec(array(u16, 2)),
    emission_value: compact(u64),
    burn: compact(TaoBalance),
    owner: named(AccountId32, 'AccountId'),
    identity: option(SubnetIdentityV3),
  },
);
export type SubnetInfov2 = ValueOf<typeof SubnetInfov2>;

export const SubnetState = struct(
  { path: 'pallet_subtensor::rpc_info::show_subnet::SubnetState', params: { AccountId: AccountId32 } },
  {
    netuid: compact(NetUid),
    hotkeys: named(vec(AccountId32), 'Vec<AccountId>'),
    coldkeys: named(vec(AccountId32), 'Vec<AccountId>'),
    active: vec(bool),
    validator_permit: vec(bool),
    pruning_score: vec(compact(u16)),
    last_update: vec(compact(u64)),
    emission: vec(compact(AlphaBalance)),
    dividends: vec(compact(u16)),
    incentives: vec(compact(u16)),
    consensus: vec(compact(u16)),
    trust: vec(compact(u16)),
    rank: vec(compact(u16)),
    block_at_registration: vec(compact(u64)),
    alpha_stake: vec(compact(AlphaBalance)),
    tao_stake: vec(compact(TaoBalance)),
    total_stake: vec(compact(TaoBalance)),
    emission_history: vec(vec(compact(AlphaBalance))),
  },
);
export type SubnetState = ValueOf<typeof SubnetState>;

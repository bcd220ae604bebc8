import type { ValueOf } from '../../frame/scale/index.js';
import { bool, compact, named, struct, tuple, u16, u64, vec } from '../../frame/scale/index.js';
import { AccountId32, AlphaBalance, NetUid } from '../base.js';
import { AxonInfo, PrometheusInfo } from '../subtensor.js';

export const NeuronInfo = struct(
  { path: 'pallet_subtensor::rpc_info::neuron_info::NeuronInfo', params: { AccountId: AccountId32 } },
  {
    hotkey: named(AccountId32, 'AccountId'),
    coldkey: named(AccountId32, 'AccountId'),
    uid: compact(u16),
    netuid: compact(NetUid),
    active: bool,
    axon_info: AxonInfo,
    prometheus_info: PrometheusInfo,
    stake: named(vec(tuple(AccountId32, compact(AlphaBalance))), 'Vec<(AccountId, Compact<AlphaBalance>)>'),
    rank: compact(u16),
    emission: compact(AlphaBalance),
    incentive: compact(u16),
    consensus: compact(u16),
    trust: compact(u16),
    validator_trust: compact(u16),
    dividends: compact(u16),
    last_update: compact(u64),
    validator_permit: bool,
    weights: vec(tuple(compact(u16), compact(u16))),
    bonds: vec(tuple(compact(u16), compact(u16))),
    pruning_score: compact(u16),
  },
);
export type NeuronInfo = ValueOf<typeof NeuronInfo>;

export const NeuronInfoLite = struct(
  { path: 'pallet_subtensor::rpc_info::neuron_info::NeuronInfoLite', params: { AccountId: AccountId32 } },
  {
    hotkey: named(AccountId32, 'AccountId'),
    coldkey: named(AccountId32, 'AccountId'),
    uid: compact(u16),
    netuid: compact(NetUid),
    active: bool,
    axon_info: AxonInfo,
    prometheus_info: PrometheusInfo,
    stake: named(vec(tuple(AccountId32, compact(AlphaBalance))), 'Vec<(AccountId, Compact<AlphaBalance>)>'),
    rank: compact(u16),
    emission: compact(AlphaBalance),
    incentive: compact(u16),
    consensus: compact(u16),
    trust: compact(u16),
    validator_trust: compact(u16),
    dividends: compact(u16),
    last_update: compact(u64),
    validator_permit: bool,
    pruning_score: compact(u16),
  },
);
export type NeuronInfoLite = ValueOf<typeof NeuronInfoLite>;

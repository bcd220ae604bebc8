import { rowToPairs } from '../../../../math/epoch/sparse-row.js';
import type { SparseRow } from '../../../../math/epoch/types.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import type { AxonInfo, PrometheusInfo } from '../../../types/subtensor.js';
import type { NeuronInfo, NeuronInfoLite } from '../../../types/subtensor-info/index.js';
import { getStakeForHotkeyOnSubnet } from '../staking/hotkey-stake.js';
import {
  Active,
  Axons,
  Bonds,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  Keys,
  LastUpdate,
  Owner,
  Prometheus,
  SubnetworkN,
  ValidatorPermit,
  ValidatorTrust,
  Weights,
} from '../storage/index.js';
import { ifSubnetExist } from '../subnets/subnet.js';

const NO_AXON: AxonInfo = {
  block: 0n,
  version: 0,
  ip: 0n,
  port: 0,
  ip_type: 0,
  protocol: 0,
  placeholder1: 0,
  placeholder2: 0,
};
const NO_PROMETHEUS: PrometheusInfo = { block: 0n, version: 0, ip: 0n, port: 0, ip_type: 0 };

/**
 * The neuron's endpoint, zeros when it serves none. Source: subnets/serving.rs `get_axon_info`; spec
 * subnets-and-registration.md 13.
 */
export function getAxonInfo(ctx: Context, netuid: number, hotkey: AccountId): AxonInfo {
  return Axons.get(ctx, netuid, hotkey) ?? NO_AXON;
}

/** Source: subnets/serving.rs `get_prometheus_info`. */
export function getPrometheusInfo(ctx: Context, netuid: number, hotkey: AccountId): PrometheusInfo {
  return Prometheus.get(ctx, netuid, hotkey) ?? NO_PROMETHEUS;
}

/** All neurons by uid, none for an unknown subnet. Source: rpc_info/neuron_info.rs `get_neurons_lite`. */
export function getNeuronsLite(ctx: Context, netuid: number): NeuronInfoLite[] {
  return eachUid(ctx, netuid, getNeuronLite);
}

/** Source: rpc_info/neuron_info.rs `get_neurons`. */
export function getNeurons(ctx: Context, netuid: number): NeuronInfo[] {
  return eachUid(ctx, netuid, getNeuron);
}

function eachUid<T>(
  ctx: Context,
  netuid: number,
  read: (ctx: Context, netuid: number, uid: number) => T | undefined,
): T[] {
  if (!ifSubnetExist(ctx, netuid)) return [];
  const neurons: T[] = [];
  const size = SubnetworkN.get(ctx, netuid);
  for (let uid = 0; uid < size; uid++) {
    const neuron = read(ctx, netuid, uid);
    if (neuron === undefined) break;
    neurons.push(neuron);
  }
  return neurons;
}

/** Source: rpc_info/neuron_info.rs `get_neuron`. */
export function getNeuron(ctx: Context, netuid: number, uid: number): NeuronInfo | undefined {
  const lite = getNeuronLite(ctx, netuid, uid);
  if (!lite) return undefined;
  const { pruning_score, ...common } = lite;
  return {
    ...common,
    weights: nonZero(Weights.get(ctx, netuid, uid)),
    bonds: nonZero(Bonds.get(ctx, netuid, uid)),
    pruning_score,
  };
}

/** One neuron; rank, trust and pruning score are no longer computed. Source: rpc_info/neuron_info.rs `get_neuron_lite`. */
export function getNeuronLite(ctx: Context, netuid: number, uid: number): NeuronInfoLite | undefined {
  if (!ifSubnetExist(ctx, netuid)) return undefined;
  const hotkey = Keys.tryGet(ctx, netuid, uid);
  if (hotkey === undefined) return undefined;
  const coldkey = Owner.get(ctx, hotkey);
  return {
    hotkey,
    coldkey,
    uid,
    netuid,
    active: Active.get(ctx, netuid)[uid] ?? false,
    axon_info: getAxonInfo(ctx, netuid, hotkey),
    prometheus_info: getPrometheusInfo(ctx, netuid, hotkey),
    stake: [[coldkey, getStakeForHotkeyOnSubnet(ctx, hotkey, netuid)]],
    rank: 0,
    emission: Emission.get(ctx, netuid)[uid] ?? 0n,
    incentive: Incentive.get(ctx, netuid)[uid] ?? 0,
    consensus: Consensus.get(ctx, netuid)[uid] ?? 0,
    trust: 0,
    validator_trust: ValidatorTrust.get(ctx, netuid)[uid] ?? 0,
    dividends: Dividends.get(ctx, netuid)[uid] ?? 0,
    last_update: LastUpdate.get(ctx, netuid)[uid] ?? 0n,
    validator_permit: ValidatorPermit.get(ctx, netuid)[uid] ?? false,
    pruning_score: 65_535,
  };
}

function nonZero(row: SparseRow): [uid: number, value: number][] {
  return rowToPairs(row).filter(([, value]) => value > 0);
}

import { I64F64 } from '../../../../math/fixed/types.js';
import type { Context } from '../../../frame/context.js';
import type { Metagraph, SubnetState } from '../../../types/subtensor-info/index.js';
import { getStakeWeightsForNetwork } from '../staking/stake-weights.js';
import {
  Active,
  AlphaDividendsPerSubnet,
  BlockAtRegistration,
  Burn,
  Consensus,
  Dividends,
  Emission,
  IdentitiesV2,
  Incentive,
  Keys,
  LastHotkeyEmissionOnNetuid,
  LastUpdate,
  MaxAllowedUids,
  MechanismCountCurrent,
  NetworkPowRegistrationAllowed,
  Owner,
  SubnetIdentitiesV3,
  SubnetworkN,
  TokenSymbol,
  ValidatorPermit,
} from '../storage/index.js';
import { getMechanismStorageIndex } from '../subnets/mechanism-index.js';
import { getAllSubnetNetuids, ifSubnetExist } from '../subnets/subnet.js';
import { getNameForSubnet } from '../subnets/symbols.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { subnetState } from './dynamic-info.js';
import { getAxonInfo } from './neuron-info.js';
import { getSubnetHyperparams } from './subnet-hyperparams.js';

/** Vectors by uid that Metagraph and SubnetState both show; ranks, trust and pruning scores are no longer computed. */
function neuronVectors(ctx: Context, netuid: number) {
  const uids = Array.from({ length: SubnetworkN.get(ctx, netuid) }, (_, uid) => uid);
  const hotkeys = uids.map((uid) => Keys.get(ctx, netuid, uid));
  const stake = getStakeWeightsForNetwork(ctx, netuid);
  return {
    hotkeys,
    coldkeys: hotkeys.map((hotkey) => Owner.get(ctx, hotkey)),
    active: Active.get(ctx, netuid),
    validator_permit: ValidatorPermit.get(ctx, netuid),
    pruning_score: [],
    last_update: LastUpdate.get(ctx, netuid),
    emission: Emission.get(ctx, netuid),
    dividends: Dividends.get(ctx, netuid),
    incentives: Incentive.get(ctx, netuid),
    consensus: Consensus.get(ctx, netuid),
    trust: [],
    rank: [],
    block_at_registration: uids.map((uid) => BlockAtRegistration.get(ctx, netuid, uid)),
    alpha_stake: stake.alpha.map(I64F64.toU64),
    tao_stake: stake.tao.map(I64F64.toU64),
    total_stake: stake.total.map(I64F64.toU64),
  };
}

/** Source: rpc_info/show_subnet.rs `get_subnet_state`; spec subnets-and-registration.md 13. */
export function getSubnetState(ctx: Context, netuid: number): SubnetState | undefined {
  if (!ifSubnetExist(ctx, netuid)) return undefined;
  const vectors = neuronVectors(ctx, netuid);
  const history = getAllSubnetNetuids(ctx).map((other) =>
    vectors.hotkeys.map((hotkey) => LastHotkeyEmissionOnNetuid.get(ctx, hotkey, other)),
  );
  return { netuid, ...vectors, emission_history: history };
}

/** Source: rpc_info/metagraph.rs `get_metagraph`. */
export function getMetagraph(ctx: Context, netuid: number): Metagraph | undefined {
  const hyperparams = getSubnetHyperparams(ctx, netuid);
  if (!hyperparams) return undefined;
  const vectors = neuronVectors(ctx, netuid);
  const { hotkeys, coldkeys } = vectors;
  return {
    ...hyperparams,
    ...subnetState(ctx, netuid),
    ...vectors,
    netuid,
    name: [...getNameForSubnet(ctx, netuid)],
    symbol: [...TokenSymbol.get(ctx, netuid)],
    identity: SubnetIdentitiesV3.get(ctx, netuid),
    block: getCurrentBlockAsU64(ctx),
    subnet_emission: 0n,
    num_uids: SubnetworkN.get(ctx, netuid),
    max_uids: MaxAllowedUids.get(ctx, netuid),
    burn: Burn.get(ctx, netuid),
    pow_registration_allowed: NetworkPowRegistrationAllowed.get(ctx, netuid),
    identities: coldkeys.map((coldkey) => IdentitiesV2.get(ctx, coldkey)),
    axons: hotkeys.map((hotkey) => getAxonInfo(ctx, netuid, hotkey)),
    tao_dividends_per_hotkey: hotkeys.map((hotkey) => [hotkey, 0n] as const),
    alpha_dividends_per_hotkey: hotkeys.map(
      (hotkey) => [hotkey, AlphaDividendsPerSubnet.get(ctx, netuid, hotkey)] as const,
    ),
  };
}

/** Source: rpc_info/metagraph.rs `get_all_metagraphs`. */
export function getAllMetagraphs(ctx: Context): (Metagraph | undefined)[] {
  return getAllSubnetNetuids(ctx).map((netuid) => getMetagraph(ctx, netuid));
}

/** The subnet's metagraph with one mechanism's incentives and updates. Source: rpc_info/metagraph.rs `get_mechagraph`. */
export function getMechagraph(ctx: Context, netuid: number, mecid: number): Metagraph | undefined {
  if (!ifSubnetExist(ctx, netuid) || mecid >= MechanismCountCurrent.get(ctx, netuid)) return undefined;
  const metagraph = getMetagraph(ctx, netuid);
  if (!metagraph) return undefined;
  const index = getMechanismStorageIndex(netuid, mecid);
  return {
    ...metagraph,
    netuid: index,
    last_update: LastUpdate.get(ctx, index),
    incentives: Incentive.get(ctx, index),
  };
}

/** Source: rpc_info/metagraph.rs `get_all_mechagraphs`. */
export function getAllMechagraphs(ctx: Context): (Metagraph | undefined)[] {
  return getAllSubnetNetuids(ctx).flatMap((netuid) =>
    Array.from({ length: MechanismCountCurrent.get(ctx, netuid) }, (_, mecid) =>
      getMechagraph(ctx, netuid, mecid),
    ),
  );
}

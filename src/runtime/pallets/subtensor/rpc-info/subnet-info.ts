import type { Context } from '../../../frame/context.js';
import type { SubnetInfo, SubnetInfov2 } from '../../../types/subtensor-info/index.js';
import {
  BlocksSinceLastStep,
  Burn,
  Difficulty,
  ImmunityPeriod,
  Kappa,
  MaxAllowedUids,
  MaxAllowedValidators,
  MinAllowedWeights,
  Rho,
  ScalingLawPower,
  SubnetIdentitiesV3,
  SubnetOwner,
  SubnetworkN,
  Tempo,
} from '../storage/index.js';
import { getAllSubnetNetuids, ifSubnetExist } from '../subnets/subnet.js';

/** No longer limited: utils/misc.rs `get_max_weight_limit` answers u16::MAX for every subnet. */
export const MAX_WEIGHT_LIMIT = 65_535;

/** Source: rpc_info/subnet_info.rs `get_subnet_info`; spec subnets-and-registration.md 13. */
export function getSubnetInfo(ctx: Context, netuid: number): SubnetInfo | undefined {
  if (!ifSubnetExist(ctx, netuid)) return undefined;
  return { ...common(ctx, netuid), emission_values: 0n };
}

/** Source: rpc_info/subnet_info.rs `get_subnet_info_v2`. */
export function getSubnetInfoV2(ctx: Context, netuid: number): SubnetInfov2 | undefined {
  if (!ifSubnetExist(ctx, netuid)) return undefined;
  return { ...common(ctx, netuid), emission_value: 0n, identity: SubnetIdentitiesV3.get(ctx, netuid) };
}

/** By ascending netuid. Source: rpc_info/subnet_info.rs `get_subnets_info`. */
export function getSubnetsInfo(ctx: Context): (SubnetInfo | undefined)[] {
  return ascending(ctx).map((netuid) => getSubnetInfo(ctx, netuid));
}

/** By ascending netuid. Source: rpc_info/subnet_info.rs `get_subnets_info_v2`. */
export function getSubnetsInfoV2(ctx: Context): (SubnetInfov2 | undefined)[] {
  return ascending(ctx).map((netuid) => getSubnetInfoV2(ctx, netuid));
}

function ascending(ctx: Context): number[] {
  return getAllSubnetNetuids(ctx).sort((a, b) => a - b);
}

function common(ctx: Context, netuid: number) {
  return {
    netuid,
    rho: Rho.get(ctx, netuid),
    kappa: Kappa.get(ctx, netuid),
    difficulty: Difficulty.get(ctx, netuid),
    immunity_period: ImmunityPeriod.get(ctx, netuid),
    max_allowed_validators: MaxAllowedValidators.get(ctx, netuid),
    min_allowed_weights: MinAllowedWeights.get(ctx, netuid),
    max_weights_limit: MAX_WEIGHT_LIMIT,
    scaling_law_power: ScalingLawPower.get(ctx, netuid),
    subnetwork_n: SubnetworkN.get(ctx, netuid),
    max_allowed_uids: MaxAllowedUids.get(ctx, netuid),
    blocks_since_last_step: BlocksSinceLastStep.get(ctx, netuid),
    tempo: Tempo.get(ctx, netuid),
    network_modality: 0,
    network_connect: [],
    burn: Burn.get(ctx, netuid),
    owner: SubnetOwner.get(ctx, netuid),
  };
}

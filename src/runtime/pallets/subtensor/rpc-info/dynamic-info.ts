import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import type { DynamicInfo } from '../../../types/subtensor-info/index.js';
import {
  LastMechansimStepBlock,
  NetworkRegisteredAt,
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetAlphaIn,
  SubnetAlphaInEmission,
  SubnetAlphaOut,
  SubnetAlphaOutEmission,
  SubnetIdentitiesV3,
  SubnetMovingPrice,
  SubnetOwner,
  SubnetOwnerHotkey,
  SubnetTAO,
  SubnetTaoInEmission,
  SubnetVolume,
  Tempo,
  TokenSymbol,
} from '../storage/index.js';
import { getAllSubnetNetuids, ifSubnetExist } from '../subnets/subnet.js';
import { getNameForSubnet } from '../subnets/symbols.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';

/** The parts of a subnet's state that DynamicInfo and Metagraph both show. */
export function subnetState(ctx: Context, netuid: number) {
  const lastStep = LastMechansimStepBlock.get(ctx, netuid);
  return {
    owner_hotkey: SubnetOwnerHotkey.get(ctx, netuid),
    owner_coldkey: SubnetOwner.get(ctx, netuid),
    tempo: Tempo.get(ctx, netuid),
    last_step: lastStep,
    blocks_since_last_step: u64.saturatingSub(getCurrentBlockAsU64(ctx), lastStep),
    alpha_in: SubnetAlphaIn.get(ctx, netuid),
    alpha_out: SubnetAlphaOut.get(ctx, netuid),
    tao_in: SubnetTAO.get(ctx, netuid),
    alpha_out_emission: SubnetAlphaOutEmission.get(ctx, netuid),
    alpha_in_emission: SubnetAlphaInEmission.get(ctx, netuid),
    tao_in_emission: SubnetTaoInEmission.get(ctx, netuid),
    pending_alpha_emission: u64.saturatingAdd(
      PendingValidatorEmission.get(ctx, netuid),
      PendingServerEmission.get(ctx, netuid),
    ),
    pending_root_emission: 0n,
    subnet_volume: SubnetVolume.get(ctx, netuid),
    network_registered_at: NetworkRegisteredAt.get(ctx, netuid),
    moving_price: SubnetMovingPrice.get(ctx, netuid),
  };
}

/** Source: rpc_info/dynamic_info.rs `get_dynamic_info`; spec subnets-and-registration.md 13. */
export function getDynamicInfo(ctx: Context, netuid: number): DynamicInfo | undefined {
  if (!ifSubnetExist(ctx, netuid)) return undefined;
  return {
    ...subnetState(ctx, netuid),
    netuid,
    subnet_name: [...getNameForSubnet(ctx, netuid)],
    token_symbol: [...TokenSymbol.get(ctx, netuid)],
    emission: 0n,
    subnet_identity: SubnetIdentitiesV3.get(ctx, netuid),
  };
}

/** In the key order of NetworksAdded. Source: rpc_info/dynamic_info.rs `get_all_dynamic_info`. */
export function getAllDynamicInfo(ctx: Context): (DynamicInfo | undefined)[] {
  return getAllSubnetNetuids(ctx).map((netuid) => getDynamicInfo(ctx, netuid));
}

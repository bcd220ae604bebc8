/**
 * Which subnets emit, and how the block's TAO is shared among them. Source: coinbase/subnet_emissions.rs; spec
 * coinbase-and-emission.md 2.
 */
import {
  type EmittingSubnet,
  isRootSellOn,
  subnetTaoEmissions,
} from '../../../../math/emission/subnet-shares.js';
import type { U96F32 } from '../../../../math/fixed/types.js';
import type { Context } from '../../../frame/context.js';
import { getMovingAlphaPrice } from '../staking/alpha-price.js';
import {
  MinerBurned,
  NetworkRegistrationAllowed,
  SubnetEmissionEnabled,
  SubtokenEnabled,
} from '../storage/index.js';
import { getAllSubnetNetuids, isValidSubnetForEmission, ROOT_NETUID } from '../subnets/subnet.js';

/** All subnets but root, in storage order. */
export function getNonRootNetuids(ctx: Context): number[] {
  return getAllSubnetNetuids(ctx).filter((netuid) => netuid !== ROOT_NETUID);
}

/** The subnets of `netuids` that were started and allow registration. Source: `get_subnets_to_emit_to`. */
export function getSubnetsToEmitTo(ctx: Context, netuids: readonly number[]): number[] {
  return netuids.filter(
    (netuid) =>
      netuid !== ROOT_NETUID &&
      isValidSubnetForEmission(ctx, netuid) &&
      SubtokenEnabled.get(ctx, netuid) &&
      NetworkRegistrationAllowed.get(ctx, netuid),
  );
}

/** How a block's emission is divided. */
export interface SubnetBlockEmissions {
  /** TAO rao by netuid, in the order of the netuids asked for. */
  readonly tao: ReadonlyMap<number, U96F32>;
  /** Whether the root part of dividends is kept for root stakers, who may sell it. */
  readonly isRootSellOn: boolean;
}

/**
 * Shares of `emission` TAO rao by moving price and withheld miner emission; none for subnets whose emission is disabled.
 * Source: `get_subnet_block_emissions`, coinbase/run_coinbase.rs `get_network_root_sell_flag`.
 */
export function getSubnetBlockEmissions(
  ctx: Context,
  netuids: readonly number[],
  emission: bigint,
): SubnetBlockEmissions {
  const subnets = netuids.map((netuid) => readEmittingSubnet(ctx, netuid));
  const shares = subnetTaoEmissions(subnets, emission);
  return {
    tao: new Map(netuids.map((netuid, i) => [netuid, shares[i]!])),
    isRootSellOn: isRootSellOn(subnets),
  };
}

function readEmittingSubnet(ctx: Context, netuid: number): EmittingSubnet {
  return {
    movingPrice: getMovingAlphaPrice(ctx, netuid),
    minerBurned: MinerBurned.get(ctx, netuid),
    emissionEnabled: SubnetEmissionEnabled.get(ctx, netuid),
  };
}

/** Prices of alpha, in TAO per alpha. Source: staking/stake_utils.rs; spec staking-and-swap.md 4.1. */
import { medianPrice } from '../../../../math/emission/lock-cost.js';
import { movingPrice } from '../../../../math/emission/moving-price.js';
import { U64F64 } from '../../../../math/fixed/types.js';
import type { Context } from '../../../frame/context.js';
import { currentAlphaPrice } from '../../swap/pool.js';
import { NetworksAdded, SubnetMechanism, SubnetMovingPrice } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';

/** The smoothed price; 1 for root and for subnets without a pool. Source: `get_moving_alpha_price`. */
export function getMovingAlphaPrice(ctx: Context, netuid: number): U64F64 {
  if (netuid === ROOT_NETUID) return U64F64.ONE;
  return movingPrice(SubnetMovingPrice.get(ctx, netuid), SubnetMechanism.get(ctx, netuid));
}

/** Median of the present prices of all subnets but root. Source: `get_median_subnet_alpha_price`. */
export function getMedianSubnetAlphaPrice(ctx: Context): U64F64 {
  return medianPrice(
    NetworksAdded.iter(ctx)
      .filter(([netuid, isAdded]) => isAdded && netuid !== ROOT_NETUID)
      .map(([netuid]) => currentAlphaPrice(ctx, netuid)),
  );
}

/** Prices of alpha, in TAO per alpha. Source: staking/stake_utils.rs. */
import { I96F32, U64F64 } from '../../../../math/fixed/types.js';
import type { Context } from '../../../frame/context.js';
import { currentAlphaPrice } from '../../swap/pool.js';
import { NetworksAdded, SubnetMechanism, SubnetMovingPrice } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';

const TWO = U64F64.fromNum(2n);

/** The smoothed price; 1 for root and for subnets without a pool. Source: `get_moving_alpha_price`. */
export function getMovingAlphaPrice(ctx: Context, netuid: number): U64F64 {
  if (netuid === ROOT_NETUID || SubnetMechanism.get(ctx, netuid) === 0) return U64F64.ONE;
  return U64F64.fromFixed(SubnetMovingPrice.get(ctx, netuid), I96F32);
}

/**
 * Median of the present prices above zero of all subnets but root: of an even number of them half the sum of the middle two;
 * 1 when there is none. Source: `get_median_subnet_alpha_price`.
 */
export function getMedianSubnetAlphaPrice(ctx: Context): U64F64 {
  const prices = NetworksAdded.iter(ctx)
    .filter(([netuid, isAdded]) => isAdded && netuid !== ROOT_NETUID)
    .map(([netuid]) => currentAlphaPrice(ctx, netuid))
    .filter((price) => price > 0n)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const upper = prices[Math.floor(prices.length / 2)];
  if (upper === undefined) return U64F64.ONE;
  if (prices.length % 2 === 1) return upper;
  const lower = prices[prices.length / 2 - 1]!;
  return U64F64.safeDiv(U64F64.saturatingAdd(lower, upper), TWO);
}

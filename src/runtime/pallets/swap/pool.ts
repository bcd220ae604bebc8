import type { U64F64 } from '../../../math/fixed/types.js';
import { type Pool, spotPrice } from '../../../math/swap/pool.js';
import type { Context } from '../../frame/context.js';
import { SubnetAlphaIn, SubnetMechanism, SubnetTAO } from '../subtensor/storage/index.js';
import { FeeRate, SwapBalancer } from './storage.js';

/**
 * The subnet's pool as it stands. The reserves belong to SubtensorModule; this pallet keeps weights and fee.
 */
export function readPool(ctx: Context, netuid: number): Pool {
  return {
    tao: SubnetTAO.get(ctx, netuid),
    alpha: SubnetAlphaIn.get(ctx, netuid),
    quoteWeight: SwapBalancer.get(ctx, netuid).quote,
    feeRate: FeeRate.get(ctx, netuid),
    mechanism: SubnetMechanism.get(ctx, netuid),
  };
}

/**
 * TAO per alpha at the margin; 1 on a subnet without a pool. Source: pallet/impls.rs `current_price`,
 * `current_alpha_price`; spec staking-and-swap.md 4.1.
 */
export function currentAlphaPrice(ctx: Context, netuid: number): U64F64 {
  return spotPrice(readPool(ctx, netuid));
}

/** How much can be traded within a limit price, in rao, fee included. Fails as the swap does. */
import type { MaxAmount } from '../../../../math/swap/max-amount.js';
import * as maxAmount from '../../../../math/swap/max-amount.js';
import type { SwapFailure } from '../../../../math/swap/swap.js';
import type { Context } from '../../../frame/context.js';
import { fail } from '../../../frame/dispatch-error.js';
import { MinimumReserve } from '../../swap/constants.js';
import { readPool } from '../../swap/pool.js';
import { SWAP_ERRORS } from '../../swap/swap.js';

/** TAO rao that can be staked. Source: staking/add_stake.rs `get_max_amount_add`; spec staking-and-swap.md 9. */
export function getMaxAmountAdd(ctx: Context, netuid: number, limitPrice: bigint): bigint {
  return unwrap(maxAmount.maxAmountToAdd(readPool(ctx, netuid), limitPrice, MinimumReserve.get(ctx)));
}

/** Alpha rao that can be unstaked. Source: staking/remove_stake.rs `get_max_amount_remove`. */
export function getMaxAmountRemove(ctx: Context, netuid: number, limitPrice: bigint): bigint {
  return unwrap(maxAmount.maxAmountToRemove(readPool(ctx, netuid), limitPrice, MinimumReserve.get(ctx)));
}

/**
 * Alpha rao of `origin` that can be moved to `destination`; the limit is the price of origin in terms of
 * destination, times 10^9. Source: staking/move_stake.rs `get_max_amount_move`.
 */
export function getMaxAmountMove(
  ctx: Context,
  origin: number,
  destination: number,
  limitPrice: bigint,
): bigint {
  const pools = [readPool(ctx, origin), readPool(ctx, destination)] as const;
  return unwrap(maxAmount.maxAmountToMove(...pools, limitPrice, MinimumReserve.get(ctx)));
}

function unwrap(result: MaxAmount | SwapFailure): bigint {
  return result.ok ? result.amount : fail(SWAP_ERRORS[result.error]);
}

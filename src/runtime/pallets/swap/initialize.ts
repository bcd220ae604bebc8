import type { U64F64 } from '../../../math/fixed/types.js';
import { HALF_PERQUINTILL } from '../../../math/swap/perquintill.js';
import { initialQuoteWeight } from '../../../math/swap/weights.js';
import type { Context } from '../../frame/context.js';
import { fail } from '../../frame/dispatch-error.js';
import { ReservesOutOfBalance } from './errors.js';
import { readPool } from './pool.js';
import { PalSwapInitialized, SwapBalancer } from './storage.js';

/**
 * Gives a pool its first weights: those that make `price` (TAO per alpha) hold at its reserves, or even ones.
 * Does nothing the second time. Fails with ReservesOutOfBalance.
 * Source: pallet/impls.rs `maybe_initialize_palswap`; spec staking-and-swap.md 4.5.
 */
export function maybeInitializePalswap(ctx: Context, netuid: number, price?: U64F64): void {
  if (!initSwap(ctx, netuid, price)) fail(ReservesOutOfBalance);
}

/** The same, telling by its result whether the pool has weights. Source: pallet/impls.rs `init_swap`. */
export function initSwap(ctx: Context, netuid: number, price?: U64F64): boolean {
  if (PalSwapInitialized.get(ctx, netuid)) return true;
  const { tao, alpha } = readPool(ctx, netuid);
  const quote = price === undefined ? HALF_PERQUINTILL : initialQuoteWeight(tao, alpha, price);
  if (quote === undefined) return false;
  SwapBalancer.insert(ctx, netuid, { quote });
  PalSwapInitialized.insert(ctx, netuid, true);
  return true;
}

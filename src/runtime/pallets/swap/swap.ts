/**
 * Trading against the pools. Moves no balances and no reserves: the caller books the result. Source:
 * pallet/impls.rs; spec staking-and-swap.md 4.4.
 */

import { swapFee } from '../../../math/swap/fee.js';
import { HALF_PERQUINTILL } from '../../../math/swap/perquintill.js';
import { DYNAMIC_MECHANISM } from '../../../math/swap/pool.js';
import { alphaAtSpotPrice } from '../../../math/swap/quote.js';
import * as swapMath from '../../../math/swap/swap.js';
import type { Context } from '../../frame/context.js';
import { DispatchFailure, type ErrorDef, fail } from '../../frame/dispatch-error.js';
import { NetworksAdded } from '../subtensor/storage/index.js';
import { MinimumReserve } from './constants.js';
import * as errors from './errors.js';
import { maybeInitializePalswap } from './initialize.js';
import { readPool } from './pool.js';
import { PalSwapInitialized } from './storage.js';

export type { SwapOrder } from '../../../math/swap/swap.js';

/**
 * What was traded, in rao. The fee is in the token paid in, on top of `paidIn`, and belongs to the block
 * author in full.
 */
export type SwapResult = Pick<swapMath.SwapResult, 'paidIn' | 'paidOut' | 'fee' | 'feeToAuthor'>;

/** The pallet's error for each failure of the arithmetic. */
export const SWAP_ERRORS: Readonly<Record<swapMath.SwapErrorName, ErrorDef>> = errors;

/** Limit prices that stop no trade, in rao per whole alpha. Source: `min_price`, `max_price`. */
export { MAX_LIMIT_PRICE as MAX_PRICE, MIN_LIMIT_PRICE as MIN_PRICE } from '../../../math/swap/swap.js';

/**
 * Trades up to the limit price and initialises the pool if need be. Fails with SwapInputTooLarge,
 * ReservesTooLow, PriceLimitExceeded. Source: `do_swap` without `simulate`.
 */
export function swap(ctx: Context, netuid: number, order: swapMath.SwapOrder): SwapResult {
  const result = simulateSwap(ctx, netuid, order);
  maybeInitializePalswap(ctx, netuid);
  return result;
}

/** The same without a trace. Source: `do_swap` with `simulate`. */
export function simulateSwap(ctx: Context, netuid: number, order: swapMath.SwapOrder): SwapResult {
  const stored = readPool(ctx, netuid);
  // A first trade resets the weights before anything is priced.
  const pool = PalSwapInitialized.get(ctx, netuid) ? stored : { ...stored, quoteWeight: HALF_PERQUINTILL };
  const result = swapMath.swap(pool, order, MinimumReserve.get(ctx));
  return result.ok ? result : fail(SWAP_ERRORS[result.error]);
}

/**
 * What a trade of the gross `amount` (rao) would give: with fee, without limit; one to one on a subnet
 * without a pool, nothing on one that does not exist. Fails like {@link swap}. Source: `sim_swap`.
 */
export function simSwap(
  ctx: Context,
  netuid: number,
  side: swapMath.SwapOrder['side'],
  amount: bigint,
): SwapResult {
  const { mechanism } = readPool(ctx, netuid);
  if (mechanism === DYNAMIC_MECHANISM) {
    return simulateSwap(ctx, netuid, { side, amount, limitPrice: swapMath.defaultLimitPrice(side) });
  }
  const traded = NetworksAdded.get(ctx, netuid) ? amount : 0n;
  return { paidIn: traded, paidOut: traded, fee: 0n, feeToAuthor: 0n };
}

/** {@link simSwap}, with undefined for a failure. */
export function trySimSwap(
  ctx: Context,
  netuid: number,
  side: swapMath.SwapOrder['side'],
  amount: bigint,
): SwapResult | undefined {
  try {
    return simSwap(ctx, netuid, side, amount);
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return undefined;
  }
}

/** Fee on a gross amount, in the same token. Source: `approx_fee_amount`. */
export function approxFeeAmount(ctx: Context, netuid: number, amount: bigint): bigint {
  return swapFee(readPool(ctx, netuid), amount);
}

/** Alpha rao worth `tao` rao at the spot price, without slippage. Source: `get_alpha_amount_for_tao`. */
export function getAlphaAmountForTao(ctx: Context, netuid: number, tao: bigint): bigint {
  return alphaAtSpotPrice(readPool(ctx, netuid), tao);
}

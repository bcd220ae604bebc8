import { U64F64 } from '../fixed/types.js';
import { isDynamic, type Pool, poolAfter, type Side, spotPrice } from './pool.js';
import { defaultLimitPrice, type SwapFailure, type SwapResult, swap } from './swap.js';

/** A quote as `SwapRuntimeApi` gives it: amounts and slippage in rao, all zero if the swap would fail. */
export interface SwapQuote {
  taoAmount: bigint;
  alphaAmount: bigint;
  taoFee: bigint;
  alphaFee: bigint;
  taoSlippage: bigint;
  alphaSlippage: bigint;
}

const RAO = U64F64.fromNum(1_000_000_000n);
const NO_QUOTE: SwapQuote = {
  taoAmount: 0n,
  alphaAmount: 0n,
  taoFee: 0n,
  alphaFee: 0n,
  taoSlippage: 0n,
  alphaSlippage: 0n,
};

/**
 * A swap of the gross `amount` (rao) with the swap fee and no limit but the widest; one to one without a pool.
 * Source: pallet Swap, `sim_swap`, spec version 425. A subnet that does not exist trades nothing; that is the caller's.
 */
export function simulateSwap(
  pool: Pool,
  side: Side,
  amount: bigint,
  minimumReserve?: bigint,
): SwapResult | SwapFailure {
  if (!isDynamic(pool)) return tradeOneToOne(pool, side, amount);
  return swap(pool, { side, amount, limitPrice: defaultLimitPrice(side) }, minimumReserve);
}

/** A trade on a subnet without a pool: as much out as in, no fee, whatever the reserves. */
export function tradeOneToOne(pool: Pool, side: Side, amount: bigint): SwapResult {
  const after = poolAfter(pool, side, amount, amount);
  return { ok: true, paidIn: amount, paidOut: amount, fee: 0n, feeToAuthor: 0n, pool: after };
}

/** Alpha rao worth `tao` rao at the spot price, without slippage and fee. */
export function alphaAtSpotPrice(pool: Pool, tao: bigint): bigint {
  if (!isDynamic(pool)) return tao;
  return U64F64.toU64(U64F64.safeDiv(U64F64.fromNum(tao), spotPrice(pool)));
}

/** TAO rao worth `alpha` rao at the spot price, without slippage and fee. */
export function taoAtSpotPrice(pool: Pool, alpha: bigint): bigint {
  return U64F64.toU64(U64F64.saturatingMul(U64F64.fromNum(alpha), spotPrice(pool)));
}

/** The spot price in TAO rao per whole alpha. Source: runtime/src/lib.rs, `current_alpha_price`. */
export function spotPriceRao(pool: Pool): bigint {
  return U64F64.toU64(U64F64.saturatingMul(spotPrice(pool), RAO));
}

/** The answer of `SwapRuntimeApi`. Source: runtime/src/lib.rs, `sim_swap_tao_for_alpha`, `sim_swap_alpha_for_tao`. */
export function quoteSwap(pool: Pool, side: Side, amount: bigint): SwapQuote {
  const result = simulateSwap(pool, side, amount);
  if (!result.ok) return NO_QUOTE;
  const { paidIn, paidOut, fee } = result;
  if (side === 'buy') {
    const ideal = U64F64.toU64(U64F64.safeDiv(U64F64.fromNum(amount), spotPrice(pool)));
    const alphaSlippage = ideal > paidOut ? ideal - paidOut : 0n;
    return { ...NO_QUOTE, taoAmount: paidIn, alphaAmount: paidOut, taoFee: fee, alphaSlippage };
  }
  const ideal = taoAtSpotPrice(pool, amount);
  const taoSlippage = ideal > paidOut ? ideal - paidOut : 0n;
  return { ...NO_QUOTE, taoAmount: paidOut, alphaAmount: paidIn, alphaFee: fee, taoSlippage };
}

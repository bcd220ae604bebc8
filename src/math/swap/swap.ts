import { U64F64 } from '../fixed/types.js';
import { u64 } from '../integer.js';
import { amountToPrice, payout } from './balancer.js';
import { feeOnNet, swapFee } from './fee.js';
import { type Pool, poolAfter, priceAt, type Side, spotPrice } from './pool.js';

/** Errors of pallet Swap that the arithmetic of a pool can end in. */
export type SwapErrorName =
  | 'SwapInputTooLarge'
  | 'ReservesTooLow'
  | 'PriceLimitExceeded'
  | 'ReservesOutOfBalance';

export interface SwapFailure {
  ok: false;
  error: SwapErrorName;
}

export interface SwapOrder {
  side: Side;
  /** Gross amount paid in, u64 rao of the paid-in token. */
  amount: bigint;
  /** Price at which to stop, TAO rao per whole alpha, u64. */
  limitPrice: bigint;
  /** Whether the trade is free of the swap fee. */
  dropFees?: boolean;
}

/** What a swap does. The fee comes on top of `paidIn`, never enters the pool, and goes to the block author in full. */
export interface SwapResult {
  ok: true;
  /** Net amount that enters the pool, rao of the paid-in token. */
  paidIn: bigint;
  /** Rao of the other token. */
  paidOut: bigint;
  /** Rao of the paid-in token. */
  fee: bigint;
  feeToAuthor: bigint;
  /** The pool after the swap. */
  pool: Pool;
}

/** An output reserve below this refuses to trade. */
export const MINIMUM_RESERVE = 1_000_000n;

/** A net input above this many times the input reserve is refused. */
export const MAX_INPUT_MULTIPLIER = 1_000n;

/** Limits of a trade without one, in TAO rao per whole alpha: 10^6 and 10^−6 TAO. */
export const MAX_LIMIT_PRICE = 1_000_000_000_000_000n;
export const MIN_LIMIT_PRICE = 1_000n;

const RAO = U64F64.fromNum(1_000_000_000n);

/** The limit of an order that accepts any price. */
export function defaultLimitPrice(side: Side): bigint {
  return side === 'buy' ? MAX_LIMIT_PRICE : MIN_LIMIT_PRICE;
}

/** TAO per alpha of a limit in rao per whole alpha. */
export function limitToPrice(limitPrice: bigint): U64F64 {
  return U64F64.safeDiv(U64F64.fromNum(limitPrice), RAO);
}

/**
 * Trades against a pool up to the limit price. An order that would pass the limit is cut to the amount that reaches it.
 *
 * The chain's last check, that the payout is within the reserve, cannot fail here: a payout is a part of the reserve.
 * Source: pallet Swap, `do_swap` in pallet/impls.rs and pallet/swap_step.rs, spec version 425.
 */
export function swap(
  pool: Pool,
  order: SwapOrder,
  minimumReserve = MINIMUM_RESERVE,
): SwapResult | SwapFailure {
  const { side, dropFees = false } = order;
  const reserveIn = side === 'buy' ? pool.tao : pool.alpha;
  const reserveOut = side === 'buy' ? pool.alpha : pool.tao;

  const grossFee = dropFees ? 0n : swapFee(pool, order.amount);
  const requested = u64.saturatingSub(order.amount, grossFee);
  if (requested > u64.saturatingMul(reserveIn, MAX_INPUT_MULTIPLIER)) return fail('SwapInputTooLarge');
  if (reserveOut < minimumReserve) return fail('ReservesTooLow');

  const price = spotPrice(pool);
  const limit = limitToPrice(order.limitPrice);
  const isWithinLimit = side === 'buy' ? price < limit : price > limit;
  if (!isWithinLimit) return fail('PriceLimitExceeded');

  const full = payout(pool, side, requested);
  if (staysWithin(poolAfter(pool, side, requested, full), side, limit)) {
    return settle(pool, side, requested, full, grossFee);
  }
  const paidIn = amountToPrice(pool, side, price, limit);
  const fee = dropFees ? 0n : feeOnNet(pool, paidIn);
  return settle(pool, side, paidIn, payout(pool, side, paidIn), fee);
}

/** Whether the price of a pool has not passed the limit. */
function staysWithin(moved: Pool, side: Side, limit: U64F64): boolean {
  const target = priceAt(moved, moved.tao, moved.alpha);
  return side === 'buy' ? target <= limit : target >= limit;
}

function settle(
  pool: Pool,
  side: Side,
  paidIn: bigint,
  paidOut: bigint,
  fee: bigint,
): SwapResult | SwapFailure {
  if (paidIn !== 0n && paidOut === 0n) return fail('ReservesTooLow');
  const feeToAuthor = paidIn === 0n ? 0n : fee;
  return { ok: true, paidIn, paidOut, fee, feeToAuthor, pool: poolAfter(pool, side, paidIn, paidOut) };
}

function fail(error: SwapErrorName): SwapFailure {
  return { ok: false, error };
}

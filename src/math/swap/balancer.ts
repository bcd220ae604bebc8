import { U64F64 } from '../fixed/types.js';
import { u64 } from '../integer.js';
import { powRatioScaled, type Ratio } from '../power.js';
import { ONE_PERQUINTILL } from './perquintill.js';
import { baseWeight, type Pool, type Side } from './pool.js';

/** Precision asked for payouts, and for the distance to a limit price. */
const PAYOUT_PRECISION_BITS = 256;
const LIMIT_PRECISION_BITS = 1024;

/** What a pool pays for `paidIn` (rao of the paid-in token, fee taken off), in rao of the other token. */
export function payout(pool: Pool, side: Side, paidIn: bigint): bigint {
  const kept = side === 'buy' ? buyFactor(pool, paidIn) : sellFactor(pool, paidIn);
  const reserve = U64F64.fromNum(side === 'buy' ? pool.alpha : pool.tao);
  return U64F64.toU64(U64F64.saturatingMul(reserve, U64F64.saturatingSub(U64F64.ONE, kept)));
}

/** Share of the TAO reserve that stays when `alphaIn` is sold: (x / (x + Δx))^(base/quote). */
export function sellFactor(pool: Pool, alphaIn: bigint): U64F64 {
  return factor(pool.alpha, alphaIn, { num: baseWeight(pool), den: pool.quoteWeight });
}

/** Share of the alpha reserve that stays when alpha is bought for `taoIn`: (y / (y + Δy))^(quote/base). */
export function buyFactor(pool: Pool, taoIn: bigint): U64F64 {
  return factor(pool.tao, taoIn, { num: pool.quoteWeight, den: baseWeight(pool) });
}

/** Alpha rao to sell for `taoOut` rao, ignoring the fee: the inverse of a sale. */
export function alphaNeededForTao(pool: Pool, taoOut: bigint): bigint {
  const growth = factor(pool.tao, -taoOut, { num: pool.quoteWeight, den: baseWeight(pool) });
  return scaleByGrowth(pool.alpha, growth);
}

/**
 * Rao of the paid-in token that move the price to `limit`, ignoring the fee: 0 if the price is there or beyond.
 * The factor by which the reserve may grow is capped at 2^64/10^18, about 18.4.
 */
export function amountToPrice(pool: Pool, side: Side, price: U64F64, limit: U64F64): bigint {
  return side === 'buy' ? taoToPrice(pool, price, limit) : alphaToPrice(pool, price, limit);
}

/** y · ((limit/price)^base − 1) */
function taoToPrice(pool: Pool, price: U64F64, limit: U64F64): bigint {
  const growth = reserveGrowth({ num: limit, den: price }, baseWeight(pool));
  return scaleByGrowth(pool.tao, growth);
}

/** x · ((price/limit)^quote − 1) */
function alphaToPrice(pool: Pool, price: U64F64, limit: U64F64): bigint {
  const growth = reserveGrowth({ num: price, den: limit }, pool.quoteWeight);
  return scaleByGrowth(pool.alpha, growth);
}

/** (reserve / (reserve + change))^exponent; 0 if the pool would be emptied or the result passes 2^64/10^18. */
function factor(reserve: bigint, change: bigint, exponent: Ratio): U64F64 {
  const next = u64.saturate(reserve + change);
  if (next === 0n) return U64F64.ZERO;
  const power = powRatioScaled({ num: reserve, den: next }, exponent, PAYOUT_PRECISION_BITS, ONE_PERQUINTILL);
  if (power === undefined || power > u64.MAX) return U64F64.ZERO;
  const result = fromPerquintill(power);
  return change >= 0n ? U64F64.min(result, U64F64.ONE) : result;
}

function reserveGrowth(priceRatio: Ratio, weight: bigint): U64F64 {
  const exponent = { num: weight, den: ONE_PERQUINTILL };
  const power = powRatioScaled(priceRatio, exponent, LIMIT_PRECISION_BITS, ONE_PERQUINTILL);
  return power === undefined ? U64F64.ZERO : fromPerquintill(u64.saturate(power));
}

function scaleByGrowth(reserve: bigint, growth: U64F64): bigint {
  const added = U64F64.saturatingSub(growth, U64F64.ONE);
  return U64F64.toU64(U64F64.saturatingMul(U64F64.fromNum(reserve), added));
}

function fromPerquintill(parts: bigint): U64F64 {
  return U64F64.safeDiv(U64F64.fromNum(parts), U64F64.fromNum(ONE_PERQUINTILL));
}

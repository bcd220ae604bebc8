import { U64F64 } from '../fixed/types.js';
import { u128 } from '../integer.js';
import {
  HALF_PERQUINTILL,
  mulPerquintillRound,
  ONE_PERQUINTILL,
  perquintillFromRational,
} from './perquintill.js';
import { baseWeight, type Pool } from './pool.js';

/** Neither weight may be below one per cent. */
export const MIN_WEIGHT = ONE_PERQUINTILL / 100n;

export function isValidWeight(quoteWeight: bigint): boolean {
  return quoteWeight >= MIN_WEIGHT && ONE_PERQUINTILL - quoteWeight >= MIN_WEIGHT;
}

/**
 * The quote weight under which the price stays what it is once `taoDelta` and `alphaDelta` (rao) have been added to the
 * reserves; `undefined` if that weight is not allowed, in which case nothing may be added.
 * Source: pallet Swap, pallet/balancer.rs, `update_weights_for_added_liquidity`, spec version 425.
 */
export function weightAfterInjection(pool: Pool, taoDelta: bigint, alphaDelta: bigint): bigint | undefined {
  const base = mulPerquintillRound(baseWeight(pool), u128.saturatingMul(pool.tao, pool.alpha + alphaDelta));
  const quote = mulPerquintillRound(pool.quoteWeight, u128.saturatingMul(pool.alpha, pool.tao + taoDelta));
  const total = u128.saturatingAdd(base, quote);
  const weight = total === 0n ? HALF_PERQUINTILL : perquintillFromRational(quote, total);
  return isValidWeight(weight) ? weight : undefined;
}

/**
 * The quote weight of a pool that starts at `price`: y / (p·x + y). `undefined` (`ReservesOutOfBalance`) if the pool is
 * empty or the weight not allowed.
 * Source: pallet Swap, pallet/impls.rs, `maybe_initialize_palswap`, spec version 425.
 */
export function initialQuoteWeight(tao: bigint, alpha: bigint, price: U64F64): bigint | undefined {
  const whole = U64F64.toU64(price) * alpha;
  const fraction = U64F64.toInteger(U64F64.saturatingMul(U64F64.fromNum(alpha), U64F64.frac(price)));
  const total = u128.saturate(whole + fraction + tao);
  if (total === 0n) return undefined;
  const weight = perquintillFromRational(tao, total);
  return isValidWeight(weight) ? weight : undefined;
}

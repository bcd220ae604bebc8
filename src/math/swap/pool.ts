import { U64F64 } from '../fixed/types.js';
import { u64 } from '../integer.js';
import { ONE_PERQUINTILL } from './perquintill.js';

/** `SubnetMechanism` of a subnet with a pool; any other subnet trades alpha and TAO one to one. */
export const DYNAMIC_MECHANISM = 1;

/**
 * The liquidity of one subnet: a two-asset weighted pool with the invariant alpha^base · tao^quote, base + quote = 1.
 * Source: pallet Swap, pallet/balancer.rs, spec version 425.
 */
export interface Pool {
  /** TAO reserve in rao, u64 (`SubnetTAO`). */
  tao: bigint;
  /** Alpha reserve in alpha rao, u64 (`SubnetAlphaIn`). */
  alpha: bigint;
  /** Weight of the TAO side, parts of 10^18 in [10^16, 99·10^16] (`SwapBalancer`); one half in a pool without a trade. */
  quoteWeight: bigint;
  /** Swap fee, u16 of 65535 (`FeeRate`). */
  feeRate: number;
  /** `SubnetMechanism` of the subnet, u16. */
  mechanism: number;
}

/** Which way an order goes: `buy` pays TAO for alpha, `sell` pays alpha for TAO. */
export type Side = 'buy' | 'sell';

export function isDynamic(pool: Pool): boolean {
  return pool.mechanism === DYNAMIC_MECHANISM;
}

/** Weight of the alpha side, parts of 10^18. */
export function baseWeight(pool: Pool): bigint {
  return ONE_PERQUINTILL - pool.quoteWeight;
}

/** What one alpha costs in TAO at the margin; 0 without alpha reserve, 1 on a subnet without a pool. */
export function spotPrice(pool: Pool): U64F64 {
  if (!isDynamic(pool)) return U64F64.ONE;
  return priceAt(pool, pool.tao, pool.alpha);
}

/** The price at the pool's weights and the given reserves (rao), whatever the mechanism. 0 for no alpha. */
export function priceAt(pool: Pool, tao: bigint, alpha: bigint): U64F64 {
  const weights = U64F64.safeDiv(U64F64.fromNum(baseWeight(pool)), U64F64.fromNum(pool.quoteWeight));
  const reserves = U64F64.safeDiv(U64F64.fromNum(tao), U64F64.fromNum(alpha));
  return U64F64.saturatingMul(weights, reserves);
}

/** The pool with the reserves after a trade. Amounts in rao of the paid-in and the paid-out token; saturates. */
export function poolAfter(pool: Pool, side: Side, paidIn: bigint, paidOut: bigint): Pool {
  return side === 'buy'
    ? { ...pool, tao: u64.saturatingAdd(pool.tao, paidIn), alpha: u64.saturatingSub(pool.alpha, paidOut) }
    : { ...pool, alpha: u64.saturatingAdd(pool.alpha, paidIn), tao: u64.saturatingSub(pool.tao, paidOut) };
}

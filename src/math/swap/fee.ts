import { U64F64 } from '../fixed/types.js';
import { isDynamic, type Pool } from './pool.js';

const FULL_RATE = U64F64.fromNum(65535n);

/** Largest fee rate a subnet may have, of 65535 (15.26 %). */
export const MAX_FEE_RATE = 10_000;

/**
 * Fee on a gross amount, in rao of the paid-in token; 0 without a pool. The rate is truncated before it is applied, so
 * 33/65535 of 65535 is 32.
 */
export function swapFee(pool: Pool, amount: bigint): bigint {
  if (!isDynamic(pool)) return 0n;
  const rate = U64F64.safeDiv(U64F64.fromNum(BigInt(pool.feeRate)), FULL_RATE);
  return U64F64.toU64(U64F64.saturatingMul(U64F64.fromNum(amount), rate));
}

/** Fee that belongs to an amount from which it has been taken off already, whatever the mechanism. */
export function feeOnNet(pool: Pool, netAmount: bigint): bigint {
  const rate = U64F64.fromNum(BigInt(pool.feeRate));
  const ratio = U64F64.safeDiv(rate, U64F64.saturatingSub(FULL_RATE, rate));
  return U64F64.toU64(U64F64.saturatingMul(U64F64.fromNum(netAmount), ratio));
}

import { I64F64, U64F64 } from '../fixed/types.js';
import { u64 } from '../integer.js';
import { BASE_BLOCK_EMISSION } from './block-emission.js';

/** The price of a new subnet and the pool it starts with. Amounts are rao, u64; blocks are u64. */

export interface LockCostInput {
  /** `NetworkLastLockCost`: what the last subnet paid. */
  lastLock: bigint;
  /** `NetworkMinLockCost` */
  minLock: bigint;
  /** Block of the last registration; 0 if there was none. */
  lastLockBlock: bigint;
  now: bigint;
  /** As `effectiveReductionInterval` gives it. */
  reductionIntervalBlocks: bigint;
}

/**
 * `NetworkLockReductionInterval`, shortened with every halving of the block emission.
 * Source: pallet SubtensorModule, coinbase/root.rs, `get_lock_reduction_interval`, spec version 425.
 */
export function effectiveReductionInterval(intervalBlocks: bigint, blockEmission: bigint): bigint {
  const halving = I64F64.safeDiv(I64F64.fromNum(blockEmission), I64F64.fromNum(BASE_BLOCK_EMISSION));
  return I64F64.toU64(I64F64.saturatingMul(I64F64.fromNum(intervalBlocks), halving));
}

/**
 * The lock cost: twice the last one, falling by the last one per interval, never below the minimum.
 * Source: pallet SubtensorModule, coinbase/root.rs, `get_network_lock_cost`, spec version 425.
 */
export function networkLockCost(input: LockCostInput): bigint {
  const start = u64.saturatingMul(input.lastLock, input.lastLockBlock === 0n ? 1n : 2n);
  const perBlock = u64.safeDiv(input.lastLock, input.reductionIntervalBlocks);
  const elapsedBlocks = u64.saturatingSub(input.now, input.lastLockBlock);
  const cost = u64.saturatingSub(start, u64.saturatingMul(perBlock, elapsedBlocks));
  if (cost < input.minLock) return input.minLock;
  return cost;
}

/**
 * Reserves of a new subnet: all of the lock, and alpha for it at the median price of the other subnets.
 * Source: pallet SubtensorModule, subnets/subnet.rs, `do_register_network`, spec version 425.
 */
export function initialReserves(
  lock: bigint,
  minLock: bigint,
  medianPrice: U64F64,
): { tao: bigint; alpha: bigint } {
  const tao = lock < minLock ? minLock : lock;
  return { tao, alpha: U64F64.toU64(U64F64.safeDiv(U64F64.fromNum(tao), medianPrice)) };
}

/**
 * Median of the spot prices above zero; the mean of the middle two for an even count, 1 for none.
 * Source: pallet SubtensorModule, staking/stake_utils.rs, `get_median_subnet_alpha_price`, spec version 425.
 */
export function medianPrice(spotPrices: readonly U64F64[]): U64F64 {
  const prices = spotPrices.filter((price) => price > 0n).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (prices.length === 0) return U64F64.ONE;
  const lower = prices[(prices.length - 1) >> 1]!;
  const upper = prices[prices.length >> 1]!;
  return lower === upper ? lower : U64F64.safeDiv(U64F64.saturatingAdd(lower, upper), U64F64.fromNum(2n));
}

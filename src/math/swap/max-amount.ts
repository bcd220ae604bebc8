import { U64F64 } from '../fixed/types.js';
import { u64 } from '../integer.js';
import { isDynamic, type Pool, spotPrice } from './pool.js';
import { limitToPrice, MAX_INPUT_MULTIPLIER, MINIMUM_RESERVE, type SwapFailure, swap } from './swap.js';

/** A largest amount, u64 rao, fee included. */
export interface MaxAmount {
  ok: true;
  amount: bigint;
}

const RAO = 1_000_000_000n;
const RAO_FIXED = U64F64.fromNum(RAO);

/**
 * The most TAO rao (gross) that may be staked before the price passes `limitPrice` (TAO rao per whole alpha).
 * Without a pool the price is one for ever: everything or nothing.
 * Source: pallet SubtensorModule, staking/add_stake.rs, `get_max_amount_add`, spec version 425.
 */
export function maxAmountToAdd(
  pool: Pool,
  limitPrice: bigint,
  minimumReserve = MINIMUM_RESERVE,
): MaxAmount | SwapFailure {
  if (!isDynamic(pool)) return allOrNothing(limitPrice >= RAO);
  return probe(pool, 'buy', pool.tao, limitPrice, minimumReserve);
}

/**
 * The most alpha rao (gross) that may be unstaked before the price falls below `limitPrice`.
 * Source: pallet SubtensorModule, staking/remove_stake.rs, `get_max_amount_remove`, spec version 425.
 */
export function maxAmountToRemove(
  pool: Pool,
  limitPrice: bigint,
  minimumReserve = MINIMUM_RESERVE,
): MaxAmount | SwapFailure {
  if (!isDynamic(pool)) return allOrNothing(limitPrice <= RAO);
  return probe(pool, 'sell', pool.alpha, limitPrice, minimumReserve);
}

/**
 * The most alpha rao of `origin` that may be moved before the price of origin in terms of `destination`, in units of
 * 10^−9, falls below `limitPrice`. Between two pools it is the formula for even weights without fees, whatever the
 * weights and fees are.
 * Source: pallet SubtensorModule, staking/move_stake.rs, `get_max_amount_move`, spec version 425.
 */
export function maxAmountToMove(
  origin: Pool,
  destination: Pool,
  limitPrice: bigint,
  minimumReserve = MINIMUM_RESERVE,
): MaxAmount | SwapFailure {
  if (!isDynamic(origin) && !isDynamic(destination)) return allOrNothing(limitPrice <= RAO);
  if (!isDynamic(origin)) {
    if (limitPrice === 0n) return allOrNothing(true);
    const inverse = U64F64.safeDiv(RAO_FIXED, U64F64.fromNum(limitPrice));
    const destinationLimit = U64F64.toU64(U64F64.saturatingMul(inverse, RAO_FIXED));
    return maxAmountToAdd(destination, destinationLimit, minimumReserve);
  }
  if (!isDynamic(destination)) return maxAmountToRemove(origin, limitPrice, minimumReserve);
  return { ok: true, amount: maxAmountBetweenPools(origin, destination, limitPrice) };
}

function maxAmountBetweenPools(origin: Pool, destination: Pool, limitPrice: bigint): bigint {
  if (origin.tao === 0n || destination.tao === 0n) return 0n;
  if (origin.alpha === 0n || destination.alpha === 0n) return 0n;

  const limit = limitToPrice(limitPrice);
  if (limit > U64F64.safeDiv(spotPrice(origin), spotPrice(destination))) return 0n;
  if (limitPrice === 0n) return u64.MAX;

  const originTao = U64F64.fromNum(origin.tao);
  const destinationTao = U64F64.fromNum(destination.tao);
  const total = U64F64.saturatingAdd(destinationTao, originTao);
  const gained = U64F64.safeDiv(
    U64F64.saturatingMul(U64F64.fromNum(destination.alpha), U64F64.safeDiv(originTao, total)),
    limit,
  );
  const held = U64F64.saturatingMul(U64F64.fromNum(origin.alpha), U64F64.safeDiv(destinationTao, total));
  return U64F64.toU64(U64F64.saturatingSub(gained, held));
}

/** Tries the largest input the pool supports and takes what the limit lets through. */
function probe(
  pool: Pool,
  side: 'buy' | 'sell',
  reserveIn: bigint,
  limitPrice: bigint,
  minimumReserve: bigint,
): MaxAmount | SwapFailure {
  const amount = u64.saturatingMul(reserveIn, MAX_INPUT_MULTIPLIER);
  const result = swap(pool, { side, amount, limitPrice }, minimumReserve);
  return result.ok ? { ok: true, amount: u64.saturatingAdd(result.paidIn, result.fee) } : result;
}

function allOrNothing(everything: boolean): MaxAmount {
  return { ok: true, amount: everything ? u64.MAX : 0n };
}

import { I96F32, U64F64 } from '../fixed/types.js';
import { u64 } from '../integer.js';
import { DYNAMIC_MECHANISM } from '../swap/pool.js';

/** The moving average of a subnet's alpha price (pallet SubtensorModule, staking/stake_utils.rs, spec version 425). */

/** A subnet's moving price as shares and pruning read it: the stored one, or 1 for root and subnets without a pool. */
export function movingPrice(stored: I96F32, mechanism: number): U64F64 {
  return mechanism === DYNAMIC_MECHANISM ? U64F64.fromFixed(stored, I96F32) : U64F64.ONE;
}

export interface MovingPriceInput {
  /** The present moving price, as `movingPrice` gives it. */
  moving: U64F64;
  /** The spot price; only its part up to 1 TAO per alpha counts. */
  spot: U64F64;
  /** `SubnetMovingAlpha`: weight of the spot price on an old subnet. */
  movingAlpha: I96F32;
  /** `EMAPriceHalvingBlocks`, u64: the age at which a subnet has half of that weight. */
  halvingBlocks: bigint;
  /** `FirstEmissionBlockNumber`, u64, if the subnet has been started. */
  firstEmissionBlock: bigint | undefined;
  /** Block of the update, u64. */
  now: bigint;
}

/** The value of `SubnetMovingPrice` after one block: moving + g · (spot − moving), g = movingAlpha · age/(age + halving). */
export function nextMovingPrice(input: MovingPriceInput): I96F32 {
  const startBlock = u64.saturatingSub(input.firstEmissionBlock ?? 0n, 1n);
  const age = U64F64.fromNum(u64.saturatingSub(input.now, startBlock));
  const maturity = U64F64.safeDiv(age, U64F64.saturatingAdd(age, U64F64.fromNum(input.halvingBlocks)));
  const weight = U64F64.saturatingMul(U64F64.fromFixed(input.movingAlpha, I96F32), maturity);

  const fromSpot = U64F64.saturatingMul(weight, U64F64.min(input.spot, U64F64.ONE));
  const fromPast = U64F64.saturatingMul(U64F64.saturatingSub(U64F64.ONE, weight), input.moving);
  return I96F32.fromFixed(U64F64.saturatingAdd(fromSpot, fromPast), U64F64);
}

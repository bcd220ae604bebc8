import { u64 } from './integer.js';

/**
 * Q32 arithmetic of the decaying registration price (pallet SubtensorModule, utils/misc.rs, spec version 425).
 * A Q32 number is a u64 of 2^−32: 1.0 is 2^32.
 */
const ONE_Q32 = 1n << 32n;
const HALF_Q32 = 1n << 31n;

/** ⌊value · factor⌋, clamped to u64. */
export function mulByQ32(value: bigint, factorQ32: bigint): bigint {
  return u64.saturate((value * factorQ32) >> 32n);
}

/** base^exponent by squaring, floored and clamped at every step. `exponent` is a u16. */
export function powQ32(baseQ32: bigint, exponent: number): bigint {
  let result = ONE_Q32;
  let factor = baseQ32;
  for (let rest = exponent; rest > 0; ) {
    if (rest & 1) result = mulByQ32(result, factor);
    rest >>>= 1;
    if (rest > 0) factor = mulByQ32(factor, factor);
  }
  return result;
}

/**
 * Factor per block that halves a price in `halfLifeBlocks` (u16): the largest Q32 number whose power does not exceed
 * one half. 1.0 for a half-life of zero, which means no decay.
 */
export function decayFactorQ32(halfLifeBlocks: number): bigint {
  if (halfLifeBlocks === 0) return ONE_Q32;
  let low = 0n;
  let high = ONE_Q32;
  while (low + 1n < high) {
    const middle = low + ((high - low) >> 1n);
    if (powQ32(middle, halfLifeBlocks) > HALF_Q32) high = middle;
    else low = middle;
  }
  return low;
}

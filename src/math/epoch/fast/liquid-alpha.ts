import { I32F32 } from '../../fixed/types.js';
import { expSafe } from '../reference/liquid-alpha.js';
import type { LiquidAlpha } from '../yuma.js';
import { div, mul, ONE } from './bits.js';

/** Beyond ±14 the exponential series leaves the exact integers of a double. */
const SERIES_BOUND = 14 * ONE;
/** Terms 2 to 31, as the chain sums them. */
const SERIES_END = 32;
/** The chain's value of exp(1), which does not come from the series. */
const E = 22802600 * 2 ** 9;
const HALF = ONE / 2;

/** Alpha of one bond, from consensus, weight and bond as fractions; see `alphaSigmoid` of the reference. */
export type AlphaOf = (consensus: number, weight: number, bond: number) => number;

export function alphaCurve(alpha: LiquidAlpha): AlphaOf {
  const low = Number(alpha.low);
  const high = Number(alpha.high);
  const slope = Number(I32F32.saturatingDiv(alpha.steepness, I32F32.fromNum(-100n)));
  const at = (difference: number) => {
    const rate = low + mul(sigmoid(mul(slope, difference - HALF)), high - low);
    return Math.max(Math.min(rate, high), low);
  };

  // With the default bonds penalty a buyer's weight never exceeds consensus, so this is the usual case.
  const atZero = at(0);
  return (consensus, weight, bond) => {
    const difference = weight >= bond ? weight - consensus : bond - weight;
    return difference <= 0 ? atZero : at(Math.min(difference, ONE));
  };
}

/** 1 / (1 + exp(x)). */
function sigmoid(x: number): number {
  if (Math.abs(x) > SERIES_BOUND) {
    const exact = I32F32.saturatingAdd(I32F32.ONE, expSafe(I32F32.fromBits(BigInt(x))));
    return Number(I32F32.saturatingDiv(I32F32.ONE, exact));
  }
  return div(ONE, ONE + exp(x));
}

/** The chain's exponential for |x| ≤ 14. A term of zero ends the series early: all that follow are zero too. */
function exp(x: number): number {
  if (x === 0) return ONE;
  if (x === ONE) return E;
  const magnitude = Math.abs(x);
  let sum = magnitude + ONE;
  let term = magnitude;
  for (let i = 2; i < SERIES_END && term > 0; i++) {
    term = Math.floor(mul(term, magnitude) / i);
    sum += term;
  }
  return x < 0 ? div(ONE, sum) : sum;
}

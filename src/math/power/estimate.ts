import { bitLength } from './bit-length.js';
import type { Ratio } from './ratio.js';

/** Fraction bits inside: enough for the 64 bits of a scaled result and a gap that almost never hides a carry. */
const BITS = 128n;
const ONE = 1n << BITS;

/** Bound on the error below, in units of 2^−128; see `estimatePower`. */
const ERROR = 1n << 24n;

const MAX_SCALE = 1n << 64n;
const MAX_EXPONENT = 128n;
const MAX_LN = 4n << BITS;
const MAX_BASE_BITS = 128;

/** Smallest precision for which the series' own error is negligible here: below 2^−230 within the bounds above. */
const MIN_PRECISION_BITS = 256;

/** ln 2 · 2^128, rounded down. */
const LN2 = 235865763225513294137944142764154484399n;

/**
 * What `powBySeries` answers, at a small part of its cost; `undefined` if that cannot be told for sure.
 *
 * Both computations approximate the same real number before they floor it: this one to within 2^24 units of 2^−128 (at
 * most 2^8 units in the logarithm, times an exponent ≤ 2^7, times e^4 for the exponential, and less than 2^8 for its own
 * terms), the series to within 2^−230. If the whole interval of doubt has one floor, the series has it too.
 */
export function estimatePower(
  base: Ratio,
  exponent: Ratio,
  precisionBits: number,
  scale: bigint,
): bigint | undefined {
  if (precisionBits < MIN_PRECISION_BITS || scale >= MAX_SCALE) return undefined;
  if (exponent.num > MAX_EXPONENT * exponent.den) return undefined;

  const lnBase = lnRatio(base);
  if (lnBase === undefined) return undefined;
  const lnResult = (lnBase * exponent.num) / exponent.den;
  if (lnResult > MAX_LN || lnResult < -MAX_LN) return undefined;

  const power = exp(lnResult);
  const low = ((power - ERROR) * scale) >> BITS;
  const high = ((power + ERROR) * scale) >> BITS;
  return low === high ? low : undefined;
}

/** ln(num/den): powers of two go into multiples of ln 2 until the rest is in [2/3, 4/3], where 2·artanh converges fast. */
function lnRatio({ num, den }: Ratio): bigint | undefined {
  const numBits = bitLength(num);
  const denBits = bitLength(den);
  if (numBits > MAX_BASE_BITS || denBits > MAX_BASE_BITS) return undefined;

  let twos = numBits - denBits;
  let a = twos < 0 ? num << BigInt(-twos) : num;
  let b = twos > 0 ? den << BigInt(twos) : den;
  if (3n * a > 4n * b) {
    b <<= 1n;
    twos += 1;
  } else if (3n * a < 2n * b) {
    a <<= 1n;
    twos -= 1;
  }
  const logarithm = a < b ? -twiceArtanh(b - a, a + b) : twiceArtanh(a - b, a + b);
  return twos === 0 ? logarithm : logarithm + BigInt(twos) * LN2;
}

/** 2·artanh(p/q) = 2·(t + t³/3 + t⁵/5 + …) for 0 ≤ p/q < 1. */
function twiceArtanh(p: bigint, q: bigint): bigint {
  let power = (p << BITS) / q;
  const square = (power * power) >> BITS;
  let sum = 0n;
  for (let n = 1n; power > 0n; n += 2n) {
    sum += power / n;
    power = (power * square) >> BITS;
  }
  return sum << 1n;
}

/** e^x, even and odd terms apart so that every intermediate value is non-negative. */
function exp(x: bigint): bigint {
  const magnitude = x < 0n ? -x : x;
  let even = ONE;
  let odd = 0n;
  let term = magnitude;
  for (let n = 2n; term > 0n; n += 2n) {
    odd += term;
    term = ((term * magnitude) >> BITS) / n;
    even += term;
    term = ((term * magnitude) >> BITS) / (n + 1n);
  }
  return x < 0n ? even - odd : even + odd;
}

import { bitLength } from './bit-length.js';
import type { Ratio } from './ratio.js';

const GUARD_BITS = 24;
const GUARD = 1n << BigInt(GUARD_BITS);
const HALF_GUARD = GUARD >> 1n;

/** Fixed-point arithmetic of `bits` fraction bits, the last `GUARD_BITS` of which are rounded away in the end. */
interface Precision {
  /** Fraction bits of a result. */
  resultBits: number;
  /** Fraction bits inside. */
  bits: bigint;
  one: bigint;
  maxTerms: bigint;
}

/**
 * (num/den)^(exponent) · scale through ln and exp in fixed point, digit for digit the way of safe-bigmath (rev 013c4998,
 * src/integer.rs), so errors of the series included. `num`, `den` ≥ 1.
 */
export function powBySeries(base: Ratio, exponent: Ratio, precisionBits: number, scale: bigint): bigint {
  const precision = choosePrecision(precisionBits, scale);
  const lnBase = ln(base.num, precision) - ln(base.den, precision);
  const lnResult = floorDiv(lnBase * exponent.num, exponent.den);
  return (dropGuard(exp(lnResult, precision)) * scale) >> BigInt(precision.resultBits);
}

function choosePrecision(precisionBits: number, scale: bigint): Precision {
  const resultBits = Math.max(precisionBits, 32, bitLength(scale) + 8);
  const bits = resultBits + GUARD_BITS;
  return {
    resultBits,
    bits: BigInt(bits),
    one: 1n << BigInt(bits),
    maxTerms: BigInt(Math.min(4096, bits + 128)),
  };
}

/** ln(value) of an integer ≥ 1: its mantissa is brought into [0.75, 1.5), the rest are multiples of ln 2. */
function ln(value: bigint, precision: Precision): bigint {
  let shift = BigInt(bitLength(value) - 1);
  let mantissa = (value << precision.bits) >> shift;
  if (2n * mantissa >= 3n * precision.one) {
    mantissa >>= 1n;
    shift += 1n;
  }
  const ln2 = -ln1p(-(precision.one >> 1n), precision);
  return ln1p(mantissa - precision.one, precision) + shift * ln2;
}

/** ln(1 + u) = u − u²/2 + u³/3 − … */
function ln1p(u: bigint, { bits, maxTerms }: Precision): bigint {
  let power = u;
  let sum = u;
  let rounded = dropGuard(sum);
  for (let n = 2n; n <= maxTerms; n++) {
    power = (power * u) >> bits;
    if (power === 0n) break;
    const term = floorDiv(power, n);
    if (term === 0n) break;
    sum = n % 2n === 0n ? sum - term : sum + term;
    const next = dropGuard(sum);
    if (isBelowGuard(term) || next === rounded) break;
    rounded = next;
  }
  return sum;
}

/** e^x = 1 + x + x²/2! + … */
function exp(x: bigint, { bits, one, maxTerms }: Precision): bigint {
  let term = one;
  let sum = one;
  let rounded = dropGuard(sum);
  for (let n = 1n; n <= maxTerms; n++) {
    term = floorDiv((term * x) >> bits, n);
    if (term === 0n) break;
    sum += term;
    const next = dropGuard(sum);
    if (isBelowGuard(term) || next === rounded) break;
    rounded = next;
  }
  return sum;
}

function isBelowGuard(term: bigint): boolean {
  return term < GUARD && term > -GUARD;
}

/** Rounds the guard bits away, halves away from zero. */
function dropGuard(value: bigint): bigint {
  const magnitude = value < 0n ? -value : value;
  const rounded = (magnitude + HALF_GUARD) >> BigInt(GUARD_BITS);
  return value < 0n ? -rounded : rounded;
}

/** Quotient towards −∞ for a positive divisor. */
function floorDiv(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value < 0n && quotient * divisor !== value ? quotient - 1n : quotient;
}

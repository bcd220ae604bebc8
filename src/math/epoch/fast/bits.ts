/**
 * I32F32 arithmetic on bits held in doubles: integers below 2^53 in magnitude, exact.
 *
 * A double product or quotient is the exact one rounded to 53 bits. Rounding is monotonic and keeps integers, so the
 * floor of the rounded value can differ from the exact floor only where rounding reached an integer from below.
 * That case is recognised (the value equals its floor) and settled by the exact rounding error.
 */
export const FRACTION = 2 ** 32;
export const ONE = FRACTION;

const U16_MAX = 65535;
const SPLITTER = 2 ** 27 + 1;

/** ⌊a · b / 2^32⌋, for a result below 2^53. */
export function mul(a: number, b: number): number {
  const product = a * b;
  const scaled = product / FRACTION;
  const floor = Math.floor(scaled);
  return floor === scaled && roundingError(a, b, product) < 0 ? floor - 1 : floor;
}

/** ⌊a · 2^32 / b⌋, for a ≥ 0, b > 0 and a result below 2^53. */
export function div(a: number, b: number): number {
  const dividend = a * FRACTION;
  const quotient = dividend / b;
  const floor = Math.floor(quotient);
  if (floor !== quotient) return floor;
  const product = floor * b;
  return product - dividend + roundingError(floor, b, product) > 0 ? floor - 1 : floor;
}

/** Fraction of two small integers, 0 ≤ a < 2^21: a · 2^32 is exact, so the quotient needs no correction. */
export function ratio(a: number, b: number): number {
  return Math.floor((a * FRACTION) / b);
}

/** A fraction in [0, 1] as the u16 the chain stores, floored. */
export function toU16(fraction: number): number {
  return Math.floor((fraction * U16_MAX) / FRACTION);
}

/** A stored u16 proportion as a fraction. */
export function fromU16(value: number): number {
  return ratio(value, U16_MAX);
}

/** a · b − product where product is the double nearest to a · b, exactly (Dekker 1971, the two-product algorithm). */
function roundingError(a: number, b: number, product: number): number {
  const aHigh = high(a);
  const bHigh = high(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** The upper half of the mantissa. */
function high(value: number): number {
  const spread = SPLITTER * value;
  return spread - (spread - value);
}

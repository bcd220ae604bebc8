import { i64, u64 } from '../integer.js';

/**
 * A decimal floating-point number mantissa · 10^exponent. Zero is (0, 0); any other mantissa is in (10^20, 10^21], so
 * that one is (10^21, −21). Operations answer `undefined` where the chain has no number: an exponent outside i64, a
 * division by zero.
 * Source: primitives/share-pool/src/lib.rs, `SafeFloat`, spec version 425.
 */
export interface SafeFloat {
  /** u128 */
  mantissa: bigint;
  /** i64 */
  exponent: bigint;
}

const MAX_MANTISSA = 10n ** 21n;
const MIN_MANTISSA = 10n ** 20n;
const MAX_EXPONENT = 21n;

/** 10^22: more digits than a mantissa has, so a larger shift makes no difference. */
const MAX_POWER = 10n ** 22n;
const POWERS_OF_TEN = Array.from({ length: 22 }, (_, exponent) => 10n ** BigInt(exponent));

export const ZERO: SafeFloat = Object.freeze({ mantissa: 0n, exponent: 0n });

/** mantissa · 10^exponent for a mantissa ≤ 10^21. */
export function safeFloat(mantissa: bigint, exponent: bigint): SafeFloat | undefined {
  return mantissa > MAX_MANTISSA ? undefined : normalize(mantissa, exponent);
}

/** A u64, which always has a SafeFloat. */
export function fromU64(value: bigint): SafeFloat {
  return normalize(value, 0n) ?? ZERO;
}

/** A share of the older storage format, by its U64F64 bits. */
export function fromU64F64(bits: bigint): SafeFloat {
  const fraction = div(fromU64(BigInt.asUintN(64, bits)), fromU64(1n << 64n)) ?? ZERO;
  return add(fromU64(bits >> 64n), fraction) ?? ZERO;
}

/** The integer part, clamped to u64. */
export function toU64({ mantissa, exponent }: SafeFloat): bigint {
  if (exponent === 0n) return u64.saturate(mantissa);
  return exponent > 0n
    ? u64.saturate(mantissa * powerOfTen(exponent))
    : u64.saturate(mantissa / powerOfTen(-exponent));
}

export function isZero({ mantissa }: SafeFloat): boolean {
  return mantissa === 0n;
}

export function add(a: SafeFloat, b: SafeFloat): SafeFloat | undefined {
  if (isZero(a)) return b;
  if (isZero(b)) return a;
  const { left, right, exponent } = align(a, b);
  return normalize(left + right, exponent);
}

/** a − b, no less than zero; `undefined` for zero minus anything but zero. */
export function sub(a: SafeFloat, b: SafeFloat): SafeFloat | undefined {
  if (isZero(b)) return a;
  if (isZero(a)) return undefined;
  const { left, right, exponent } = align(a, b);
  return normalize(left > right ? left - right : 0n, exponent);
}

export function div(a: SafeFloat, b: SafeFloat): SafeFloat | undefined {
  if (isZero(b)) return undefined;
  const exponent = a.exponent - b.exponent - MAX_EXPONENT;
  if (!i64.fits(exponent)) return undefined;
  return normalize((a.mantissa * MAX_MANTISSA) / b.mantissa, exponent);
}

/** a · b / c, rounded once. */
export function mulDiv(a: SafeFloat, b: SafeFloat, c: SafeFloat): SafeFloat | undefined {
  if (isZero(c)) return undefined;
  const product = a.exponent + b.exponent;
  const exponent = product - c.exponent;
  if (!i64.fits(product) || !i64.fits(exponent)) return undefined;
  return normalize((a.mantissa * b.mantissa) / c.mantissa, exponent);
}

/** Brings both to the larger exponent; digits of the smaller number that do not fit are dropped. */
function align(a: SafeFloat, b: SafeFloat) {
  const shift = a.exponent - b.exponent;
  return shift >= 0n
    ? { left: a.mantissa, right: b.mantissa / powerOfTen(shift), exponent: a.exponent }
    : { left: a.mantissa / powerOfTen(-shift), right: b.mantissa, exponent: b.exponent };
}

/** Moves the decimal point until the mantissa is in range, dropping digits on the right. */
function normalize(mantissa: bigint, exponent: bigint): SafeFloat | undefined {
  if (mantissa === 0n) return ZERO;
  let m = mantissa;
  let e = exponent;
  for (; m > MAX_MANTISSA; e += 1n) m /= 10n;
  for (; m <= MIN_MANTISSA; e -= 1n) m *= 10n;
  return i64.fits(e) ? { mantissa: m, exponent: e } : undefined;
}

function powerOfTen(exponent: bigint): bigint {
  return exponent > MAX_EXPONENT ? MAX_POWER : POWERS_OF_TEN[Number(exponent)]!;
}

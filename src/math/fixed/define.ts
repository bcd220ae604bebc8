import { defineInteger, type IntegerType, u16, u64 } from '../integer.js';

declare const format: unique symbol;

/**
 * A fixed-point number: its raw bits as a bigint, meaning `bits / 2^fracBits`. The brand keeps formats apart.
 * Two numbers of one format compare with `<`, `===` and so on; arithmetic goes through the format's functions.
 */
export type Fixed<Name extends string> = bigint & { readonly [format]: Name };

/**
 * Arithmetic of one fixed-point format, bit for bit that of the `substrate_fixed` crate (0.6.0).
 *
 * Rounding: products floor, quotients truncate towards zero, conversions that drop fraction bits floor.
 * Overflow: `saturating…` clamps, `checked…` answers `undefined`, `wrapping…` keeps the low bits,
 * `safeDiv` answers 0 (the crate `safe-math` of the chain).
 */
export interface FixedType<Name extends string> {
  readonly name: Name;
  /** Width of the raw bits, sign included. */
  readonly bits: number;
  readonly fracBits: number;
  readonly signed: boolean;
  readonly ZERO: Fixed<Name>;
  readonly ONE: Fixed<Name>;
  readonly MIN: Fixed<Name>;
  readonly MAX: Fixed<Name>;

  /** Takes raw bits as they are, e.g. decoded from storage. Throws RangeError if they do not fit the width. */
  fromBits(bits: bigint): Fixed<Name>;
  /** The integer `value`, clamped. */
  fromNum(value: bigint): Fixed<Name>;
  /** The double `value` rounded to the nearest representable number, ties to even, clamped. Throws RangeError for NaN. */
  fromFloat(value: number): Fixed<Name>;
  /** `value` of another format, floored to this one's fraction bits, clamped. */
  fromFixed<Other extends string>(value: Fixed<Other>, source: FixedType<Other>): Fixed<Name>;

  /** The integer part: floor, so that −0.5 becomes −1. Not clamped. */
  toInteger(value: Fixed<Name>): bigint;
  /** The integer part clamped to 0..65535. */
  toU16(value: Fixed<Name>): bigint;
  /** The integer part clamped to 0..2^64−1. */
  toU64(value: Fixed<Name>): bigint;

  saturatingAdd(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name>;
  saturatingSub(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name>;
  saturatingMul(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name>;
  /** Throws RangeError if `b` is zero. */
  saturatingDiv(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name>;
  saturatingNeg(value: Fixed<Name>): Fixed<Name>;
  checkedAdd(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name> | undefined;
  checkedSub(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name> | undefined;
  checkedMul(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name> | undefined;
  /** `undefined` also if `b` is zero. */
  checkedDiv(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name> | undefined;
  wrappingAdd(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name>;
  wrappingSub(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name>;
  wrappingMul(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name>;
  /** Quotient, or 0 if `b` is zero **or the quotient overflows**. */
  safeDiv(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name>;
  /** Quotient, or `fallback` if `b` is zero or the quotient overflows. */
  safeDivOr(a: Fixed<Name>, b: Fixed<Name>, fallback: Fixed<Name>): Fixed<Name>;
  /** Left fold of `+`, which wraps in the chain's release build. */
  sum(values: Iterable<Fixed<Name>>): Fixed<Name>;

  min(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name>;
  max(a: Fixed<Name>, b: Fixed<Name>): Fixed<Name>;
  /** Largest whole number not above `value`; wraps. */
  floor(value: Fixed<Name>): Fixed<Name>;
  /** Smallest whole number not below `value`; wraps. */
  ceil(value: Fixed<Name>): Fixed<Name>;
  /** Nearest whole number, ties away from zero; wraps. */
  round(value: Fixed<Name>): Fixed<Name>;
  /** The part after the point, `value − floor(value)`. */
  frac(value: Fixed<Name>): Fixed<Name>;
}

export interface FixedFormat {
  bits: number;
  fracBits: number;
  signed: boolean;
}

/** Builds the arithmetic of one fixed-point format. */
export function defineFixed<Name extends string>(
  name: Name,
  { bits, fracBits, signed }: FixedFormat,
): FixedType<Name> {
  type F = Fixed<Name>;
  const raw: IntegerType = defineInteger(bits, signed);
  const shift = BigInt(fracBits);
  const ONE = 1n << shift;
  const fraction = ONE - 1n;
  const half = ONE >> 1n;

  const saturate = raw.saturate as (value: bigint) => F;
  const wrap = raw.wrap as (value: bigint) => F;
  const check = (value: bigint) => (raw.fits(value) ? (value as F) : undefined);
  const product = (a: bigint, b: bigint) => (a * b) >> shift;
  const quotient = (a: bigint, b: bigint) => (a << shift) / b;
  const checkedDiv = (a: F, b: F) => (b === 0n ? undefined : check(quotient(a, b)));

  return {
    name,
    bits,
    fracBits,
    signed,
    ZERO: 0n as F,
    ONE: ONE as F,
    MIN: raw.MIN as F,
    MAX: raw.MAX as F,

    fromBits(value) {
      if (!raw.fits(value)) throw new RangeError(`${value} is not a bit pattern of ${name}.`);
      return value as F;
    },
    fromNum: (value) => saturate(value << shift),
    fromFloat: (value) => saturate(scaleToEven(value, fracBits)),
    fromFixed(value, source) {
      const gained = fracBits - source.fracBits;
      return saturate(gained >= 0 ? value << BigInt(gained) : value >> BigInt(-gained));
    },

    toInteger: (value) => value >> shift,
    toU16: (value) => u16.saturate(value >> shift),
    toU64: (value) => u64.saturate(value >> shift),

    saturatingAdd: (a, b) => saturate(a + b),
    saturatingSub: (a, b) => saturate(a - b),
    saturatingMul: (a, b) => saturate(product(a, b)),
    saturatingDiv: (a, b) => saturate(quotient(a, b)),
    saturatingNeg: (value) => saturate(-value),
    checkedAdd: (a, b) => check(a + b),
    checkedSub: (a, b) => check(a - b),
    checkedMul: (a, b) => check(product(a, b)),
    checkedDiv,
    wrappingAdd: (a, b) => wrap(a + b),
    wrappingSub: (a, b) => wrap(a - b),
    wrappingMul: (a, b) => wrap(product(a, b)),
    safeDiv: (a, b) => checkedDiv(a, b) ?? (0n as F),
    safeDivOr: (a, b, fallback) => checkedDiv(a, b) ?? fallback,
    sum(values) {
      let total = 0n;
      for (const value of values) total += value;
      return wrap(total);
    },

    min(a, b) {
      if (b < a) return b;
      return a;
    },
    max(a, b) {
      if (a < b) return b;
      return a;
    },
    floor: (value) => wrap(value & ~fraction),
    ceil: (value) => wrap((value + fraction) & ~fraction),
    round: (value) => wrap(value >= 0n ? (value + half) & ~fraction : -((-value + half) & ~fraction)),
    frac: (value) => (value & fraction) as F,
  };
}

/** `value · 2^fracBits` as an integer, rounded to nearest with ties to even. An infinity becomes a huge integer. */
function scaleToEven(value: number, fracBits: number): bigint {
  if (Number.isNaN(value)) throw new RangeError('NaN has no fixed-point value.');
  if (!Number.isFinite(value)) return (value > 0 ? 1n : -1n) << 256n;

  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const pattern = view.getBigUint64(0);
  const exponent = Number((pattern >> 52n) & 0x7ffn);
  const stored = pattern & ((1n << 52n) - 1n);
  const mantissa = exponent === 0 ? stored : stored | (1n << 52n);
  const shift = Math.max(exponent, 1) - 1075 + fracBits;

  const magnitude = shift >= 0 ? mantissa << BigInt(shift) : shiftRightToEven(mantissa, BigInt(-shift));
  return value < 0 ? -magnitude : magnitude;
}

function shiftRightToEven(magnitude: bigint, shift: bigint): bigint {
  const floor = magnitude >> shift;
  const rest = magnitude - (floor << shift);
  const half = 1n << (shift - 1n);
  const roundsUp = rest > half || (rest === half && (floor & 1n) === 1n);
  return roundsUp ? floor + 1n : floor;
}

/**
 * Fixed-width integer arithmetic with the overflow behaviours of Rust's primitive integers. Values are plain bigints.
 *
 * `saturating…` clamps to the range, `checked…` answers `undefined` on overflow, `wrapping…` is two's complement,
 * `safeDiv` truncates and answers 0 for a division by zero (primitives/safe-math, spec version 425).
 */
export interface IntegerType {
  readonly bits: number;
  readonly signed: boolean;
  readonly MIN: bigint;
  readonly MAX: bigint;
  /** Whether `value` is representable. */
  fits(value: bigint): boolean;
  /** The nearest representable integer. */
  saturate(value: bigint): bigint;
  /** `value` modulo 2^bits, in two's complement for the signed types. */
  wrap(value: bigint): bigint;
  saturatingAdd(a: bigint, b: bigint): bigint;
  saturatingSub(a: bigint, b: bigint): bigint;
  saturatingMul(a: bigint, b: bigint): bigint;
  checkedAdd(a: bigint, b: bigint): bigint | undefined;
  checkedSub(a: bigint, b: bigint): bigint | undefined;
  checkedMul(a: bigint, b: bigint): bigint | undefined;
  /** Quotient towards zero; `undefined` for a division by zero and for MIN / −1. */
  checkedDiv(a: bigint, b: bigint): bigint | undefined;
  wrappingAdd(a: bigint, b: bigint): bigint;
  wrappingSub(a: bigint, b: bigint): bigint;
  wrappingMul(a: bigint, b: bigint): bigint;
  /** Quotient towards zero, 0 where `checkedDiv` has no answer. */
  safeDiv(a: bigint, b: bigint): bigint;
}

/** Builds the arithmetic of one integer type of `bits` bits. */
export function defineInteger(bits: number, signed: boolean): IntegerType {
  const MIN = signed ? -(1n << BigInt(bits - 1)) : 0n;
  const MAX = (1n << BigInt(signed ? bits - 1 : bits)) - 1n;

  const fits = (value: bigint) => value >= MIN && value <= MAX;
  const saturate = (value: bigint) => (value < MIN ? MIN : value > MAX ? MAX : value);
  const wrap = signed
    ? (value: bigint) => BigInt.asIntN(bits, value)
    : (value: bigint) => BigInt.asUintN(bits, value);
  const check = (value: bigint) => (fits(value) ? value : undefined);
  const checkedDiv = (a: bigint, b: bigint) => (b === 0n ? undefined : check(a / b));

  return {
    bits,
    signed,
    MIN,
    MAX,
    fits,
    saturate,
    wrap,
    saturatingAdd: (a, b) => saturate(a + b),
    saturatingSub: (a, b) => saturate(a - b),
    saturatingMul: (a, b) => saturate(a * b),
    checkedAdd: (a, b) => check(a + b),
    checkedSub: (a, b) => check(a - b),
    checkedMul: (a, b) => check(a * b),
    checkedDiv,
    wrappingAdd: (a, b) => wrap(a + b),
    wrappingSub: (a, b) => wrap(a - b),
    wrappingMul: (a, b) => wrap(a * b),
    safeDiv: (a, b) => checkedDiv(a, b) ?? 0n,
  };
}

export const u8 = defineInteger(8, false);
export const u16 = defineInteger(16, false);
export const u32 = defineInteger(32, false);
export const u64 = defineInteger(64, false);
export const u128 = defineInteger(128, false);
export const i64 = defineInteger(64, true);
export const i128 = defineInteger(128, true);

/** The smaller of two integers. */
export function min(a: bigint, b: bigint): bigint {
  if (b < a) return b;
  return a;
}

/** The larger of two integers. */
export function max(a: bigint, b: bigint): bigint {
  if (a < b) return b;
  return a;
}

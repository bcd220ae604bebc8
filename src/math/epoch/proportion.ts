import { I32F32 } from '../fixed/types.js';

const U16_MAX = I32F32.fromNum(65535n);

/** A stored proportion, u16 of 65535, as a fraction in [0, 1]; 65535 is exactly 1. */
export function fromU16Proportion(value: number): I32F32 {
  return I32F32.safeDiv(I32F32.fromNum(BigInt(value)), U16_MAX);
}

/** `value` / 65535. */
export function toU16Fraction(value: I32F32): I32F32 {
  return I32F32.safeDiv(value, U16_MAX);
}

/**
 * A fraction as the u16 the chain stores: ⌊⌊value · 65535⌋⌋ clamped. Floors, so 1 − 2^−32 becomes 65534.
 * Source: pallet SubtensorModule, epoch/math.rs, `fixed_proportion_to_u16`, spec version 425.
 */
export function toU16Proportion(value: I32F32): number {
  return Number(I32F32.toU16(I32F32.saturatingMul(value, U16_MAX)));
}

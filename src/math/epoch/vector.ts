import type { Fixed, FixedType } from '../fixed/define.js';
import { I32F32 } from '../fixed/types.js';

/** Vector operations of the epoch, named after pallet SubtensorModule, epoch/math.rs, spec version 425. */

const U16_MAX = I32F32.fromNum(65535n);
const UPSCALE_THRESHOLD = I32F32.fromNum(32768n);

/** The vector divided by `total`, by default its own sum. Unchanged if that is zero. */
export function normalize<Name extends string>(
  values: readonly Fixed<Name>[],
  type: FixedType<Name>,
  total: Fixed<Name> = type.sum(values),
): Fixed<Name>[] {
  return total === 0n ? [...values] : values.map((value) => type.safeDiv(value, total));
}

/** Element-wise product up to the shorter length; 0 where it overflows. */
export function multiplyElements(a: readonly I32F32[], b: readonly I32F32[]): I32F32[] {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).map((value, i) => I32F32.checkedMul(value, b[i]!) ?? I32F32.ZERO);
}

/** Which elements are among the `k` largest; of equal ones the later come first. All, if there are fewer than `k`. */
export function isTopK(values: readonly I32F32[], k: number): boolean[] {
  const ascending = values
    .map((value, uid) => ({ value, uid }))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.uid - b.uid));
  const selected = values.map(() => true);
  for (const { uid } of ascending.slice(0, Math.max(0, values.length - k))) selected[uid] = false;
  return selected;
}

/** As `isTopK`, without the zeros. */
export function isTopKNonzero(values: readonly I32F32[], k: number): boolean[] {
  return isTopK(values, k).map((selected, uid) => selected && values[uid] !== 0n);
}

/**
 * Scales a vector so that its largest element becomes 65535 and rounds to u16, ties away from zero.
 * The order of the two operations depends on the maximum, to stay clear of overflow; so do the last bits.
 */
export function maxUpscaleToU16(values: readonly I32F32[]): number[] {
  if (values.length === 0) return [];
  const max = values.reduce((a, b) => I32F32.max(a, b));
  if (max === 0n) return values.map((value) => toU16(I32F32.saturatingMul(value, U16_MAX)));

  const scale = I32F32.safeDiv(U16_MAX, max);
  return values.map((value) => {
    const scaled =
      max > UPSCALE_THRESHOLD
        ? I32F32.saturatingMul(value, scale)
        : I32F32.safeDiv(I32F32.saturatingMul(value, U16_MAX), max);
    return toU16(I32F32.round(scaled));
  });
}

/** Weights as submitted, u16, scaled so that the largest is 65535; all zeros stay zeros. */
export function maxUpscaleU16(weights: readonly number[]): number[] {
  return maxUpscaleToU16(weights.map(fromU16));
}

/** Whether no weight, as a share of their sum, exceeds `limit` (u16 proportion). True for an empty vector. */
export function isMaxLimited(weights: readonly number[], limit: number): boolean {
  const max = I32F32.safeDiv(fromU16(limit), U16_MAX);
  return normalize(weights.map(fromU16), I32F32).every((share) => share <= max);
}

function fromU16(value: number): I32F32 {
  return I32F32.fromNum(BigInt(value));
}

function toU16(value: I32F32): number {
  return Number(I32F32.toU16(value));
}

import { u128 } from '../integer.js';

/** A Perquintill is a u64 of 10^−18: 1.0 is 10^18. */
export const ONE_PERQUINTILL = 10n ** 18n;
export const HALF_PERQUINTILL = ONE_PERQUINTILL / 2n;

/** num/den rounded down; 1.0 if num > den or den = 0. Source: `Perquintill::from_rational`, sp-arithmetic 27.0.0. */
export function perquintillFromRational(num: bigint, den: bigint): bigint {
  return num >= den ? ONE_PERQUINTILL : (num * ONE_PERQUINTILL) / den;
}

/** value · part rounded to nearest, halves up, clamped to u128. `value` is a u128. */
export function mulPerquintillRound(part: bigint, value: bigint): bigint {
  return u128.saturate((value * part + HALF_PERQUINTILL) / ONE_PERQUINTILL);
}

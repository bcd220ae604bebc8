import { InvalidProportionError } from '../errors/unit.js';
import { U16_MAX } from './identifiers.js';

/** An exact fraction from 0 to 1. */
export interface Proportion {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * `"0.18"` or `"18%"`, exactly.
 *
 * @throws InvalidProportionError when it is not decimal, or not within 0..1 (0%..100%)
 */
export function parseProportion(text: string): Proportion {
  const match = /^(\d{1,20})(?:\.(\d{1,30}))?\s?(%)?$/.exec(text);
  if (match === null) throw new InvalidProportionError(text, 'it is neither a fraction nor a percentage');
  const [, whole = '', decimals = '', percent] = match;
  const numerator = BigInt(whole + decimals);
  const denominator = 10n ** BigInt(decimals.length) * (percent === undefined ? 1n : 100n);
  if (numerator > denominator) {
    const hint = percent === undefined ? ', a percentage needs its sign' : '';
    throw new InvalidProportionError(text, `it is more than ${percent === undefined ? `1${hint}` : '100%'}`);
  }
  return { numerator, denominator };
}

/** `proportion × whole`, rounded down. */
export const ofWhole = ({ numerator, denominator }: Proportion, whole: bigint): bigint =>
  (numerator * whole) / denominator;

/** As the chain stores takes and weights: u16 of 65 535, rounded down, so that 18% is the chain's 11 796. */
export const proportionToU16 = (proportion: Proportion): number =>
  Number(ofWhole(proportion, BigInt(U16_MAX)));

/** u16 of 65 535 → exact fraction. */
export const proportionFromU16 = (value: number): Proportion => ({
  numerator: BigInt(value),
  denominator: BigInt(U16_MAX),
});

/**
 * Percentage text with fixed decimals, halves rounded up: 11 796 of 65 535 → `"18.00%"`. For views only.
 *
 * @param decimals 0..18
 */
export function formatPercent({ numerator, denominator }: Proportion, decimals = 2): string {
  const scale = 10n ** BigInt(decimals);
  const rounded = (numerator * 100n * scale * 2n + denominator) / (denominator * 2n);
  const whole = (rounded / scale).toString();
  return decimals === 0 ? `${whole}%` : `${whole}.${(rounded % scale).toString().padStart(decimals, '0')}%`;
}

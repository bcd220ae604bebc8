import { estimatePower } from './power/estimate.js';
import { integerRoot } from './power/exact-root.js';
import { type Ratio, reduce } from './power/ratio.js';
import { powBySeries } from './power/series.js';

export type { Ratio } from './power/ratio.js';

/** Largest numerator and denominator of an exponent for which the power is computed exactly. */
const MAX_EXACT_EXPONENT = 1024n;

/**
 * (num/den)^(exponent) · scale as an integer, for non-negative arguments; `undefined` if a denominator is zero.
 *
 * An exponent whose reduced terms are ≤ 1024 gives the exact floor. Any other goes through series of `precisionBits`
 * fraction bits, whose last digit is rounded, not floored.
 * Source: safe-bigmath (rev 013c4998), `SafeInt::pow_ratio_scaled`, as used by pallet Swap, spec version 425.
 */
export function powRatioScaled(
  base: Ratio,
  exponent: Ratio,
  precisionBits: number,
  scale: bigint,
): bigint | undefined {
  if (base.den === 0n || exponent.den === 0n) return undefined;
  if (base.num === 0n) return 0n;
  if (exponent.num === 0n || base.num === base.den) return scale;
  if (exponent.num === exponent.den) return (base.num * scale) / base.den;

  const reduced = reduce(exponent);
  if (reduced.num <= MAX_EXACT_EXPONENT && reduced.den <= MAX_EXACT_EXPONENT) {
    return powExactly(base, reduced, scale);
  }
  return (
    estimatePower(base, reduced, precisionBits, scale) ?? powBySeries(base, reduced, precisionBits, scale)
  );
}

/** The largest r with r^b · den^a ≤ num^a · scale^b, for the exponent a/b. */
function powExactly({ num, den }: Ratio, exponent: Ratio, scale: bigint): bigint {
  const radicand = (num ** exponent.num * scale ** exponent.den) / den ** exponent.num;
  return integerRoot(radicand, Number(exponent.den));
}

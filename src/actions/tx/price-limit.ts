import { ofWhole, type Proportion } from '../../units/index.js';

/** Highest price accepted when buying: price × (1 + tolerance), rao of TAO for one alpha, rounded down. */
export function buyLimit(priceRao: bigint, tolerance: Proportion): bigint {
  return priceRao + ofWhole(tolerance, priceRao);
}

/** Lowest price accepted when selling: price × (1 − tolerance), rounded up. */
export function sellLimit(priceRao: bigint, tolerance: Proportion): bigint {
  return priceRao - ofWhole(tolerance, priceRao);
}

/** Lowest ratio of origin price to destination price accepted when swapping, times 10^9: ratio × (1 − tolerance). */
export function swapLimit(
  originPriceRao: bigint,
  destinationPriceRao: bigint,
  tolerance: Proportion,
): bigint {
  if (destinationPriceRao === 0n) return 0n;
  return sellLimit((originPriceRao * 1_000_000_000n) / destinationPriceRao, tolerance);
}

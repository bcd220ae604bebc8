/** Cap of the supply of TAO, and of the alpha of each subnet, in rao. */
export const TOTAL_SUPPLY = 21_000_000_000_000_000n;

/** Emission per block before the first halving, in rao. */
export const BASE_BLOCK_EMISSION = 1_000_000_000n;

/** More halvings than this leave less than a rao per block. */
const MAX_HALVINGS = 32;

/** Issuance from which the k-th halving holds: ⌈supply · (1 − 2^−k)⌉. */
const HALVING_THRESHOLDS = Array.from(
  { length: MAX_HALVINGS + 1 },
  (_, halving) => TOTAL_SUPPLY - (TOTAL_SUPPLY >> BigInt(halving)),
);

/** How often the emission has halved at an issuance (rao, u64) below the supply cap. */
export function halvingsAt(issuance: bigint): number {
  let halvings = 0;
  while (halvings < MAX_HALVINGS && issuance >= HALVING_THRESHOLDS[halvings + 1]!) halvings += 1;
  return halvings;
}

/**
 * Emission per block at an issuance, both in rao, u64: of TAO at the total issuance, of a subnet's alpha at its alpha
 * issuance (`SubnetAlphaIn` + `SubnetAlphaOut`).
 *
 * The chain computes ⌊log2(1 / (1 − issuance/supply))⌋ in I96F32, whose integer part is exact; the thresholds are where
 * it steps.
 * Source: pallet SubtensorModule, coinbase/block_emission.rs, `get_block_emission_for_issuance`, spec version 425.
 */
export function blockEmission(issuance: bigint): bigint {
  if (issuance >= TOTAL_SUPPLY) return 0n;
  return BASE_BLOCK_EMISSION >> BigInt(halvingsAt(issuance));
}

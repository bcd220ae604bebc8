import { U64F64, U96F32 } from '../fixed/types.js';

/** What decides a subnet's part of the block's TAO. */
export interface EmittingSubnet {
  /** As `movingPrice` gives it. */
  movingPrice: U64F64;
  /** `MinerBurned`: part of its last miner emission that a subnet withheld. */
  minerBurned: U96F32;
  /** `SubnetEmissionEnabled` */
  emissionEnabled: boolean;
}

/**
 * Shares of the subnets that emit, in [0, 1], by moving price less what miners did not get; by price alone if that
 * leaves nothing.
 * Source: pallet SubtensorModule, coinbase/subnet_emissions.rs, `get_shares`, spec version 425.
 */
export function subnetShares(subnets: readonly EmittingSubnet[]): U64F64[] {
  const totalPrice = subnets.reduce(
    (sum, subnet) => U64F64.saturatingAdd(sum, subnet.movingPrice),
    U64F64.ZERO,
  );
  const priceShares = subnets.map((subnet) => U64F64.safeDiv(subnet.movingPrice, totalPrice));

  const weighted = subnets.map(({ minerBurned }, i) => {
    const burned = U64F64.min(U64F64.fromFixed(minerBurned, U96F32), U64F64.ONE);
    return U64F64.saturatingMul(priceShares[i]!, U64F64.saturatingSub(U64F64.ONE, burned));
  });
  const totalWeight = weighted.reduce(U64F64.saturatingAdd, U64F64.ZERO);
  return totalWeight > 0n ? weighted.map((weight) => U64F64.safeDiv(weight, totalWeight)) : priceShares;
}

/**
 * TAO rao each subnet gets of the block's `emission` (u64 rao). The share of a disabled subnet goes to the others.
 * Source: pallet SubtensorModule, coinbase/subnet_emissions.rs, `get_subnet_block_emissions`, spec version 425.
 */
export function subnetTaoEmissions(subnets: readonly EmittingSubnet[], emission: bigint): U96F32[] {
  const total = U64F64.fromNum(emission);
  return enabledShares(subnets).map((share) => U96F32.fromFixed(U64F64.saturatingMul(total, share), U64F64));
}

/**
 * Whether root dividends are paid, and so may be sold: only while the moving prices of the emitting subnets sum to more
 * than 1. The sum wraps.
 * Source: pallet SubtensorModule, coinbase/run_coinbase.rs, `get_network_root_sell_flag`, spec version 425.
 */
export function isRootSellOn(subnets: readonly { movingPrice: U64F64 }[]): boolean {
  return U64F64.sum(subnets.map((subnet) => subnet.movingPrice)) > U64F64.ONE;
}

function enabledShares(subnets: readonly EmittingSubnet[]): U64F64[] {
  const shares = subnetShares(subnets);
  if (subnets.every((subnet) => subnet.emissionEnabled)) return shares;

  const enabled = shares.map((share, i) => (subnets[i]!.emissionEnabled ? share : U64F64.ZERO));
  const total = enabled.reduce(U64F64.saturatingAdd, U64F64.ZERO);
  return enabled.map((share) => U64F64.safeDiv(share, total));
}

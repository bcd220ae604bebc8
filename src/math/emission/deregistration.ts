import { U64F64, U96F32 } from '../fixed/types.js';
import { u64 } from '../integer.js';

/** A subnet that may have to make room for a new one. */
export interface PruneCandidate {
  netuid: number;
  /** As `movingPrice` gives it. */
  movingPrice: U64F64;
  /** `NetworkRegisteredAt`, u64. */
  registeredAt: bigint;
}

/**
 * The subnet to prune: the lowest moving price among those past immunity, the older one if equal, then the first.
 * Root must not be among the candidates.
 * Source: pallet SubtensorModule, coinbase/root.rs, `get_network_to_prune`, spec version 425.
 */
export function subnetToPrune(
  candidates: Iterable<PruneCandidate>,
  now: bigint,
  immunityBlocks: bigint,
): number | undefined {
  let worst: PruneCandidate | undefined;
  for (const candidate of candidates) {
    if (now < u64.saturatingAdd(candidate.registeredAt, immunityBlocks)) continue;
    if (worst === undefined || isBefore(candidate, worst)) worst = candidate;
  }
  return worst?.netuid;
}

function isBefore(a: PruneCandidate, b: PruneCandidate): boolean {
  return (
    a.movingPrice < b.movingPrice || (a.movingPrice === b.movingPrice && a.registeredAt < b.registeredAt)
  );
}

/** What a dissolved subnet's pot comes to, in TAO rao. */
export interface Settlement {
  /** In the order of the stakers. */
  stakers: bigint[];
  /** The protocol's part, which nobody gets. */
  protocol: bigint;
  /** Positions in `stakers` in the order in which the chain pays: by remainder, where the floors left anything. */
  order: number[];
}

/**
 * Divides the pot (TAO rao, u64) of a dissolved subnet over the alpha of its stakers and of the protocol (rao, u64).
 * What the floors leave goes one rao each to the largest remainders, the earlier one if equal, the protocol last.
 * Source: pallet SubtensorModule, staking/remove_stake.rs, `destroy_alpha_in_out_stakes`, spec version 425.
 */
export function settlePot(pot: bigint, stakerAlpha: readonly bigint[], protocolAlpha: bigint): Settlement {
  const claims = protocolAlpha > 0n ? [...stakerAlpha, protocolAlpha] : stakerAlpha;
  const total = claims.reduce((sum, alpha) => sum + alpha, 0n);
  if (total === 0n) return { stakers: stakerAlpha.map(() => 0n), protocol: 0n, order: [] };

  const parts = claims.map((alpha) => (pot * alpha) / total);
  const remainders = claims.map((alpha) => (pot * alpha) % total);
  const leftover = Number(pot - parts.reduce((sum, part) => sum + part, 0n));
  const byRemainder = claims
    .map((_, i) => i)
    .sort((a, b) => compareDescending(remainders[a]!, remainders[b]!));
  for (const i of byRemainder.slice(0, leftover)) parts[i]! += 1n;

  const order = leftover > 0 ? byRemainder : claims.map((_, i) => i);
  return {
    stakers: parts.slice(0, stakerAlpha.length),
    protocol: parts[stakerAlpha.length] ?? 0n,
    order: order.filter((i) => i < stakerAlpha.length),
  };
}

function compareDescending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

/**
 * What the owner of a subnet from before the lock's end gets back: the lock (TAO rao) less the worth of the owner's cut
 * of all alpha issued at the present price.
 * Source: pallet SubtensorModule, staking/remove_stake.rs, `destroy_alpha_in_out_stakes`, spec version 425.
 */
export function legacyOwnerRefund(
  lock: bigint,
  alphaIssuance: bigint,
  ownerCut: U96F32,
  price: U64F64,
): bigint {
  const ownerAlpha = U96F32.toU64(U96F32.saturatingMul(U96F32.fromNum(alphaIssuance), ownerCut));
  const worth = U96F32.saturatingMul(U96F32.fromNum(ownerAlpha), U96F32.fromFixed(price, U64F64));
  return u64.saturatingSub(lock, U96F32.toU64(worth));
}

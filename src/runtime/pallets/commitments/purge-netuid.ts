import type { Context } from '../../frame/context.js';
import {
  CommitmentOf,
  LastBondsReset,
  LastCommitment,
  RevealedCommitments,
  TimelockedIndex,
  UsedSpaceOf,
} from './storage.js';

/** Forgets the commitments of a subnet that ends. Source: pallet Commitments, lib.rs `purge_netuid`. */
export function purgeNetuid(ctx: Context, netuid: number): void {
  for (const item of [CommitmentOf, LastCommitment, LastBondsReset, RevealedCommitments, UsedSpaceOf]) {
    item.clearPrefix(ctx, netuid);
  }
  TimelockedIndex.mutate(ctx, (index) => index.filter(([onNetuid]) => onNetuid !== netuid));
}

import type { Context } from '../../../frame/context.js';
import { RootClaimable, RootClaimed } from '../storage/index.js';

/**
 * Drops the unclaimed root dividends of a subnet that ends.
 * Source: staking/claim_root.rs `finalize_all_subnet_root_dividends`; spec coinbase-and-emission.md 6.
 */
export function finalizeAllSubnetRootDividends(ctx: Context, netuid: number): void {
  for (const [hotkey, rates] of RootClaimable.iter(ctx)) {
    const rest = rates.filter(([other]) => other !== netuid);
    RootClaimable.insert(ctx, hotkey, rest);
  }
  RootClaimed.clearPrefix(ctx, netuid);
}

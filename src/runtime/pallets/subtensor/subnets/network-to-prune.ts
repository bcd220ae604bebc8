import { subnetToPrune } from '../../../../math/emission/deregistration.js';
import type { Context } from '../../../frame/context.js';
import { getMovingAlphaPrice } from '../staking/alpha-price.js';
import { NetworkImmunityPeriod, NetworkRegisteredAt, NetworksAdded } from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { ROOT_NETUID } from './subnet.js';

/**
 * The subnet that makes room when there are too many: of those past their immunity the one with the lowest moving price, the
 * one registered first among equals. Undefined if all are immune. Source: coinbase/root.rs `get_network_to_prune`; spec
 * subnets-and-registration.md 3.3.
 */
export function getNetworkToPrune(ctx: Context): number | undefined {
  const candidates = NetworksAdded.iter(ctx)
    .filter(([netuid, isAdded]) => isAdded && netuid !== ROOT_NETUID)
    .map(([netuid]) => ({
      netuid,
      movingPrice: getMovingAlphaPrice(ctx, netuid),
      registeredAt: NetworkRegisteredAt.get(ctx, netuid),
    }));
  return subnetToPrune(candidates, getCurrentBlockAsU64(ctx), NetworkImmunityPeriod.get(ctx));
}

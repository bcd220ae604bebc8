import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { purgeNetuid } from '../../commitments/purge-netuid.js';
import { clearProtocolLiquidity } from '../../swap/protocol-liquidity.js';
import { SubnetNotExists } from '../errors.js';
import { NetworkRemoved } from '../events/index.js';
import { destroyAlphaInOutStakes } from '../staking/destroy-alpha.js';
import { finalizeAllSubnetRootDividends } from '../staking/finalize-root-dividends.js';
import { removeNetwork } from './remove-network.js';
import { ifSubnetExist, ROOT_NETUID } from './subnet.js';

/**
 * Ends a subnet: pays its stakers out and removes it. Fails with SubnetNotExists, for root too.
 * Source: coinbase/root.rs `do_dissolve_network`; spec subnets-and-registration.md 7.
 */
export function doDissolveNetwork(ctx: Context, netuid: number): void {
  ensure(ifSubnetExist(ctx, netuid) && netuid !== ROOT_NETUID, SubnetNotExists);
  finalizeAllSubnetRootDividends(ctx, netuid);
  destroyAlphaInOutStakes(ctx, netuid);
  clearProtocolLiquidity(ctx, netuid);
  purgeNetuid(ctx, netuid);
  removeNetwork(ctx, netuid);
  NetworkRemoved.deposit(ctx, netuid);
}

import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { Origin } from '../../../frame/origin.js';
import {
  FirstEmissionBlockNumberAlreadySet,
  NeedWaitingMoreBlocksToStarCall,
  SubnetNotExists,
} from '../errors.js';
import { FirstEmissionBlockNumberSet } from '../events/index.js';
import {
  FirstEmissionBlockNumber,
  NetworkRegisteredAt,
  StartCallDelay,
  SubtokenEnabled,
} from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { ensureSubnetOwner } from '../utils/ensure-owner.js';
import { ifSubnetExist } from './subnet.js';

/**
 * Starts a subnet, by its owner and once: emission begins in the next block and alpha can be staked.
 * Fails with BadOrigin and the errors imported here. Source: subnets/subnet.rs `do_start_call`; spec
 * subnets-and-registration.md 3.6.
 */
export function doStartCall(ctx: Context, origin: Origin, netuid: number): void {
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
  ensureSubnetOwner(ctx, origin, netuid);
  ensure(!FirstEmissionBlockNumber.contains(ctx, netuid), FirstEmissionBlockNumberAlreadySet);
  const block = getCurrentBlockAsU64(ctx);
  const allowedFrom = NetworkRegisteredAt.get(ctx, netuid) + StartCallDelay.get(ctx);
  ensure(block >= allowedFrom, NeedWaitingMoreBlocksToStarCall);

  FirstEmissionBlockNumber.insert(ctx, netuid, block + 1n);
  SubtokenEnabled.insert(ctx, netuid, true);
  FirstEmissionBlockNumberSet.deposit(ctx, [netuid, block + 1n]);
}

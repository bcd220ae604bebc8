/** What a subnet costs. Amounts in rao. Source: coinbase/root.rs; spec subnets-and-registration.md 3.2. */
import { effectiveReductionInterval, networkLockCost } from '../../../../math/emission/lock-cost.js';
import type { Context } from '../../../frame/context.js';
import type { RateLimitKey } from '../../../types/subtensor.js';
import { calculateBlockEmission } from '../coinbase/block-emission.js';
import {
  LastRateLimitedBlock,
  NetworkLastLockCost,
  NetworkLockReductionInterval,
  NetworkMinLockCost,
} from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';

const LAST_REGISTERED: RateLimitKey = { type: 'NetworkLastRegistered' };

/** Block of the last registration of a network by anyone. Source: `get_network_last_lock_block`. */
function getNetworkLastLockBlock(ctx: Context): bigint {
  return LastRateLimitedBlock.get(ctx, LAST_REGISTERED);
}

/** Source: `set_network_last_lock_block`. */
export function setNetworkLastLockBlock(ctx: Context, block: bigint): void {
  LastRateLimitedBlock.insert(ctx, LAST_REGISTERED, block);
}

/** Blocks in which the price falls by what the last network cost. Source: `get_lock_reduction_interval`. */
function getLockReductionInterval(ctx: Context): bigint {
  return effectiveReductionInterval(NetworkLockReductionInterval.get(ctx), calculateBlockEmission(ctx));
}

/** What registering a network costs in this block. Source: `get_network_lock_cost`. */
export function getNetworkLockCost(ctx: Context): bigint {
  return networkLockCost({
    lastLock: NetworkLastLockCost.get(ctx),
    minLock: NetworkMinLockCost.get(ctx),
    lastLockBlock: getNetworkLastLockBlock(ctx),
    now: getCurrentBlockAsU64(ctx),
    reductionIntervalBlocks: getLockReductionInterval(ctx),
  });
}

import type { Context } from '../../../frame/context.js';
import { BlockNumber } from '../../system/storage.js';

/**
 * Number of the block in progress, as the u64 that storage keeps. Source: utils/misc.rs `get_current_block_as_u64`; spec
 * subnets-and-registration.md 1.4.
 */
export function getCurrentBlockAsU64(ctx: Context): bigint {
  return BigInt(BlockNumber.get(ctx));
}

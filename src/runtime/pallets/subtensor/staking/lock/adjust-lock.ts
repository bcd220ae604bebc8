/** What becomes of a lock when the stake under it changes. Source: staking/lock.rs; spec staking-and-swap.md 12.4. */

import type { Context } from '../../../../frame/context.js';
import type { AccountId } from '../../../../frame/origin.js';
import { readConvictionModel } from './conviction-model.js';

/** Brings the coldkey's lock up to date and removes it once it is dust. Source: `cleanup_lock_if_zero`. */
export function cleanupLockIfZero(ctx: Context, coldkey: AccountId, netuid: number): void {
  const model = readConvictionModel(ctx, coldkey, netuid);
  model?.rollForward();
  model?.save();
}

/** Lowers the coldkey's lock by `amount` alpha rao, conviction in proportion. Source: `force_reduce_lock`. */
export function forceReduceLock(ctx: Context, coldkey: AccountId, netuid: number, amount: bigint): void {
  const model = readConvictionModel(ctx, coldkey, netuid);
  if (!model) return;
  model.rollForward();
  model.rollForwardAggregate();
  model.forceReduceIndividual(amount);
  model.save();
}

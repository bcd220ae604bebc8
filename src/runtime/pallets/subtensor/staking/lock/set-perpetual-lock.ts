import type { Context } from '../../../../frame/context.js';
import type { AccountId } from '../../../../frame/origin.js';
import { PerpetualLockUpdated } from '../../events/index.js';
import { DecayingLock } from '../../storage/index.js';
import { addAggregateLock, readConvictionModel, reduceAggregateLock } from './conviction-model.js';
import { isPerpetualLock } from './lock-storage.js';

/**
 * Makes the coldkey's lock on the subnet perpetual, or lets it decay; the choice holds for later locks too.
 * Source: staking/lock.rs `do_set_perpetual_lock`; spec staking-and-swap.md 12.3.
 */
export function doSetPerpetualLock(
  ctx: Context,
  coldkey: AccountId,
  netuid: number,
  isEnabled: boolean,
): void {
  const isChange = isPerpetualLock(ctx, coldkey, netuid) !== isEnabled;
  const before = readConvictionModel(ctx, coldkey, netuid);
  if (before) {
    before.rollForward();
    before.save();
    const { hotkey, individual } = before;
    // Before the flag changes, because it decides which aggregate counts the lock.
    if (isChange)
      reduceAggregateLock(ctx, coldkey, hotkey, netuid, individual.locked_mass, individual.conviction);
  }

  if (isEnabled) DecayingLock.insert(ctx, coldkey, netuid, false);
  else DecayingLock.remove(ctx, coldkey, netuid);

  const after = isChange ? readConvictionModel(ctx, coldkey, netuid) : undefined;
  if (after) addAggregateLock(ctx, coldkey, after.hotkey, netuid, after.individual);
  PerpetualLockUpdated.deposit(ctx, { coldkey, netuid, enabled: isEnabled });
}

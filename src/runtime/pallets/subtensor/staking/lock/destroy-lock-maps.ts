import type { Context } from '../../../../frame/context.js';
import {
  DecayingHotkeyLock,
  DecayingLock,
  DecayingOwnerLock,
  HotkeyLock,
  Lock,
  LockingColdkeys,
  OwnerLock,
} from '../../storage/index.js';

/** Forgets all locks of a subnet. Source: staking/lock.rs `destroy_lock_maps`; spec staking-and-swap.md 12.7. */
export function destroyLockMaps(ctx: Context, netuid: number): void {
  for (const [hotkey, coldkey] of LockingColdkeys.iterPrefix(ctx, netuid)) {
    Lock.remove(ctx, coldkey, netuid, hotkey);
  }
  LockingColdkeys.clearPrefix(ctx, netuid);
  HotkeyLock.clearPrefix(ctx, netuid);
  DecayingHotkeyLock.clearPrefix(ctx, netuid);
  OwnerLock.remove(ctx, netuid);
  DecayingOwnerLock.remove(ctx, netuid);
  for (const [coldkey, onNetuid] of DecayingLock.iter(ctx)) {
    if (onNetuid === netuid) DecayingLock.remove(ctx, coldkey, netuid);
  }
}

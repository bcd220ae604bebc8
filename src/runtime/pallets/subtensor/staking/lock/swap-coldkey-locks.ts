import type { Context } from '../../../../frame/context.js';
import { ensure } from '../../../../frame/dispatch-error.js';
import type { AccountId } from '../../../../frame/origin.js';
import { ActiveLockExists } from '../../errors.js';
import { AccountFlags, DecayingLock, Lock } from '../../storage/index.js';
import { ensureCanReceiveLockedAlpha } from './accept-locked-alpha.js';
import { addAggregateLock, reduceAggregateLock } from './conviction-model.js';
import { rollForwardLock } from './lock-state.js';
import { insertLockState, lockMode, removeLockState } from './lock-storage.js';

/**
 * Fails with ActiveLockExists if the coldkey has locked mass anywhere.
 * Source: staking/lock.rs `ensure_no_active_locks`; spec staking-and-swap.md 12.7.
 */
export function ensureNoActiveLocks(ctx: Context, coldkey: AccountId): void {
  for (const [netuid, hotkey, lock] of Lock.iterPrefix(ctx, coldkey)) {
    const rolled = rollForwardLock(ctx, lock, lockMode(ctx, coldkey, netuid, hotkey));
    ensure(rolled.locked_mass === 0n, ActiveLockExists);
  }
}

/**
 * Hands all locks, their modes and the account's flags to another coldkey. Fails with ActiveLockExists,
 * AccountRejectsLockedAlpha. Source: staking/lock.rs `swap_coldkey_locks`.
 */
export function swapColdkeyLocks(ctx: Context, oldColdkey: AccountId, newColdkey: AccountId): void {
  ensureNoActiveLocks(ctx, newColdkey);
  const modes = DecayingLock.iterPrefix(ctx, oldColdkey);
  const moved = Lock.iterPrefix(ctx, oldColdkey).map(([netuid, hotkey, lock]) => {
    const mode = lockMode(ctx, oldColdkey, netuid, hotkey);
    const rolled = rollForwardLock(ctx, lock, mode);
    ensureCanReceiveLockedAlpha(ctx, newColdkey, rolled.locked_mass);
    return { netuid, hotkey, mode, lock: rolled };
  });

  // Before the modes move, because they decide which aggregate counts a lock.
  for (const { netuid, hotkey, lock } of moved) {
    removeLockState(ctx, oldColdkey, netuid, hotkey);
    reduceAggregateLock(ctx, oldColdkey, hotkey, netuid, lock.locked_mass, lock.conviction);
  }
  for (const [netuid, isDecaying] of modes) {
    DecayingLock.remove(ctx, oldColdkey, netuid);
    DecayingLock.insert(ctx, newColdkey, netuid, isDecaying);
  }
  moveFlags(ctx, oldColdkey, newColdkey);
  for (const { netuid, hotkey, mode, lock } of moved) {
    const rolled = rollForwardLock(ctx, lock, mode);
    insertLockState(ctx, newColdkey, netuid, hotkey, rolled);
    addAggregateLock(ctx, newColdkey, hotkey, netuid, rolled);
  }
}

function moveFlags(ctx: Context, from: AccountId, to: AccountId): void {
  const flags = AccountFlags.take(ctx, from);
  if (flags === 0n) AccountFlags.remove(ctx, to);
  else AccountFlags.insert(ctx, to, flags);
}

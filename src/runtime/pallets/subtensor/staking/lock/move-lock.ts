import { U64F64 } from '../../../../../math/fixed/types.js';
import type { Context } from '../../../../frame/context.js';
import { ensure, fail } from '../../../../frame/dispatch-error.js';
import type { AccountId } from '../../../../frame/origin.js';
import { HotKeyAccountNotExists, NoExistingLock } from '../../errors.js';
import { LockMoved } from '../../events/index.js';
import { getOwningColdkeyForHotkey, hotkeyAccountExists } from '../hotkey-account.js';
import { addAggregateLock, readConvictionModel, reduceAggregateLock } from './conviction-model.js';
import { rollForwardLock } from './lock-state.js';
import { insertLockState, lockMode, removeLockState } from './lock-storage.js';

/**
 * Moves the coldkey's lock to another hotkey. Conviction is lost unless both hotkeys have the same owner.
 * Source: staking/lock.rs `do_move_lock`; spec staking-and-swap.md 12.3.
 */
export function doMoveLock(
  ctx: Context,
  coldkey: AccountId,
  destinationHotkey: AccountId,
  netuid: number,
): void {
  ensure(hotkeyAccountExists(ctx, destinationHotkey), HotKeyAccountNotExists);
  const model = readConvictionModel(ctx, coldkey, netuid) ?? fail(NoExistingLock);
  model.rollForward();
  const originHotkey = model.hotkey;
  const removed = model.individual;
  const isSameOwner =
    getOwningColdkeyForHotkey(ctx, originHotkey) === getOwningColdkeyForHotkey(ctx, destinationHotkey);
  const moved = rollForwardLock(
    ctx,
    isSameOwner ? removed : { ...removed, conviction: U64F64.ZERO },
    lockMode(ctx, coldkey, netuid, destinationHotkey),
  );

  removeLockState(ctx, coldkey, netuid, originHotkey);
  insertLockState(ctx, coldkey, netuid, destinationHotkey, moved);
  // The model is not saved: the source aggregate rolls by itself, not by what the lock lost.
  reduceAggregateLock(ctx, coldkey, originHotkey, netuid, removed.locked_mass, removed.conviction);
  addAggregateLock(ctx, coldkey, destinationHotkey, netuid, moved);
  LockMoved.deposit(ctx, {
    coldkey,
    origin_hotkey: originHotkey,
    destination_hotkey: destinationHotkey,
    netuid,
  });
}

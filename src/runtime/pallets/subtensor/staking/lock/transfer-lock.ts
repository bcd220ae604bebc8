import { U64F64 } from '../../../../../math/fixed/types.js';
import { min, u64 } from '../../../../../math/integer.js';
import type { Context } from '../../../../frame/context.js';
import { ensure } from '../../../../frame/dispatch-error.js';
import type { AccountId } from '../../../../frame/origin.js';
import type { LockState } from '../../../../types/subtensor.js';
import { LockHotkeyMismatch } from '../../errors.js';
import { getCurrentBlockAsU64 } from '../../utils/current-block.js';
import { ensureCanReceiveLockedAlpha } from './accept-locked-alpha.js';
import { totalColdkeyAlphaOnSubnet } from './availability.js';
import { addAggregateLock, readConvictionModel, reduceAggregateLock } from './conviction-model.js';
import { emptyLock, mergeLock, reduceLock, rollForwardLock } from './lock-state.js';
import { insertLockState, lockMode } from './lock-storage.js';

/**
 * Lets the lock follow `amount` alpha rao that move from one coldkey to another: what exceeds the free stake
 * takes its part of mass and conviction along. Fails with LockHotkeyMismatch if the destination has a lock on
 * another hotkey, and with AccountRejectsLockedAlpha. Source: staking/lock.rs `transfer_lock`; spec staking-and-swap.md
 * 12.6.
 */
export function transferLock(
  ctx: Context,
  originColdkey: AccountId,
  destinationColdkey: AccountId,
  netuid: number,
  amount: bigint,
): void {
  if (originColdkey === destinationColdkey || amount === 0n) return;
  const source = readConvictionModel(ctx, originColdkey, netuid);
  if (!source) return;
  const totalAlpha = totalColdkeyAlphaOnSubnet(ctx, originColdkey, netuid);
  source.rollForward();
  const destination = readConvictionModel(ctx, destinationColdkey, netuid);
  destination?.rollForward();

  const now = getCurrentBlockAsU64(ctx);
  const free = u64.saturatingSub(totalAlpha, source.individual.locked_mass);
  const beyondFree = u64.saturatingSub(amount, free);
  ensure(beyondFree === 0n || !destination || destination.hotkey === source.hotkey, LockHotkeyMismatch);
  const moved = partOf(source.individual, beyondFree, now);
  ensureCanReceiveLockedAlpha(ctx, destinationColdkey, moved.locked_mass);

  const destinationHotkey = destination?.hotkey ?? source.hotkey;
  const remaining = reduceLock(source.individual, moved.locked_mass, moved.conviction);
  const grown = mergeLock(destination?.individual ?? emptyLock(now), moved);
  // Written even when nothing moved: the roll alone may have changed both.
  writeRolled(ctx, originColdkey, netuid, source.hotkey, remaining);
  writeRolled(ctx, destinationColdkey, netuid, destinationHotkey, grown);
  if (moved.locked_mass === 0n) return;
  reduceAggregateLock(ctx, originColdkey, source.hotkey, netuid, moved.locked_mass, moved.conviction);
  addAggregateLock(ctx, destinationColdkey, destinationHotkey, netuid, moved);
}

/** Up to `mass` rao of a lock with their part of the conviction. */
function partOf(lock: LockState, mass: bigint, now: bigint): LockState {
  const moved = min(mass, lock.locked_mass);
  if (moved === 0n) return emptyLock(now);
  const share = U64F64.safeDiv(U64F64.fromNum(moved), U64F64.fromNum(lock.locked_mass));
  return {
    locked_mass: moved,
    conviction: U64F64.saturatingMul(lock.conviction, share),
    last_update: now,
  };
}

function writeRolled(
  ctx: Context,
  coldkey: AccountId,
  netuid: number,
  hotkey: AccountId,
  lock: LockState,
): void {
  const rolled = rollForwardLock(ctx, lock, lockMode(ctx, coldkey, netuid, hotkey));
  insertLockState(ctx, coldkey, netuid, hotkey, rolled);
}

/**
 * Where locks are kept: one per coldkey and subnet, and four aggregates of them. Source: staking/lock.rs; spec
 * staking-and-swap.md 12.1.
 */

import type { Context } from '../../../../frame/context.js';
import type { AccountId } from '../../../../frame/origin.js';
import type { LockState } from '../../../../types/subtensor.js';
import {
  DecayingHotkeyLock,
  DecayingLock,
  DecayingOwnerLock,
  HotkeyLock,
  Lock,
  LockingColdkeys,
  OwnerLock,
  SubnetOwnerHotkey,
} from '../../storage/index.js';
import { isZero, type LockMode } from './lock-state.js';

/** Source: `is_subnet_owner_hotkey`. */
export function isSubnetOwnerHotkey(ctx: Context, netuid: number, hotkey: AccountId): boolean {
  return SubnetOwnerHotkey.get(ctx, netuid) === hotkey;
}

/** Locks decay unless their coldkey chose otherwise for the subnet. Source: `is_perpetual_lock`. */
export function isPerpetualLock(ctx: Context, coldkey: AccountId, netuid: number): boolean {
  return DecayingLock.get(ctx, coldkey, netuid) === false;
}

export function lockMode(ctx: Context, coldkey: AccountId, netuid: number, hotkey: AccountId): LockMode {
  return {
    isOwnerLock: isSubnetOwnerHotkey(ctx, netuid, hotkey),
    isPerpetual: isPerpetualLock(ctx, coldkey, netuid),
  };
}

/** Writes the lock of a coldkey and its index entry, or removes both when nothing is left. Source: `insert_lock_state`. */
export function insertLockState(
  ctx: Context,
  coldkey: AccountId,
  netuid: number,
  hotkey: AccountId,
  lock: LockState,
): void {
  if (isZero(lock)) {
    removeLockState(ctx, coldkey, netuid, hotkey);
    return;
  }
  LockingColdkeys.insert(ctx, netuid, hotkey, coldkey, null);
  Lock.insert(ctx, coldkey, netuid, hotkey, lock);
}

/** Source: `Lock::remove` with `maybe_remove_locking_coldkey`. */
export function removeLockState(ctx: Context, coldkey: AccountId, netuid: number, hotkey: AccountId): void {
  LockingColdkeys.remove(ctx, netuid, hotkey, coldkey);
  Lock.remove(ctx, coldkey, netuid, hotkey);
}

/** The aggregate that counts locks of this mode towards the hotkey. Source: `ConvictionModel::aggregate_lock`. */
export function getAggregateLock(
  ctx: Context,
  netuid: number,
  hotkey: AccountId,
  { isOwnerLock, isPerpetual }: LockMode,
): LockState | undefined {
  if (isOwnerLock) return (isPerpetual ? OwnerLock : DecayingOwnerLock).get(ctx, netuid);
  return (isPerpetual ? HotkeyLock : DecayingHotkeyLock).get(ctx, netuid, hotkey);
}

/** Reads and removes it. */
export function takeAggregateLock(
  ctx: Context,
  netuid: number,
  hotkey: AccountId,
  { isOwnerLock, isPerpetual }: LockMode,
): LockState | undefined {
  if (isOwnerLock) return (isPerpetual ? OwnerLock : DecayingOwnerLock).take(ctx, netuid);
  return (isPerpetual ? HotkeyLock : DecayingHotkeyLock).take(ctx, netuid, hotkey);
}

/**
 * Writes it, or removes it when both amounts are zero; dust stays.
 * Source: `insert_hotkey_lock_state` and its three siblings.
 */
export function insertAggregateLock(
  ctx: Context,
  netuid: number,
  hotkey: AccountId,
  mode: LockMode,
  lock: LockState,
): void {
  const { isOwnerLock, isPerpetual } = mode;
  if (lock.locked_mass === 0n && lock.conviction === 0n) takeAggregateLock(ctx, netuid, hotkey, mode);
  else if (isOwnerLock) (isPerpetual ? OwnerLock : DecayingOwnerLock).insert(ctx, netuid, lock);
  else (isPerpetual ? HotkeyLock : DecayingHotkeyLock).insert(ctx, netuid, hotkey, lock);
}

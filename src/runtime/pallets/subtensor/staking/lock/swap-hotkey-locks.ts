import type { Context } from '../../../../frame/context.js';
import type { AccountId } from '../../../../frame/origin.js';
import { DecayingHotkeyLock, HotkeyLock, Lock, LockingColdkeys } from '../../storage/index.js';
import { getAllSubnetNetuids } from '../../subnets/subnet.js';
import { rollForwardLock } from './lock-state.js';
import {
  insertAggregateLock,
  insertLockState,
  isPerpetualLock,
  isSubnetOwnerHotkey,
  removeLockState,
  takeAggregateLock,
} from './lock-storage.js';

/** Database accesses, for the weight of the caller. */
export interface Accesses {
  readonly reads: bigint;
  readonly writes: bigint;
}

/** Source: staking/lock.rs `swap_hotkey_locks`; spec staking-and-swap.md 12.7. */
export function swapHotkeyLocks(ctx: Context, oldHotkey: AccountId, newHotkey: AccountId): Accesses {
  return swapHotkeyLocksForNetuids(ctx, oldHotkey, newHotkey, getAllSubnetNetuids(ctx));
}

/** Source: staking/lock.rs `swap_hotkey_locks_on_subnet`. */
export function swapHotkeyLocksOnSubnet(
  ctx: Context,
  oldHotkey: AccountId,
  newHotkey: AccountId,
  netuid: number,
): Accesses {
  return swapHotkeyLocksForNetuids(ctx, oldHotkey, newHotkey, [netuid]);
}

/** A subnet on which the old hotkey is concerned. */
interface Affected {
  readonly netuid: number;
  readonly wasOwner: boolean;
  readonly isOwner: boolean;
}

/**
 * Moves every lock towards the old hotkey, and their aggregates, to the new one; conviction stays, since the
 * owner does. The new hotkey takes the old one's place as owner hotkey.
 * Source: staking/lock.rs `swap_hotkey_locks_for_netuids`.
 */
function swapHotkeyLocksForNetuids(
  ctx: Context,
  oldHotkey: AccountId,
  newHotkey: AccountId,
  netuids: readonly number[],
): Accesses {
  const affected = netuids.flatMap((netuid) => affectedSubnet(ctx, netuid, oldHotkey, newHotkey));
  let reads = 5n * BigInt(netuids.length);
  let writes = 0n;
  for (const subnet of affected) {
    for (const [coldkey] of LockingColdkeys.iterPrefix(ctx, subnet.netuid, oldHotkey)) {
      writes += moveLock(ctx, coldkey, subnet, oldHotkey, newHotkey) ? 2n : 1n;
      reads += 1n;
    }
  }
  for (const subnet of affected) {
    moveAggregates(ctx, subnet, oldHotkey, newHotkey);
    writes += 6n;
  }
  return { reads, writes };
}

function affectedSubnet(
  ctx: Context,
  netuid: number,
  oldHotkey: AccountId,
  newHotkey: AccountId,
): Affected[] {
  const wasOwner = isSubnetOwnerHotkey(ctx, netuid, oldHotkey);
  const isOwner = wasOwner || isSubnetOwnerHotkey(ctx, netuid, newHotkey);
  const hasLock =
    HotkeyLock.contains(ctx, netuid, oldHotkey) || DecayingHotkeyLock.contains(ctx, netuid, oldHotkey);
  return isOwner || hasLock ? [{ netuid, wasOwner, isOwner }] : [];
}

/** Moves one lock; an index entry without a lock is dropped. Whether there was a lock. */
function moveLock(
  ctx: Context,
  coldkey: AccountId,
  { netuid, wasOwner, isOwner }: Affected,
  oldHotkey: AccountId,
  newHotkey: AccountId,
): boolean {
  const lock = Lock.get(ctx, coldkey, netuid, oldHotkey);
  removeLockState(ctx, coldkey, netuid, oldHotkey);
  if (!lock) return false;
  const isPerpetual = isPerpetualLock(ctx, coldkey, netuid);
  const rolled = rollForwardLock(ctx, lock, { isOwnerLock: wasOwner, isPerpetual });
  const moved = rollForwardLock(ctx, rolled, { isOwnerLock: isOwner, isPerpetual });
  insertLockState(ctx, coldkey, netuid, newHotkey, moved);
  return true;
}

function moveAggregates(
  ctx: Context,
  { netuid, wasOwner, isOwner }: Affected,
  oldHotkey: AccountId,
  newHotkey: AccountId,
): void {
  for (const isPerpetual of [true, false]) {
    const oldMode = { isOwnerLock: wasOwner, isPerpetual };
    const newMode = { isOwnerLock: isOwner, isPerpetual };
    const taken = takeAggregateLock(ctx, netuid, oldHotkey, oldMode);
    if (!taken) continue;
    const rolled = rollForwardLock(ctx, taken, oldMode);
    insertAggregateLock(ctx, netuid, newHotkey, newMode, rollForwardLock(ctx, rolled, newMode));
  }
}

/**
 * A stake lock and the arithmetic on it. Source: staking/lock.rs `LockState`, `ConvictionModel`; spec
 * staking-and-swap.md 12.1.
 */
import { U64F64 } from '../../../../../math/fixed/types.js';
import { max, u64 } from '../../../../../math/integer.js';
import * as lockMath from '../../../../../math/lock.js';
import type { Context } from '../../../../frame/context.js';
import type { LockState } from '../../../../types/subtensor.js';
import { MaturityRate, UnlockRate } from '../../storage/index.js';
import { getCurrentBlockAsU64 } from '../../utils/current-block.js';

/** The two properties that decide how a lock develops and which aggregate counts it. */
export interface LockMode {
  /** On the subnet owner's hotkey: conviction equals mass. */
  readonly isOwnerLock: boolean;
  /** Its mass does not decay. */
  readonly isPerpetual: boolean;
}

/** Below this many rao of mass and of conviction a lock counts as none. */
const ZERO_THRESHOLD = 100n;
const ZERO_CONVICTION = U64F64.fromNum(ZERO_THRESHOLD);

/** Source: `LockState::is_zero`. */
export function isZero(lock: LockState): boolean {
  return lock.locked_mass < ZERO_THRESHOLD && lock.conviction < ZERO_CONVICTION;
}

/** Source: `empty_lock`. */
export function emptyLock(now: bigint): LockState {
  return { locked_mass: 0n, conviction: U64F64.ZERO, last_update: now };
}

/** The lock as it stands in the present block. Source: `roll_forward_lock`. */
export function rollForwardLock(ctx: Context, lock: LockState, mode: LockMode): LockState {
  const rolled = lockMath.rollForwardLock(
    { lockedMass: lock.locked_mass, conviction: lock.conviction, lastUpdate: lock.last_update },
    {
      now: getCurrentBlockAsU64(ctx),
      unlockRateBlocks: UnlockRate.get(ctx),
      maturityRateBlocks: MaturityRate.get(ctx),
      ...mode,
    },
  );
  return {
    locked_mass: rolled.lockedMass,
    conviction: rolled.conviction,
    last_update: rolled.lastUpdate,
  };
}

/** Sum of both amounts, as of the later block. Source: `merge_lock`. */
export function mergeLock(a: LockState, b: LockState): LockState {
  return {
    locked_mass: u64.saturatingAdd(a.locked_mass, b.locked_mass),
    conviction: U64F64.saturatingAdd(a.conviction, b.conviction),
    last_update: max(a.last_update, b.last_update),
  };
}

/** Both amounts lowered, saturating. Source: `reduce_lock`. */
export function reduceLock(lock: LockState, lockedMass: bigint, conviction: U64F64): LockState {
  return {
    locked_mass: u64.saturatingSub(lock.locked_mass, lockedMass),
    conviction: U64F64.saturatingSub(lock.conviction, conviction),
    last_update: lock.last_update,
  };
}

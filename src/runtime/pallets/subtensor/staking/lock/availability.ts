/** How much of a coldkey's alpha its lock leaves free. Source: staking/lock.rs; spec staking-and-swap.md 12.4. */
import { U64F64 } from '../../../../../math/fixed/types.js';
import { u64 } from '../../../../../math/integer.js';
import type { Context } from '../../../../frame/context.js';
import { ensure } from '../../../../frame/dispatch-error.js';
import type { AccountId } from '../../../../frame/origin.js';
import type { LockState } from '../../../../types/subtensor.js';
import { StakeUnavailable } from '../../errors.js';
import { StakingHotkeys } from '../../storage/index.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../hotkey-stake.js';
import { readConvictionModel } from './conviction-model.js';

/** The coldkey's lock on the subnet as of now, undefined without one. Source: `get_coldkey_lock`. */
export function getColdkeyLock(ctx: Context, coldkey: AccountId, netuid: number): LockState | undefined {
  const model = readConvictionModel(ctx, coldkey, netuid);
  model?.rollForward();
  return model?.individual;
}

/** Locked alpha rao as of now. Source: `get_current_locked`. */
export function getCurrentLocked(ctx: Context, coldkey: AccountId, netuid: number): bigint {
  return getColdkeyLock(ctx, coldkey, netuid)?.locked_mass ?? 0n;
}

/** Source: `get_conviction`. */
export function getConviction(ctx: Context, coldkey: AccountId, netuid: number): U64F64 {
  return getColdkeyLock(ctx, coldkey, netuid)?.conviction ?? U64F64.ZERO;
}

/** Alpha rao of the coldkey over all its hotkeys on the subnet. Source: `total_coldkey_alpha_on_subnet`. */
export function totalColdkeyAlphaOnSubnet(ctx: Context, coldkey: AccountId, netuid: number): bigint {
  return StakingHotkeys.get(ctx, coldkey)
    .map((hotkey) => getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid))
    .reduce(u64.saturatingAdd, 0n);
}

export interface StakeAvailability {
  /** All three in alpha rao. */
  readonly total: bigint;
  readonly locked: bigint;
  readonly available: bigint;
}

/**
 * A lock holds back stake on every hotkey of the subnet, not only on its own. Source: `stake_availability`.
 */
export function stakeAvailability(ctx: Context, coldkey: AccountId, netuid: number): StakeAvailability {
  const total = totalColdkeyAlphaOnSubnet(ctx, coldkey, netuid);
  const locked = getCurrentLocked(ctx, coldkey, netuid);
  return { total, locked, available: u64.saturatingSub(total, locked) };
}

/** Fails with StakeUnavailable if `amount` alpha rao are not free. Source: `ensure_available_to_unstake`. */
export function ensureAvailableToUnstake(
  ctx: Context,
  coldkey: AccountId,
  netuid: number,
  amount: bigint,
): void {
  ensure(stakeAvailability(ctx, coldkey, netuid).available >= amount, StakeUnavailable);
}

/**
 * Whether an account takes alpha that comes with a lock; by default it does not. Source: staking/lock.rs; spec
 * staking-and-swap.md 12.3.
 */

import type { Context } from '../../../../frame/context.js';
import { ensure } from '../../../../frame/dispatch-error.js';
import type { AccountId } from '../../../../frame/origin.js';
import { AccountRejectsLockedAlpha } from '../../errors.js';
import { AccountFlags } from '../../storage/index.js';

/** Bit of `AccountFlags`. Source: lib.rs `ACCOUNT_FLAGS_ACCEPT_LOCKED_ALPHA`. */
const ACCEPT_LOCKED_ALPHA = 1n;

/** Source: `account_rejects_locked_alpha`. */
export function accountRejectsLockedAlpha(ctx: Context, coldkey: AccountId): boolean {
  return (AccountFlags.get(ctx, coldkey) & ACCEPT_LOCKED_ALPHA) === 0n;
}

/** An entry without flags is removed. Source: `set_accept_locked_alpha`. */
export function setAcceptLockedAlpha(ctx: Context, coldkey: AccountId, isEnabled: boolean): void {
  const present = AccountFlags.get(ctx, coldkey);
  const flags = isEnabled ? present | ACCEPT_LOCKED_ALPHA : present & ~ACCEPT_LOCKED_ALPHA;
  if (flags === 0n) AccountFlags.remove(ctx, coldkey);
  else AccountFlags.insert(ctx, coldkey, flags);
}

/**
 * Fails with AccountRejectsLockedAlpha unless nothing arrives or it is accepted.
 * Source: `ensure_can_receive_locked_alpha`.
 */
export function ensureCanReceiveLockedAlpha(ctx: Context, coldkey: AccountId, amount: bigint): void {
  ensure(amount === 0n || !accountRejectsLockedAlpha(ctx, coldkey), AccountRejectsLockedAlpha);
}

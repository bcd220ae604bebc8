/**
 * What a delegate takes of its nominators' dividends, in parts of 65 535.
 * Source: staking/{increase,decrease}_take.rs; spec staking-and-swap.md 11.1.
 */
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import {
  DelegateTakeTooHigh,
  DelegateTakeTooLow,
  DelegateTxRateLimitExceeded,
  HotKeyAccountNotExists,
  NonAssociatedColdKey,
} from '../errors.js';
import { TakeDecreased, TakeIncreased } from '../events/index.js';
import { Delegates, MaxDelegateTake, MinDelegateTake } from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import {
  exceedsTxDelegateTakeRateLimit,
  getLastTxBlockDelegateTake,
  setLastTxBlockDelegateTake,
} from '../utils/rate-limiting.js';
import { coldkeyOwnsHotkey, hotkeyAccountExists } from './hotkey-account.js';

/** Fails with HotKeyAccountNotExists, NonAssociatedColdKey. Source: utils/misc.rs `do_take_checks`. */
export function doTakeChecks(ctx: Context, coldkey: AccountId, hotkey: AccountId): void {
  ensure(hotkeyAccountExists(ctx, hotkey), HotKeyAccountNotExists);
  ensure(coldkeyOwnsHotkey(ctx, coldkey, hotkey), NonAssociatedColdKey);
}

/**
 * A first take may be any up to the maximum. Fails with DelegateTakeTooLow unless it grows,
 * DelegateTakeTooHigh, DelegateTxRateLimitExceeded. Source: `do_increase_take`.
 */
export function doIncreaseTake(ctx: Context, coldkey: AccountId, hotkey: AccountId, take: number): void {
  doTakeChecks(ctx, coldkey, hotkey);
  const current = Delegates.tryGet(ctx, hotkey);
  ensure(current === undefined || take > current, DelegateTakeTooLow);
  ensure(take <= MaxDelegateTake.get(ctx), DelegateTakeTooHigh);
  const block = getCurrentBlockAsU64(ctx);
  const isTooSoon = exceedsTxDelegateTakeRateLimit(ctx, getLastTxBlockDelegateTake(ctx, hotkey), block);
  ensure(!isTooSoon, DelegateTxRateLimitExceeded);
  setLastTxBlockDelegateTake(ctx, hotkey, block);
  Delegates.insert(ctx, hotkey, take);
  TakeIncreased.deposit(ctx, [coldkey, hotkey, take]);
}

/** Fails with DelegateTakeTooLow unless it shrinks, down to the minimum. Source: `do_decrease_take`. */
export function doDecreaseTake(ctx: Context, coldkey: AccountId, hotkey: AccountId, take: number): void {
  doTakeChecks(ctx, coldkey, hotkey);
  const current = Delegates.tryGet(ctx, hotkey);
  ensure(current === undefined || take < current, DelegateTakeTooLow);
  ensure(take >= MinDelegateTake.get(ctx), DelegateTakeTooLow);
  Delegates.insert(ctx, hotkey, take);
  setLastTxBlockDelegateTake(ctx, hotkey, getCurrentBlockAsU64(ctx));
  TakeDecreased.deposit(ctx, [coldkey, hotkey, take]);
}

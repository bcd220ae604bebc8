/** Switching safe mode on, longer and off. Source: pallet-safe-mode 22 `do_enter`, `do_extend`, `do_exit`. */
import type { Context } from '../../frame/context.js';
import { ensure, fail } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { ExitReason } from '../../types/safe-mode.js';
import { BlockNumber } from '../system/storage.js';
import { EnterDepositAmount, ExtendDepositAmount } from './constants.js';
import { placeDeposit } from './deposits.js';
import * as errors from './errors.js';
import * as events from './events.js';
import { EnteredUntil } from './storage.js';

const MAX_BLOCK = 0xffffffff;

/** From now for so many blocks, for a deposit of `payer`. Fails with Entered, NotConfigured, AlreadyDeposited, CurrencyError. */
export function enterSafeMode(ctx: Context, blocks: number, payer?: AccountId): void {
  ensure(EnteredUntil.get(ctx) === undefined, errors.Entered);
  if (payer !== undefined) placeDeposit(ctx, payer, EnterDepositAmount.get(ctx));
  const until = Math.min(BlockNumber.get(ctx) + blocks, MAX_BLOCK);
  EnteredUntil.put(ctx, until);
  events.Entered.deposit(ctx, { until });
}

/** So many blocks longer. Fails with Exited, NotConfigured, AlreadyDeposited, CurrencyError. */
export function extendSafeMode(ctx: Context, blocks: number, payer?: AccountId): void {
  const before = EnteredUntil.get(ctx) ?? fail(errors.Exited);
  if (payer !== undefined) placeDeposit(ctx, payer, ExtendDepositAmount.get(ctx));
  const until = Math.min(before + blocks, MAX_BLOCK);
  EnteredUntil.put(ctx, until);
  events.Extended.deposit(ctx, { until });
}

/** Fails with Exited. */
export function exitSafeMode(ctx: Context, reason: ExitReason): void {
  ensure(EnteredUntil.get(ctx) !== undefined, errors.Exited);
  EnteredUntil.kill(ctx);
  events.Exited.deposit(ctx, { reason });
}

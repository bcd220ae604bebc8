/** Deposits of those who switch safe mode on. Source: pallet-safe-mode 22 `hold`, `do_release`, `do_force_deposit`. */
import type { Context } from '../../frame/context.js';
import { DispatchFailure, ensure, fail } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import { balanceOnHold, burnHeld, hold, release } from '../balances/hold.js';
import { BlockNumber } from '../system/storage.js';
import { ReleaseDelay } from './constants.js';
import {
  AlreadyDeposited,
  CannotReleaseYet,
  CurrencyError,
  Entered,
  NoDeposit,
  NotConfigured,
} from './errors.js';
import { DepositPlaced, DepositReleased, DepositSlashed } from './events.js';
import { Deposits, EnteredUntil } from './storage.js';

const REASON = { type: 'SafeMode', value: 'EnterOrExtend' } as const;

/** Fails with NotConfigured if there is no amount, AlreadyDeposited, CurrencyError. */
export function placeDeposit(ctx: Context, account: AccountId, amount: bigint | undefined): void {
  if (amount === undefined) fail(NotConfigured);
  ensure(balanceOnHold(ctx, REASON, account) === 0n, AlreadyDeposited);
  orCurrencyError(() => hold(ctx, REASON, account, amount));
  Deposits.insert(ctx, account, BlockNumber.get(ctx), amount);
  DepositPlaced.deposit(ctx, { account, amount });
}

/** Gives a deposit back, once safe mode is over and the delay has passed. Fails with NoDeposit, Entered, NotConfigured, CannotReleaseYet. */
export function releaseDeposit(ctx: Context, account: AccountId, block: number): void {
  ensure(Deposits.contains(ctx, account, block), NoDeposit);
  ensure(EnteredUntil.get(ctx) === undefined, Entered);
  const delay = ReleaseDelay.get(ctx) ?? fail(NotConfigured);
  ensure(BlockNumber.get(ctx) > block + delay, CannotReleaseYet);
  forceReleaseDeposit(ctx, account, block);
}

/** Gives it back at once. Fails with NoDeposit, CurrencyError. */
export function forceReleaseDeposit(ctx: Context, account: AccountId, block: number): void {
  const amount = takeDeposit(ctx, account, block);
  const released = orCurrencyError(() => release(ctx, REASON, account, amount, 'BestEffort'));
  DepositReleased.deposit(ctx, { account, amount: released });
}

/** Destroys it. Fails with NoDeposit, CurrencyError. */
export function slashDeposit(ctx: Context, account: AccountId, block: number): void {
  const amount = takeDeposit(ctx, account, block);
  orCurrencyError(() => burnHeld(ctx, REASON, account, amount, 'BestEffort', 'Force'));
  DepositSlashed.deposit(ctx, { account, amount });
}

function takeDeposit(ctx: Context, account: AccountId, block: number): bigint {
  const amount = Deposits.get(ctx, account, block) ?? fail(NoDeposit);
  Deposits.remove(ctx, account, block);
  return amount;
}

function orCurrencyError<T>(move: () => T): T {
  try {
    return move();
  } catch (error) {
    if (error instanceof DispatchFailure) fail(CurrencyError);
    throw error;
  }
}

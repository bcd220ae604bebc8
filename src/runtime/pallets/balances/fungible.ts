/**
 * Moving, minting and burning rao. A credit is rao that total issuance counts and no account holds yet: whoever gets one must
 * {@link resolve} it into an account or {@link dropCredit} it. A dropped credit leaves the issuance without an event.
 * Source: frame-support 41 `fungible::{Unbalanced, Mutate, Balanced}` with the events of pallet-balances 42.
 */
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { DispatchFailure, ensure, failArithmetic, failToken } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import { handleDust, mutateAccount } from './account.js';
import { ExistentialDeposit } from './constants.js';
import { InsufficientBalance } from './errors.js';
import { Burned, Deposit, Issued, Minted, Rescinded, Transfer, Withdraw } from './events.js';
import {
  ensureCanDeposit,
  ensureCanWithdraw,
  type Fortitude,
  freeBalance,
  type Precision,
  type Preservation,
  reducibleBalance,
  totalIssuance,
} from './inspect.js';
import { TotalIssuance } from './storage.js';

/** How {@link withdraw} and {@link burnFrom} treat the account; the defaults let it die and respect freezes. */
export interface WithdrawOptions {
  readonly precision?: Precision;
  readonly preservation?: Preservation;
  readonly fortitude?: Fortitude;
}

/** Sets the free balance; dust is taken off the issuance. Fails with InsufficientBalance. */
function writeBalance(ctx: Context, who: AccountId, amount: bigint): void {
  const most = reducibleBalance(ctx, who, 'Expendable', 'Force');
  const { dust } = mutateAccount(ctx, who, (account) => {
    ensure(account.free - amount <= most, InsufficientBalance);
    account.free = amount;
  });
  handleDust(ctx, dust);
}

/** Takes rao from an account without touching the issuance. The rao taken. Fails with Token.FundsUnavailable. */
export function decreaseBalance(
  ctx: Context,
  who: AccountId,
  amount: bigint,
  { precision = 'Exact', preservation = 'Expendable', fortitude = 'Polite' }: WithdrawOptions = {},
): bigint {
  const before = freeBalance(ctx, who);
  const reducible = reducibleBalance(ctx, who, preservation, fortitude);
  if (amount > reducible && precision === 'Exact') failToken('FundsUnavailable');
  const taken = amount < reducible ? amount : reducible;
  writeBalance(ctx, who, before - taken);
  return taken;
}

/** Adds rao to an account without touching the issuance. The rao added. Fails with Token.BelowMinimum, Arithmetic.Overflow. */
export function increaseBalance(
  ctx: Context,
  who: AccountId,
  amount: bigint,
  precision: Precision = 'Exact',
): bigint {
  const before = freeBalance(ctx, who);
  let after = before + amount;
  if (!u64.fits(after)) {
    if (precision === 'Exact') failArithmetic('Overflow');
    after = u64.MAX;
  }
  if (after < ExistentialDeposit.get(ctx)) return precision === 'Exact' ? failToken('BelowMinimum') : 0n;
  if (after !== before) writeBalance(ctx, who, after);
  return after - before;
}

/** Moves rao. Fails with Token.… or Arithmetic.… as the source or the destination cannot bear it. */
export function transfer(
  ctx: Context,
  from: AccountId,
  to: AccountId,
  amount: bigint,
  preservation: Preservation,
): void {
  ensureCanWithdraw(ctx, from, amount, preservation !== 'Expendable');
  ensureCanDeposit(ctx, to, amount);
  if (from === to) return;
  decreaseBalance(ctx, from, amount, { precision: 'BestEffort', preservation });
  // The destination was found able to take it; a failure here is ignored, as on the chain.
  ignoringFailure(() => increaseBalance(ctx, to, amount, 'BestEffort'));
  Transfer.deposit(ctx, { from, to, amount });
}

/** Creates rao in an account. */
export function mintInto(ctx: Context, who: AccountId, amount: bigint): void {
  if (!u64.fits(totalIssuance(ctx) + amount)) failArithmetic('Overflow');
  const added = increaseBalance(ctx, who, amount);
  TotalIssuance.mutate(ctx, (total) => u64.saturate(total + added));
  Minted.deposit(ctx, { who, amount });
}

/** Destroys rao of an account. The rao destroyed. Fails with Token.FundsUnavailable. */
export function burnFrom(
  ctx: Context,
  who: AccountId,
  amount: bigint,
  { precision = 'Exact', preservation = 'Expendable', fortitude = 'Polite' }: WithdrawOptions = {},
): bigint {
  const reducible = reducibleBalance(ctx, who, preservation, fortitude);
  if (amount > reducible && precision === 'Exact') failToken('FundsUnavailable');
  const wanted = amount < reducible ? amount : reducible;
  if (totalIssuance(ctx) < wanted) failArithmetic('Overflow');
  const burnt = decreaseBalance(ctx, who, wanted, { precision: 'BestEffort', preservation, fortitude });
  TotalIssuance.mutate(ctx, (total) => u64.saturate(total - burnt));
  Burned.deposit(ctx, { who, amount: burnt });
  return burnt;
}

/** Creates rao that belong to nobody yet. The credit. */
export function issue(ctx: Context, amount: bigint): bigint {
  const before = totalIssuance(ctx);
  const credit = u64.saturate(before + amount) - before;
  TotalIssuance.put(ctx, before + credit);
  if (credit > 0n) Issued.deposit(ctx, { amount: credit });
  return credit;
}

/** Takes rao off the issuance that some account still holds. The debt. */
export function rescind(ctx: Context, amount: bigint): bigint {
  const before = totalIssuance(ctx);
  const debt = amount < before ? amount : before;
  TotalIssuance.put(ctx, before - debt);
  Rescinded.deposit(ctx, { amount: debt });
  return debt;
}

/** Takes rao from an account. The credit. Fails with Token.FundsUnavailable. */
export function withdraw(
  ctx: Context,
  who: AccountId,
  amount: bigint,
  options: WithdrawOptions = {},
): bigint {
  const credit = decreaseBalance(ctx, who, amount, options);
  Withdraw.deposit(ctx, { who, amount: credit });
  return credit;
}

/** Adds rao to an account that the issuance does not count yet. The debt. Fails with Token.BelowMinimum, Arithmetic.Overflow. */
export function deposit(
  ctx: Context,
  who: AccountId,
  amount: bigint,
  precision: Precision = 'Exact',
): bigint {
  const debt = increaseBalance(ctx, who, amount, precision);
  Deposit.deposit(ctx, { who, amount: debt });
  return debt;
}

/** Puts a credit into an account. What is left: zero, or all of it when the account cannot take it. */
export function resolve(ctx: Context, who: AccountId, credit: bigint): bigint {
  return ignoringFailure(() => deposit(ctx, who, credit)) === undefined ? credit : 0n;
}

/** Lets a credit go: the issuance shrinks by it. */
export function dropCredit(ctx: Context, credit: bigint): void {
  if (credit > 0n) TotalIssuance.mutate(ctx, (total) => u64.saturate(total - credit));
}

/** Lets a debt go: the issuance grows by it. */
export function dropDebt(ctx: Context, debt: bigint): void {
  if (debt > 0n) TotalIssuance.mutate(ctx, (total) => u64.saturate(total + debt));
}

/** The result, or undefined when it failed: like the chain, without undoing what was written before. */
function ignoringFailure<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return undefined;
  }
}

/** What an account holds and what may be done with it. Source: pallet-balances 42 `fungible::Inspect`. */
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { failArithmetic, failToken } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import { canDecProvider, providers } from '../system/accounts.js';
import { accountData } from './account.js';
import { ExistentialDeposit } from './constants.js';
import { TotalIssuance } from './storage.js';

/** Whether the account may go: freely, never, or never as long as its balance is its only provider. */
export type Preservation = 'Expendable' | 'Protect' | 'Preserve';
/** `Force` ignores freezes. */
export type Fortitude = 'Polite' | 'Force';
/** `BestEffort` takes what there is. */
export type Precision = 'Exact' | 'BestEffort';

export function totalIssuance(ctx: Context): bigint {
  return TotalIssuance.get(ctx);
}

/** rao neither reserved nor held, frozen ones included. */
export function freeBalance(ctx: Context, who: AccountId): bigint {
  return accountData(ctx, who).free;
}

/** Free and reserved rao. */
export function totalBalance(ctx: Context, who: AccountId): bigint {
  const { free, reserved } = accountData(ctx, who);
  return free + reserved;
}

/** The most rao that can leave `who`. */
export function reducibleBalance(
  ctx: Context,
  who: AccountId,
  preservation: Preservation,
  fortitude: Fortitude = 'Polite',
): bigint {
  const { free, reserved, frozen } = accountData(ctx, who);
  let untouchable = 0n;
  // A freeze applies to the total, so what is reserved counts towards it.
  if (fortitude === 'Polite' && frozen > reserved) untouchable = frozen - reserved;
  if (mustStay(ctx, who, preservation, free)) {
    const existentialDeposit = ExistentialDeposit.get(ctx);
    if (untouchable < existentialDeposit) untouchable = existentialDeposit;
  }
  return free > untouchable ? free - untouchable : 0n;
}

function mustStay(ctx: Context, who: AccountId, preservation: Preservation, free: bigint): boolean {
  if (preservation === 'Preserve') return true;
  if (free === 0n) return false;
  return preservation === 'Protect' ? providers(ctx, who) === 1 : !canDecProvider(ctx, who);
}

export type DepositConsequence = 'Success' | 'BelowMinimum' | 'Overflow';

/** What adding `amount` rao would come to. `minted`: they are new, so total issuance must bear them too. */
export function canDeposit(ctx: Context, who: AccountId, amount: bigint, minted = false): DepositConsequence {
  if (amount === 0n) return 'Success';
  if (minted && !u64.fits(totalIssuance(ctx) + amount)) return 'Overflow';
  const { free, reserved } = accountData(ctx, who);
  const after = free + amount;
  if (!u64.fits(after)) return 'Overflow';
  if (after < ExistentialDeposit.get(ctx)) return 'BelowMinimum';
  return u64.fits(reserved + after) ? 'Success' : 'Overflow';
}

export type WithdrawConsequence =
  | 'Success'
  | 'ReducedToZero'
  | 'Underflow'
  | 'BalanceLow'
  | 'Frozen'
  | 'WouldDie';

/** What taking `amount` rao would come to. */
export function canWithdraw(ctx: Context, who: AccountId, amount: bigint): WithdrawConsequence {
  if (amount === 0n) return 'Success';
  if (totalIssuance(ctx) < amount) return 'Underflow';
  const { free, reserved, frozen } = accountData(ctx, who);
  if (free < amount) return 'BalanceLow';
  if (amount > reducibleBalance(ctx, who, 'Expendable')) return 'Frozen';
  const after = free - amount;
  const dies = after < ExistentialDeposit.get(ctx);
  if (dies && !canDecProvider(ctx, who)) return 'WouldDie';
  if (after + reserved < frozen) return 'Frozen';
  return dies ? 'ReducedToZero' : 'Success';
}

/** Fails as the consequence says. */
export function ensureCanDeposit(ctx: Context, who: AccountId, amount: bigint, minted = false): void {
  const consequence = canDeposit(ctx, who, amount, minted);
  if (consequence === 'Overflow') failArithmetic('Overflow');
  if (consequence === 'BelowMinimum') failToken('BelowMinimum');
}

/** Fails as the consequence says; a reaped account is a failure when `keepNonzero`. */
export function ensureCanWithdraw(ctx: Context, who: AccountId, amount: bigint, keepNonzero: boolean): void {
  const consequence = canWithdraw(ctx, who, amount);
  if (consequence === 'BalanceLow') failToken('FundsUnavailable');
  if (consequence === 'WouldDie') failToken('OnlyProvider');
  if (consequence === 'Underflow') failArithmetic('Underflow');
  if (consequence === 'Frozen') failToken('Frozen');
  if (consequence === 'ReducedToZero' && keepNonzero) failToken('NotExpendable');
}

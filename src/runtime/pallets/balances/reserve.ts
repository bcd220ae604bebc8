/** Reserved rao: deposits of multisigs, proxies, crowdloans. Source: pallet-balances 42 `ReservableCurrency`. */
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { DispatchFailure, ensure, failArithmetic } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { BalanceStatus } from '../../types/frame.js';
import { accountData, handleRawDust, mutateAccount, mutateAccountHandlingDust } from './account.js';
import { ExistentialDeposit } from './constants.js';
import { DeadAccount, InsufficientBalance, LiquidityRestrictions } from './errors.js';
import { Rescinded, Reserved, ReserveRepatriated, Slashed, Unreserved } from './events.js';
import { totalBalance } from './inspect.js';
import { TotalIssuance } from './storage.js';

export function reservedBalance(ctx: Context, who: AccountId): bigint {
  return accountData(ctx, who).reserved;
}

export function canReserve(ctx: Context, who: AccountId, amount: bigint): boolean {
  if (amount === 0n) return true;
  const { free, frozen } = accountData(ctx, who);
  return free - amount >= ExistentialDeposit.get(ctx) && free - amount >= frozen;
}

/** Moves free rao to the reserved ones. Fails with InsufficientBalance, LiquidityRestrictions. */
export function reserve(ctx: Context, who: AccountId, amount: bigint): void {
  if (amount === 0n) return;
  mutateAccountHandlingDust(ctx, who, (account) => {
    ensure(account.free >= amount, InsufficientBalance);
    account.free -= amount;
    if (!u64.fits(account.reserved + amount)) failArithmetic('Overflow');
    account.reserved += amount;
    ensure(account.free >= accountData(ctx, who).frozen, LiquidityRestrictions);
  });
  Reserved.deposit(ctx, { who, amount });
}

/** Frees reserved rao. The part that was not reserved. */
export function unreserve(ctx: Context, who: AccountId, amount: bigint): bigint {
  if (amount === 0n) return 0n;
  if (totalBalance(ctx, who) === 0n) return amount;
  const freed = attempt(() =>
    mutateAccountHandlingDust(ctx, who, (account) => {
      const actual = amount < account.reserved ? amount : account.reserved;
      account.reserved -= actual;
      account.free = u64.saturatingAdd(account.free, actual);
      return actual;
    }),
  );
  if (freed === undefined) return amount;
  Unreserved.deposit(ctx, { who, amount: freed });
  return amount - freed;
}

/** Destroys reserved rao. The part that was not reserved. */
export function slashReserved(ctx: Context, who: AccountId, amount: bigint): bigint {
  if (amount === 0n) return 0n;
  if (totalBalance(ctx, who) === 0n) return amount;
  const slashed = attempt(() =>
    mutateAccountHandlingDust(ctx, who, (account) => {
      const actual = amount < account.reserved ? amount : account.reserved;
      account.reserved -= actual;
      return actual;
    }),
  );
  if (slashed === undefined) return amount;
  Slashed.deposit(ctx, { who, amount: slashed });
  if (slashed > 0n) {
    TotalIssuance.mutate(ctx, (total) => (total > slashed ? total - slashed : 0n));
    Rescinded.deposit(ctx, { amount: slashed });
  }
  return amount - slashed;
}

/**
 * Moves reserved rao of one account into the free or reserved ones of another. The part that could not be moved.
 * Fails with DeadAccount when the beneficiary does not exist.
 */
export function repatriateReserved(
  ctx: Context,
  slashed: AccountId,
  beneficiary: AccountId,
  amount: bigint,
  status: BalanceStatus,
): bigint {
  if (amount === 0n) return 0n;
  const { free, reserved, frozen } = accountData(ctx, slashed);
  const bound = frozen > free ? frozen - free : 0n;
  const most = reserved > bound ? reserved - bound : 0n;
  const actual = amount < most ? amount : most;
  if (slashed === beneficiary) {
    if (status === 'Reserved') return amount - actual;
    return amount - (actual - unreserve(ctx, slashed, actual));
  }
  const field = status === 'Free' ? 'free' : 'reserved';
  const { result: dustOfSlashed, dust } = mutateAccount(ctx, beneficiary, (to, isNew) => {
    ensure(!isNew, DeadAccount);
    return mutateAccount(ctx, slashed, (from) => {
      if (!u64.fits(to[field] + actual)) failArithmetic('Overflow');
      to[field] += actual;
      from.reserved -= actual;
    }).dust;
  });
  handleRawDust(ctx, dustOfSlashed);
  handleRawDust(ctx, dust);
  ReserveRepatriated.deposit(ctx, {
    from: slashed,
    to: beneficiary,
    amount: actual,
    destination_status: status,
  });
  return amount - actual;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return undefined;
  }
}

/**
 * Rao on hold for a reason of the runtime: preimages, safe mode. Source: pallet-balances 42 `fungible::{InspectHold, UnbalancedHold,
 * MutateHold}`. This version emits no events for holds.
 */
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { ensure, failArithmetic, failToken } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { RuntimeHoldReason } from '../../types/runtime-reasons.js';
import { providers } from '../system/accounts.js';
import { accountData, mutateAccount } from './account.js';
import { TooManyHolds } from './errors.js';
import { decreaseBalance, increaseBalance } from './fungible.js';
import { canDeposit, type Fortitude, type Precision, reducibleBalance } from './inspect.js';
import { Holds, TotalIssuance } from './storage.js';

/** Reasons one account may have holds for. Source: `VariantCount` of RuntimeHoldReason. */
const MAX_HOLDS = 4;

function sameReason(a: RuntimeHoldReason, b: RuntimeHoldReason): boolean {
  return a.type === b.type && a.value === b.value;
}

export function balanceOnHold(ctx: Context, reason: RuntimeHoldReason, who: AccountId): bigint {
  return Holds.get(ctx, who).find((hold) => sameReason(hold.id, reason))?.amount ?? 0n;
}

/** Puts rao on hold. Fails with Token.FundsUnavailable, Token.CannotCreateHold. */
export function hold(ctx: Context, reason: RuntimeHoldReason, who: AccountId, amount: bigint): void {
  if (amount > reducibleBalance(ctx, who, 'Protect', 'Force')) failToken('FundsUnavailable');
  if (!holdAvailable(ctx, reason, who)) failToken('CannotCreateHold');
  decreaseBalance(ctx, who, amount, { preservation: 'Protect', fortitude: 'Force' });
  const before = balanceOnHold(ctx, reason, who);
  const after = u64.saturatingAdd(before, amount);
  if (after !== before) setBalanceOnHold(ctx, reason, who, after);
}

/** Frees rao on hold. The rao freed. Fails with Token.FundsUnavailable, Token.CannotCreate. */
export function release(
  ctx: Context,
  reason: RuntimeHoldReason,
  who: AccountId,
  amount: bigint,
  precision: Precision,
): bigint {
  if (canDeposit(ctx, who, amount) !== 'Success') failToken('CannotCreate');
  const taken = decreaseBalanceOnHold(ctx, reason, who, amount, precision);
  return increaseBalance(ctx, who, taken, 'BestEffort');
}

/** Destroys rao on hold. The rao destroyed. Fails with Token.Frozen, Token.FundsUnavailable. */
export function burnHeld(
  ctx: Context,
  reason: RuntimeHoldReason,
  who: AccountId,
  amount: bigint,
  precision: Precision,
  fortitude: Fortitude,
): bigint {
  const { free, reserved, frozen } = accountData(ctx, who);
  const bound = fortitude === 'Force' || frozen <= free ? 0n : frozen - free;
  const liquid = reserved > bound ? reserved - bound : 0n;
  if (precision === 'Exact' && amount > liquid) failToken('Frozen');
  const wanted = amount < liquid ? amount : liquid;
  const burnt = decreaseBalanceOnHold(ctx, reason, who, wanted, precision);
  TotalIssuance.mutate(ctx, (total) => (total > burnt ? total - burnt : 0n));
  return burnt;
}

function holdAvailable(ctx: Context, reason: RuntimeHoldReason, who: AccountId): boolean {
  if (providers(ctx, who) === 0) return false;
  const holds = Holds.get(ctx, who);
  return holds.length < MAX_HOLDS || holds.some((entry) => sameReason(entry.id, reason));
}

function decreaseBalanceOnHold(
  ctx: Context,
  reason: RuntimeHoldReason,
  who: AccountId,
  amount: bigint,
  precision: Precision,
): bigint {
  const before = balanceOnHold(ctx, reason, who);
  if (amount > before && precision === 'Exact') failToken('FundsUnavailable');
  const taken = amount < before ? amount : before;
  setBalanceOnHold(ctx, reason, who, before - taken);
  return taken;
}

function setBalanceOnHold(ctx: Context, reason: RuntimeHoldReason, who: AccountId, amount: bigint): void {
  const before = Holds.get(ctx, who);
  const old = before.find((entry) => sameReason(entry.id, reason));
  const entry = { id: reason, amount };
  const changed = old ? before.map((other) => (other === old ? entry : other)) : [...before, entry];
  const holds = changed.filter((other) => other.amount > 0n);
  ensure(holds.length <= MAX_HOLDS, TooManyHolds);
  const reserved = accountData(ctx, who).reserved + amount - (old?.amount ?? 0n);
  if (reserved > u64.MAX) failArithmetic('Overflow');
  if (reserved < 0n) failArithmetic('Underflow');
  mutateAccount(ctx, who, (account) => {
    account.reserved = reserved;
  });
  Holds.insert(ctx, who, holds);
}

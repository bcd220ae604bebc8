/**
 * Reference counts of accounts. An account exists while something provides for it (its balance) or it is sufficient by
 * itself; consumers (reserved funds, holds) keep the last provider from going. Source: `frame_system`, `Pallet::inc_providers` and
 * its neighbours.
 */
import type { Context } from '../../frame/context.js';
import { failPlain } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { AccountInfo } from '../../types/frame.js';
import { KilledAccount, NewAccount } from './events.js';
import { Account } from './storage.js';

/** Consumers one account may have. Source: runtime `MaxConsumers`. */
const MAX_CONSUMERS = 16;

function update(ctx: Context, who: AccountId, change: Partial<AccountInfo>): void {
  Account.insert(ctx, who, { ...Account.get(ctx, who), ...change });
}

export function providers(ctx: Context, who: AccountId): number {
  return Account.get(ctx, who).providers;
}

export function consumers(ctx: Context, who: AccountId): number {
  return Account.get(ctx, who).consumers;
}

export function accountNonce(ctx: Context, who: AccountId): number {
  return Account.get(ctx, who).nonce;
}

/** Counts one signed transaction of `who`. */
export function incAccountNonce(ctx: Context, who: AccountId): void {
  update(ctx, who, { nonce: (accountNonce(ctx, who) + 1) >>> 0 });
}

/** Whether one provider may go: nothing consumes, or another provider stays. */
export function canDecProvider(ctx: Context, who: AccountId): boolean {
  const account = Account.get(ctx, who);
  return account.consumers === 0 || account.providers > 1;
}

export function incProviders(ctx: Context, who: AccountId): void {
  const account = Account.get(ctx, who);
  update(ctx, who, { providers: account.providers + 1 });
  if (account.providers === 0 && account.sufficients === 0) NewAccount.deposit(ctx, { account: who });
}

/** Fails with ConsumerRemaining when the last provider would leave consumers behind. */
export function decProviders(ctx: Context, who: AccountId): void {
  const account = Account.tryGet(ctx, who);
  if (!account) return;
  const left = Math.max(account.providers, 1) - 1;
  if (left === 0 && account.consumers > 0) failPlain('ConsumerRemaining');
  if (left === 0 && account.sufficients === 0) reap(ctx, who);
  else update(ctx, who, { providers: left });
}

export function incSufficients(ctx: Context, who: AccountId): void {
  const account = Account.get(ctx, who);
  update(ctx, who, { sufficients: account.sufficients + 1 });
  if (account.providers === 0 && account.sufficients === 0) NewAccount.deposit(ctx, { account: who });
}

export function decSufficients(ctx: Context, who: AccountId): void {
  const account = Account.tryGet(ctx, who);
  if (!account) return;
  if (account.sufficients <= 1 && account.providers === 0) reap(ctx, who);
  else update(ctx, who, { sufficients: Math.max(account.sufficients - 1, 0) });
}

/** Fails with NoProviders or TooManyConsumers. */
export function incConsumers(ctx: Context, who: AccountId): void {
  if (consumers(ctx, who) >= MAX_CONSUMERS && providers(ctx, who) > 0) failPlain('TooManyConsumers');
  incConsumersWithoutLimit(ctx, who);
}

export function incConsumersWithoutLimit(ctx: Context, who: AccountId): void {
  const account = Account.get(ctx, who);
  if (account.providers === 0) failPlain('NoProviders');
  update(ctx, who, { consumers: account.consumers + 1 });
}

export function decConsumers(ctx: Context, who: AccountId): void {
  update(ctx, who, { consumers: Math.max(consumers(ctx, who) - 1, 0) });
}

function reap(ctx: Context, who: AccountId): void {
  Account.remove(ctx, who);
  KilledAccount.deposit(ctx, { account: who });
}

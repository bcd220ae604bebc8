/**
 * The balance entry of an account and the one way to change it: the existential deposit is enforced, providers and consumers
 * follow the balance, too small a rest becomes dust. Source: pallet-balances 42 `try_mutate_account`.
 */
import type { Context } from '../../frame/context.js';
import { DispatchFailure } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { AccountData } from '../../types/balances.js';
import {
  consumers,
  decConsumers,
  decProviders,
  incConsumers,
  incConsumersWithoutLimit,
  incProviders,
  providers,
} from '../system/accounts.js';
import { Account } from '../system/storage.js';
import { ExistentialDeposit } from './constants.js';
import { DustLost, Endowed, Upgraded } from './events.js';
import { TotalIssuance } from './storage.js';

/** Bit of `flags` that says: reserved and frozen funds of this account count as a consumer. */
const NEW_LOGIC = 1n << 127n;
const NO_BALANCE: AccountData = { free: 0n, reserved: 0n, frozen: 0n, flags: NEW_LOGIC };

/** A balance entry while it is being changed. */
export type DraftAccount = { -readonly [K in keyof AccountData]: AccountData[K] };

export function accountData(ctx: Context, who: AccountId): AccountData {
  return Account.get(ctx, who).data;
}

/**
 * Changes the balance entry of `who` in place of a copy and stores it. Total issuance stays as it is, dust included: see
 * {@link handleDust}. A throw of `change` leaves everything as it was, save the upgrade of an old entry.
 *
 * @returns what `change` returned, and the rao lost because less than the existential deposit was left.
 */
export function mutateAccount<R>(
  ctx: Context,
  who: AccountId,
  change: (account: DraftAccount, isNew: boolean) => R,
): { result: R; dust: bigint } {
  ensureUpgraded(ctx, who);
  const existentialDeposit = ExistentialDeposit.get(ctx);
  const data = accountData(ctx, who);
  const isNew = isEmpty(data);
  const account: DraftAccount = isNew ? { ...NO_BALANCE } : { ...data };
  const didProvide = account.free >= existentialDeposit;
  const didConsume = !isNew && consumes(account);
  const result = change(account, isNew);
  const doesProvide = account.free >= existentialDeposit;
  const doesConsume = consumes(account);
  if (!didProvide && doesProvide) incProviders(ctx, who);
  if (didConsume && !doesConsume) decConsumers(ctx, who);
  if (!didConsume && doesConsume) incConsumers(ctx, who);
  if (doesConsume && consumers(ctx, who) === 0) incConsumers(ctx, who);
  if (didProvide && !doesProvide) dropProvider(ctx, who, didConsume, doesConsume);
  const dies = account.free < existentialDeposit && account.reserved === 0n;
  store(ctx, who, dies ? NO_BALANCE : account);
  if (isNew) Endowed.deposit(ctx, { account: who, free_balance: account.free });
  const dust = dies ? account.free : 0n;
  if (dust > 0n) DustLost.deposit(ctx, { account: who, amount: dust });
  return { result, dust };
}

/** {@link mutateAccount}, with dust taken off total issuance. */
export function mutateAccountHandlingDust<R>(
  ctx: Context,
  who: AccountId,
  change: (account: DraftAccount, isNew: boolean) => R,
): R {
  const { result, dust } = mutateAccount(ctx, who, change);
  handleRawDust(ctx, dust);
  return result;
}

/** Takes what was lost as dust off total issuance: nobody receives it. Source: runtime `DustRemoval = ()`. */
export function handleDust(ctx: Context, dust: bigint): void {
  if (dust === 0n) return;
  TotalIssuance.mutate(ctx, (total) => (total > dust ? total - dust : 0n));
}

/** {@link handleDust} of a raw change, never more than the existential deposit less one. */
export function handleRawDust(ctx: Context, dust: bigint): void {
  const most = ExistentialDeposit.get(ctx) - 1n;
  handleDust(ctx, dust < most ? dust : most);
}

/** Gives an entry of the old logic its consumer reference. Whether it was one. */
export function ensureUpgraded(ctx: Context, who: AccountId): boolean {
  const data = accountData(ctx, who);
  if ((data.flags & NEW_LOGIC) !== 0n) return false;
  let { free } = data;
  if (data.reserved > 0n && data.frozen === 0n) {
    if (providers(ctx, who) === 0) {
      const existentialDeposit = ExistentialDeposit.get(ctx);
      if (free < existentialDeposit) free = existentialDeposit;
      incProviders(ctx, who);
    }
    incConsumersWithoutLimit(ctx, who);
  }
  store(ctx, who, { ...data, free, flags: data.flags | NEW_LOGIC });
  Upgraded.deposit(ctx, { who });
  return true;
}

function consumes(account: AccountData): boolean {
  return account.reserved > 0n || account.frozen > 0n;
}

function isEmpty({ free, reserved, frozen, flags }: AccountData): boolean {
  return free === 0n && reserved === 0n && frozen === 0n && flags === NEW_LOGIC;
}

/** An account that nothing provides for has no entry. */
function store(ctx: Context, who: AccountId, data: AccountData): void {
  const account = Account.get(ctx, who);
  if (account.providers > 0 || account.sufficients > 0) Account.insert(ctx, who, { ...account, data });
  else Account.remove(ctx, who);
}

function dropProvider(ctx: Context, who: AccountId, didConsume: boolean, doesConsume: boolean): void {
  try {
    decProviders(ctx, who);
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    if (didConsume && !doesConsume) incConsumers(ctx, who);
    if (!didConsume && doesConsume) decConsumers(ctx, who);
    throw error;
  }
}

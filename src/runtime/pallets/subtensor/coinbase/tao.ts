/**
 * Everything the pallet does with TAO: moving it between coldkeys and subnet accounts, minting, burning,
 * recycling. Amounts in rao. The pallet's own `TotalIssuance` follows the issuance of Balances here. Source:
 * coinbase/tao.rs; spec staking-and-swap.md 6.
 */
import { min, u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { DispatchFailure, ensure, fail } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { palletAccount } from '../../../frame/pallet-account.js';
import { dropCredit, issue, resolve, transfer, withdraw } from '../../balances/fungible.js';
import { reducibleBalance, totalIssuance } from '../../balances/inspect.js';
import { BurnAccountId } from '../constants.js';
import { BalanceWithdrawalError, InsufficientBalance, SubnetNotExists } from '../errors.js';
import { SubnetTAO, TotalIssuance } from '../storage/index.js';
import { getSubnetAccountId } from '../subnets/subnet-account.js';

/** All the TAO there can ever be. */
export const MAX_TAO_ISSUANCE = 21_000_000_000_000_000n;

/** The TAO in the subnet's pool; its account may hold more. Source: `get_subnet_tao`. */
export function getSubnetTao(ctx: Context, netuid: number): bigint {
  return SubnetTAO.get(ctx, netuid);
}

/** What the coldkey can spend if its account may go. Source: `get_coldkey_balance`. */
export function getColdkeyBalance(ctx: Context, coldkey: AccountId): bigint {
  return reducibleBalance(ctx, coldkey, 'Expendable');
}

/** What the coldkey can spend and keep its account. Source: `get_keep_alive_balance`. */
export function getKeepAliveBalance(ctx: Context, coldkey: AccountId): bigint {
  return reducibleBalance(ctx, coldkey, 'Preserve');
}

/** Source: `can_remove_balance_from_coldkey_account`. */
export function canRemoveBalanceFromColdkeyAccount(
  ctx: Context,
  coldkey: AccountId,
  amount: bigint,
): boolean {
  return amount <= getColdkeyBalance(ctx, coldkey);
}

/** Dust of a reaped account leaves the issuance of both pallets. Source: `transfer_allow_death_update_ti`. */
function transferAllowDeathUpdateTi(ctx: Context, from: AccountId, to: AccountId, amount: bigint): void {
  const before = totalIssuance(ctx);
  transfer(ctx, from, to, amount, 'Expendable');
  const after = totalIssuance(ctx);
  if (after < before) lowerTotalIssuance(ctx, before - after);
}

/** Moves TAO; the origin may be reaped. Fails with InsufficientBalance. Source: `transfer_tao`. */
export function transferTao(ctx: Context, from: AccountId, to: AccountId, amount: bigint): void {
  ensure(amount <= getColdkeyBalance(ctx, from), InsufficientBalance);
  transferAllowDeathUpdateTi(ctx, from, to, amount);
}

/** Moves all the origin can spend. Source: `transfer_all_tao_and_kill`. */
export function transferAllTaoAndKill(ctx: Context, from: AccountId, to: AccountId): void {
  const amount = getColdkeyBalance(ctx, from);
  if (amount !== 0n) transferAllowDeathUpdateTi(ctx, from, to, amount);
}

/**
 * Moves TAO into the account of a subnet. The existential deposit stays behind, so up to that much less than
 * asked may move. Fails with SubnetNotExists, or InsufficientBalance if nothing can move. The rao moved.
 * Source: `transfer_tao_to_subnet`.
 */
export function transferTaoToSubnet(
  ctx: Context,
  netuid: number,
  coldkey: AccountId,
  amount: bigint,
): bigint {
  if (amount === 0n) return 0n;
  const account = getSubnetAccountId(ctx, netuid) ?? fail(SubnetNotExists);
  const most = getKeepAliveBalance(ctx, coldkey);
  const moved = min(amount, most);
  ensure(moved !== 0n, InsufficientBalance);
  transfer(ctx, coldkey, account, moved, 'Preserve');
  return moved;
}

/**
 * Moves TAO out of the account of a subnet. Fails with SubnetNotExists, InsufficientBalance.
 * Source: `transfer_tao_from_subnet`.
 */
export function transferTaoFromSubnet(
  ctx: Context,
  netuid: number,
  coldkey: AccountId,
  amount: bigint,
): void {
  const account = getSubnetAccountId(ctx, netuid) ?? fail(SubnetNotExists);
  transferTao(ctx, account, coldkey, amount);
}

/** Moves TAO to the burn account; the issuance stays. Fails with InsufficientBalance. Source: `burn_tao`. */
export function burnTao(ctx: Context, coldkey: AccountId, amount: bigint): void {
  transferTao(ctx, coldkey, palletAccount(BurnAccountId.get(ctx)), amount);
}

/**
 * Destroys TAO of an account that keeps its existential deposit, so that it can be issued again.
 * Fails with InsufficientBalance. Source: `recycle_tao`.
 */
export function recycleTao(ctx: Context, coldkey: AccountId, amount: bigint): void {
  ensure(amount <= getKeepAliveBalance(ctx, coldkey), InsufficientBalance);
  lowerTotalIssuance(ctx, amount);
  dropCredit(ctx, withdrawExact(ctx, coldkey, amount));
}

function withdrawExact(ctx: Context, coldkey: AccountId, amount: bigint): bigint {
  try {
    return withdraw(ctx, coldkey, amount, { fortitude: 'Force' });
  } catch (error) {
    if (error instanceof DispatchFailure) fail(BalanceWithdrawalError);
    throw error;
  }
}

/**
 * Creates TAO that belong to nobody yet, never beyond {@link MAX_TAO_ISSUANCE}. The credit, to be spent with
 * {@link spendTao} and closed with {@link recycleCredit}. Source: `mint_tao`.
 */
export function mintTao(ctx: Context, amount: bigint): bigint {
  const remaining = u64.saturatingSub(MAX_TAO_ISSUANCE, totalIssuance(ctx));
  const issued = min(amount, remaining);
  TotalIssuance.mutate(ctx, (total) => u64.saturatingAdd(total, issued));
  return issue(ctx, issued);
}

/**
 * Puts `part` of the credit into the account. What is left of the credit; all of it, with `isSpent` false, if
 * it is too small or the account cannot take the part. Source: `spend_tao`.
 */
export function spendTao(
  ctx: Context,
  coldkey: AccountId,
  credit: bigint,
  part: bigint,
): { readonly isSpent: boolean; readonly credit: bigint } {
  if (credit < part || resolve(ctx, coldkey, part) !== 0n) return { isSpent: false, credit };
  return { isSpent: true, credit: credit - part };
}

/** Takes the rest of a credit back out of both issuances. Source: `recycle_credit`. */
export function recycleCredit(ctx: Context, credit: bigint): void {
  if (credit === 0n) return;
  lowerTotalIssuance(ctx, credit);
  dropCredit(ctx, credit);
}

function lowerTotalIssuance(ctx: Context, amount: bigint): void {
  TotalIssuance.mutate(ctx, (total) => u64.saturatingSub(total, amount));
}

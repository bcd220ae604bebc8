import type { BlockContext } from '../../frame/executive/block-context.js';
import type { AccountId } from '../../frame/origin.js';
import { TotalIssuance as BalancesIssuance } from '../../pallets/balances/storage.js';
import { TotalIssuance } from '../../pallets/subtensor/storage/index.js';
import { Account } from '../../pallets/system/storage.js';

/**
 * Gives an account a free balance in rao, out of nothing or into it; both books of the total issuance follow, so that the
 * chain's own checks still hold.
 */
export function setBalance(ctx: BlockContext, account: AccountId, free: bigint): void {
  const info = Account.get(ctx, account);
  const change = free - info.data.free;
  const providers = info.providers === 0 && free > 0n ? 1 : info.providers;
  Account.insert(ctx, account, { ...info, providers, data: { ...info.data, free } });
  BalancesIssuance.mutate(ctx, (total) => total + change);
  TotalIssuance.mutate(ctx, (total) => total + change);
}

/** Adds `rao` to the free balance; what it is then. */
export function fund(ctx: BlockContext, account: AccountId, rao: bigint): bigint {
  const free = Account.get(ctx, account).data.free + rao;
  setBalance(ctx, account, free);
  return free;
}

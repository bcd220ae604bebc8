import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { palletAccount, palletSubAccountKey } from '../../../frame/pallet-account.js';
import { NetUid } from '../../../types/base.js';
import { SubtensorPalletId } from '../constants.js';
import { NetworksAdded } from '../storage/index.js';
import { ROOT_NETUID } from './subnet.js';

const NETUID_BYTES = 2;

/**
 * The account that holds a subnet's TAO, or undefined if there is no such subnet. Root always has one.
 * Source: subnets/subnet.rs `get_subnet_account_id`; spec staking-and-swap.md 6.
 */
export function getSubnetAccountId(ctx: Context, netuid: number): AccountId | undefined {
  if (netuid !== ROOT_NETUID && !NetworksAdded.contains(ctx, netuid)) return undefined;
  return palletAccount(SubtensorPalletId.get(ctx), NetUid.codec.encode(netuid));
}

/**
 * The netuid whose account this would be, existing or not; undefined for any other account.
 * Source: subnets/subnet.rs `is_subnet_account_id`.
 */
export function isSubnetAccountId(ctx: Context, account: AccountId): number | undefined {
  const key = palletSubAccountKey(account, SubtensorPalletId.get(ctx), NETUID_BYTES);
  return key && NetUid.codec.decode(key);
}

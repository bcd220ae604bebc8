import type { Context } from '../../../frame/context.js';
import { SwapBalancer } from '../../swap/storage.js';
import { Account } from '../../system/storage.js';
import { NetworksAdded, SubnetTAO } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { getSubnetAccountId } from '../subnets/subnet-account.js';

/** The weight of TAO in a pool, parts of 10^18, stays within these. */
const MIN_QUOTE = 10n ** 16n;
const MAX_QUOTE = 99n * 10n ** 16n;

/** Genesis gives subnet 1 a pool of so many rao that no account backs. Source: macros/genesis.rs. */
export const UNBACKED_AT_GENESIS: Readonly<Record<number, bigint>> = { 1: 10_000_000_000n };

/**
 * The account of a subnet holds at least the TAO of its pool (fees and locked costs come on top), that of root exactly its
 * stake; pool weights stay within their bounds.
 */
export function poolsAreBacked(ctx: Context): string[] {
  const found: string[] = [];
  for (const [netuid] of NetworksAdded.iter(ctx)) {
    const { free } = Account.get(ctx, getSubnetAccountId(ctx, netuid)!).data;
    const pool = SubnetTAO.get(ctx, netuid);
    const held = free + (UNBACKED_AT_GENESIS[netuid] ?? 0n);
    if (netuid === ROOT_NETUID ? held !== pool : held < pool)
      found.push(`the account of subnet ${netuid} holds ${held} rao for a pool of ${pool}`);
    const quote = SwapBalancer.tryGet(ctx, netuid)?.quote;
    if (quote !== undefined && (quote < MIN_QUOTE || quote > MAX_QUOTE))
      found.push(`the pool of subnet ${netuid} has a TAO weight of ${quote}`);
  }
  return found;
}

import type { Context } from '../../../frame/context.js';
import { NetworksAdded, SubnetAlphaOut, SubnetTAO, TotalStake } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { UNBACKED_AT_GENESIS } from './pool-reserves.js';

/**
 * The TAO in all pools were staked, fees included, so the total of all stake is no less; only what genesis put into a pool was
 * not. On root a TAO of stake is a TAO in the pool.
 */
export function stakesAddUp(ctx: Context): string[] {
  const found: string[] = [];
  let pools = 0n;
  let unbacked = 0n;
  for (const [netuid] of NetworksAdded.iter(ctx)) {
    pools += SubnetTAO.get(ctx, netuid);
    unbacked += UNBACKED_AT_GENESIS[netuid] ?? 0n;
  }
  const total = TotalStake.get(ctx);
  if (pools > total + unbacked) found.push(`${total} rao are staked, the pools hold ${pools}`);
  const [root, rootStake] = [SubnetTAO.get(ctx, ROOT_NETUID), SubnetAlphaOut.get(ctx, ROOT_NETUID)];
  if (root !== rootStake) found.push(`root holds ${root} rao for a stake of ${rootStake}`);
  return found;
}

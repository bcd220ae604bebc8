import type { Context } from '../../../frame/context.js';
import * as storage from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';

/**
 * No more alpha belongs to somebody, waits for the next epoch or is the protocol's than is outside of the pool; what is left
 * was burned, is set aside for root claims, or dust. On root nothing is left. Two of the chain's own rules break it: the childkey
 * burn, which lets go of alpha that was never paid, and a key swap, after which root claims can exceed what was set aside.
 */
export function alphaBelongsToSomebody(ctx: Context): string[] {
  const staked = new Map<number, bigint>();
  for (const [, netuid, alpha] of storage.TotalHotkeyAlpha.iter(ctx)) {
    staked.set(netuid, (staked.get(netuid) ?? 0n) + alpha);
  }
  const found: string[] = [];
  for (const [netuid] of storage.NetworksAdded.iter(ctx)) {
    const owned =
      (staked.get(netuid) ?? 0n) +
      storage.PendingServerEmission.get(ctx, netuid) +
      storage.PendingValidatorEmission.get(ctx, netuid) +
      storage.PendingRootAlphaDivs.get(ctx, netuid) +
      storage.PendingOwnerCut.get(ctx, netuid) +
      storage.SubnetProtocolAlpha.get(ctx, netuid);
    const out = storage.SubnetAlphaOut.get(ctx, netuid);
    if (netuid === ROOT_NETUID ? owned !== out : owned > out)
      found.push(`on subnet ${netuid} ${owned} alpha rao have an owner, ${out} are out`);
  }
  return found;
}

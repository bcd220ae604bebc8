import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { alphaIter } from '../staking/alpha-iter.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../staking/hotkey-stake.js';
import { TotalHotkeyAlpha } from '../storage/index.js';

interface Pool {
  readonly hotkey: AccountId;
  readonly netuid: number;
  value: bigint;
  stakers: bigint;
}

/** The positions on a hotkey are worth what the hotkey has, but for what is rounded off each of them. */
export function sharesAddUp(ctx: Context): string[] {
  const pools = new Map<string, Pool>();
  for (const [hotkey, coldkey, netuid] of alphaIter(ctx)) {
    const id = `${hotkey}|${netuid}`;
    const pool = pools.get(id) ?? { hotkey, netuid, value: 0n, stakers: 0n };
    pool.value += getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid);
    pool.stakers += 1n;
    pools.set(id, pool);
  }
  return [...pools.values()].flatMap(({ hotkey, netuid, value, stakers }) => {
    const total = TotalHotkeyAlpha.get(ctx, hotkey, netuid);
    const difference = total > value ? total - value : value - total;
    if (difference <= stakers + 1n) return [];
    return [`${hotkey} has ${total} alpha rao on subnet ${netuid}, its ${stakers} stakers ${value}`];
  });
}

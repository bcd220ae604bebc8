/** Who has encrypted fields: sorted by netuid, then account. Source: pallet Commitments, lib.rs, `TimelockedIndex`. */
import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import { TimelockedIndex } from './storage.js';

type Entry = readonly [netuid: number, who: AccountId];

function compare(a: Entry, b: Entry): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
}

export function addToTimelockedIndex(ctx: Context, netuid: number, who: AccountId): void {
  TimelockedIndex.mutate(ctx, (index) => {
    const added: Entry = [netuid, who];
    return index.some((entry) => compare(entry, added) === 0) ? index : [...index, added].sort(compare);
  });
}

export function removeFromTimelockedIndex(ctx: Context, netuid: number, who: AccountId): void {
  TimelockedIndex.mutate(ctx, (index) => index.filter((entry) => compare(entry, [netuid, who]) !== 0));
}

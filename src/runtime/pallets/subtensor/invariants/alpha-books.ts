import type { Context } from '../../../frame/context.js';
import { AlphaBurned, AlphaRecycled, TotalAlphaIssuance } from '../../alpha-assets/storage.js';
import * as storage from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';

/** Of one subnet, in alpha rao. */
interface AlphaBooks {
  /** What is in the pool or outside of it beyond what was issued: the pool it began with, less what was destroyed since. */
  readonly unissued: bigint;
  readonly burned: bigint;
  readonly recycled: bigint;
}

/** By subnet; a netuid that is used again is another subnet. */
export type AlphaBooksSnapshot = ReadonlyMap<string, AlphaBooks>;

/** To be taken before a call or a block. Root has no alpha of its own. */
export function snapshotAlphaBooks(ctx: Context): AlphaBooksSnapshot {
  const books = new Map<string, AlphaBooks>();
  for (const [netuid] of storage.NetworksAdded.iter(ctx)) {
    if (netuid === ROOT_NETUID) continue;
    const held = storage.SubnetAlphaIn.get(ctx, netuid) + storage.SubnetAlphaOut.get(ctx, netuid);
    books.set(`${netuid}, registration ${storage.RegisteredSubnetCounter.get(ctx, netuid)}`, {
      unissued: held - TotalAlphaIssuance.get(ctx, netuid),
      burned: AlphaBurned.get(ctx, netuid),
      recycled: AlphaRecycled.get(ctx, netuid),
    });
  }
  return books;
}

/**
 * One sentence per violation: whatever happened since, no alpha came from nowhere, and none that was burned or recycled came back.
 * Trades and transfers only move it; registrations, burns and recycling destroy some.
 */
export function alphaBooksViolations(before: AlphaBooksSnapshot, after: AlphaBooksSnapshot): string[] {
  const found: string[] = [];
  for (const [subnet, { unissued, burned, recycled }] of after) {
    const earlier = before.get(subnet);
    if (earlier === undefined) continue;
    if (unissued > earlier.unissued)
      found.push(`${unissued - earlier.unissued} alpha rao of subnet ${subnet} came from nowhere`);
    if (burned < earlier.burned) found.push(`burned alpha of subnet ${subnet} came back`);
    if (recycled < earlier.recycled) found.push(`recycled alpha of subnet ${subnet} came back`);
  }
  return found;
}

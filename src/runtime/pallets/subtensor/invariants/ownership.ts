import type { Context } from '../../../frame/context.js';
import * as storage from '../storage/index.js';

/** Genesis has hotkeys of nobody. */
const NOBODY = `0x${'00'.repeat(32)}`;

/** The two directions of each relation between keys agree: owner and hotkey, auto-stake, lock. */
export function ownersMatchHotkeys(ctx: Context): string[] {
  return [...ownerViolations(ctx), ...autoStakeViolations(ctx), ...lockViolations(ctx)];
}

function ownerViolations(ctx: Context): string[] {
  const found: string[] = [];
  for (const [hotkey, coldkey] of storage.Owner.iter(ctx)) {
    if (coldkey !== NOBODY && !storage.OwnedHotkeys.get(ctx, coldkey).includes(hotkey))
      found.push(`${hotkey} is not among the hotkeys of its owner ${coldkey}`);
  }
  for (const [coldkey, hotkeys] of storage.OwnedHotkeys.iter(ctx)) {
    if (new Set(hotkeys).size !== hotkeys.length) found.push(`${coldkey} owns a hotkey twice`);
    for (const hotkey of hotkeys) {
      const owner = storage.Owner.get(ctx, hotkey);
      if (owner !== coldkey) found.push(`${hotkey} of ${coldkey} has the owner ${owner}`);
    }
  }
  return found;
}

function autoStakeViolations(ctx: Context): string[] {
  const found: string[] = [];
  for (const [coldkey, netuid, hotkey] of storage.AutoStakeDestination.iter(ctx)) {
    if (!storage.AutoStakeDestinationColdkeys.get(ctx, hotkey, netuid).includes(coldkey))
      found.push(`${hotkey} does not know that ${coldkey} stakes with it on subnet ${netuid}`);
  }
  return found;
}

function lockViolations(ctx: Context): string[] {
  const found: string[] = [];
  for (const [coldkey, netuid, hotkey] of storage.Lock.iter(ctx)) {
    if (!storage.LockingColdkeys.contains(ctx, netuid, hotkey, coldkey))
      found.push(`the lock of ${coldkey} on subnet ${netuid} is not indexed`);
  }
  for (const [netuid, hotkey, coldkey] of storage.LockingColdkeys.iter(ctx)) {
    if (!storage.Lock.contains(ctx, coldkey, netuid, hotkey))
      found.push(`${coldkey} is indexed on subnet ${netuid} without a lock`);
  }
  return found;
}

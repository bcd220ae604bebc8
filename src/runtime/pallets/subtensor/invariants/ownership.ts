import type { Context } from '../../../frame/context.js';
import * as storage from '../storage/index.js';
import { type Finding, Findings } from './finding.js';

/** Genesis has hotkeys of nobody. */
const NOBODY = `0x${'00'.repeat(32)}`;

/** The two directions of each relation between keys agree: owner and hotkey, auto-stake, lock. */
export function checkOwnership(ctx: Context): Finding[] {
  return [...checkOwners(ctx), ...checkAutoStake(ctx), ...checkLocks(ctx)];
}

function checkOwners(ctx: Context): Finding[] {
  const findings = new Findings('ownership');
  for (const [hotkey, coldkey] of storage.Owner.iter(ctx)) {
    const isKnown = coldkey === NOBODY || storage.OwnedHotkeys.get(ctx, coldkey).includes(hotkey);
    findings.expect(isKnown, `${hotkey} is not among the hotkeys of its owner ${coldkey}`);
  }
  for (const [coldkey, hotkeys] of storage.OwnedHotkeys.iter(ctx)) {
    findings.expect(new Set(hotkeys).size === hotkeys.length, `${coldkey} owns a hotkey twice`);
    for (const hotkey of hotkeys) {
      const owner = storage.Owner.get(ctx, hotkey);
      findings.expect(owner === coldkey, `${hotkey} of ${coldkey} has the owner ${owner}`);
    }
  }
  return findings.list;
}

function checkAutoStake(ctx: Context): Finding[] {
  const findings = new Findings('auto-stake');
  for (const [coldkey, netuid, hotkey] of storage.AutoStakeDestination.iter(ctx)) {
    const isKnown = storage.AutoStakeDestinationColdkeys.get(ctx, hotkey, netuid).includes(coldkey);
    findings.expect(isKnown, `${hotkey} does not know that ${coldkey} stakes with it on subnet ${netuid}`);
  }
  return findings.list;
}

function checkLocks(ctx: Context): Finding[] {
  const findings = new Findings('locks');
  for (const [coldkey, netuid, hotkey] of storage.Lock.iter(ctx)) {
    const isIndexed = storage.LockingColdkeys.contains(ctx, netuid, hotkey, coldkey);
    findings.expect(isIndexed, `the lock of ${coldkey} on subnet ${netuid} is not indexed`);
  }
  for (const [netuid, hotkey, coldkey] of storage.LockingColdkeys.iter(ctx)) {
    const hasLock = storage.Lock.contains(ctx, coldkey, netuid, hotkey);
    findings.expect(hasLock, `${coldkey} is indexed on subnet ${netuid} without a lock`);
  }
  return findings.list;
}

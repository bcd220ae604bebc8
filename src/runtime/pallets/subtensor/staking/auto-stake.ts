import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { HotKeyNotRegisteredInSubNet, SameAutoStakeHotkeyAlreadySet, SubnetNotExists } from '../errors.js';
import { AutoStakeDestinationSet } from '../events/index.js';
import { AutoStakeDestination, AutoStakeDestinationColdkeys, Uids } from '../storage/index.js';
import { ifSubnetExist } from '../subnets/subnet.js';

/**
 * Lets the coldkey's mining rewards on a subnet be staked on the hotkey. Fails with SubnetNotExists,
 * HotKeyNotRegisteredInSubNet, SameAutoStakeHotkeyAlreadySet.
 * Source: dispatches.rs `set_coldkey_auto_stake_hotkey`; spec subnets-and-registration.md 9.3.
 */
export function setColdkeyAutoStakeHotkey(
  ctx: Context,
  coldkey: AccountId,
  netuid: number,
  hotkey: AccountId,
): void {
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
  ensure(Uids.contains(ctx, netuid, hotkey), HotKeyNotRegisteredInSubNet);
  const current = AutoStakeDestination.get(ctx, coldkey, netuid);
  ensure(current !== hotkey, SameAutoStakeHotkeyAlreadySet);
  if (current !== undefined) {
    AutoStakeDestinationColdkeys.mutate(ctx, current, netuid, (coldkeys) =>
      coldkeys.filter((other) => other !== coldkey),
    );
  }
  AutoStakeDestination.insert(ctx, coldkey, netuid, hotkey);
  AutoStakeDestinationColdkeys.mutate(ctx, hotkey, netuid, (coldkeys) =>
    coldkeys.includes(coldkey) ? coldkeys : [...coldkeys, coldkey],
  );
  AutoStakeDestinationSet.deposit(ctx, { coldkey, netuid, hotkey });
}

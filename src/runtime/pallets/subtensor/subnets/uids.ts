/** Who sits where: the uids and hotkeys of a subnet. Source: subnets/uids.rs; spec subnets-and-registration.md 4.3. */
import type { Context } from '../../../frame/context.js';
import { fail } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { HotKeyNotRegisteredInSubNet } from '../errors.js';
import { IsNetworkMember, Keys, SubnetOwnerHotkey, SubnetworkN, Uids } from '../storage/index.js';

/** Number of uids in use. Source: subnets/uids.rs `get_subnetwork_n`. */
export function getSubnetworkN(ctx: Context, netuid: number): number {
  return SubnetworkN.get(ctx, netuid);
}

/** Source: subnets/uids.rs `is_uid_exist_on_network`. */
export function isUidExistOnNetwork(ctx: Context, netuid: number, uid: number): boolean {
  return Keys.contains(ctx, netuid, uid);
}

/** Source: subnets/uids.rs `is_hotkey_registered_on_network`. */
export function isHotkeyRegisteredOnNetwork(ctx: Context, netuid: number, hotkey: AccountId): boolean {
  return Uids.contains(ctx, netuid, hotkey);
}

/** Fails with HotKeyNotRegisteredInSubNet. Source: subnets/uids.rs `get_hotkey_for_net_and_uid`. */
export function getHotkeyForNetAndUid(ctx: Context, netuid: number, uid: number): AccountId {
  return Keys.tryGet(ctx, netuid, uid) ?? fail(HotKeyNotRegisteredInSubNet);
}

/** Fails with HotKeyNotRegisteredInSubNet. Source: subnets/uids.rs `get_uid_for_net_and_hotkey`. */
export function getUidForNetAndHotkey(ctx: Context, netuid: number, hotkey: AccountId): number {
  return Uids.get(ctx, netuid, hotkey) ?? fail(HotKeyNotRegisteredInSubNet);
}

/** The subnets a hotkey is a member of, in the order the chain iterates. Source: subnets/uids.rs `get_registered_networks_for_hotkey`. */
export function getRegisteredNetworksForHotkey(ctx: Context, hotkey: AccountId): number[] {
  return IsNetworkMember.iterPrefix(ctx, hotkey)
    .filter(([, isMember]) => isMember)
    .map(([netuid]) => netuid);
}

/** Source: subnets/uids.rs `is_hotkey_registered_on_any_network`. */
export function isHotkeyRegisteredOnAnyNetwork(ctx: Context, hotkey: AccountId): boolean {
  return IsNetworkMember.iterPrefix(ctx, hotkey).some(([, isMember]) => isMember);
}

/** Source: subnets/uids.rs `is_hotkey_registered_on_specific_network`. */
export function isHotkeyRegisteredOnSpecificNetwork(
  ctx: Context,
  hotkey: AccountId,
  netuid: number,
): boolean {
  return IsNetworkMember.contains(ctx, hotkey, netuid);
}

/** The uid of the subnet owner's hotkey, if it is registered. Source: utils/misc.rs `get_owner_uid`. */
export function getOwnerUid(ctx: Context, netuid: number): number | undefined {
  const hotkey = SubnetOwnerHotkey.tryGet(ctx, netuid);
  return hotkey === undefined ? undefined : Uids.get(ctx, netuid, hotkey);
}

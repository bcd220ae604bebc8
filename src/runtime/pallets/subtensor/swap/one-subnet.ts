/**
 * What changes hands on one subnet in a hotkey swap. Source: swap/swap_hotkey.rs `perform_hotkey_swap_on_one_subnet`;
 * spec subnets-and-registration.md 5.
 */
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import type { StorageMap } from '../../../frame/storage.js';
import { parentChildSwapHotkey } from '../staking/child-parent-relations.js';
import {
  AutoStakeDestination,
  AutoStakeDestinationColdkeys,
  Axons,
  ChildKeys,
  ChildkeyTake,
  IsNetworkMember,
  Keys,
  LoadedEmission,
  NeuronCertificates,
  ParentKeys,
  PendingChildKeys,
  Prometheus,
  SubnetOwnerHotkey,
  Uids,
  WeightCommits,
} from '../storage/index.js';
import { mechanismIndices } from '../subnets/mechanism-index.js';
import { setSubnetOwnerHotkey } from '../utils/set-hyperparameters.js';
import type { AccessMeter } from './access-meter.js';
import type { HotkeySwap } from './hotkey-swap.js';
import { moveStake } from './move-stake.js';

/** Fails as parentChildSwapHotkey does, and with CannotUseSystemAccount. */
export function performHotkeySwapOnOneSubnet(
  ctx: Context,
  swap: HotkeySwap,
  netuid: number,
  meter: AccessMeter,
): void {
  const { oldHotkey, newHotkey, keepStake } = swap;
  const isNetworkMember = IsNetworkMember.get(ctx, oldHotkey, netuid);
  IsNetworkMember.remove(ctx, oldHotkey, netuid);
  IsNetworkMember.insert(ctx, newHotkey, netuid, isNetworkMember);
  meter.add(1, 2);
  if (isNetworkMember) moveNeuron(ctx, swap, netuid, meter);
  if (ChildkeyTake.contains(ctx, oldHotkey, netuid)) {
    ChildkeyTake.insert(ctx, newHotkey, netuid, ChildkeyTake.take(ctx, oldHotkey, netuid));
    meter.add(1, 2);
  }
  countRelations(ctx, swap, netuid, meter);
  parentChildSwapHotkey(ctx, oldHotkey, newHotkey, netuid);
  renameInPendingChildren(ctx, swap, netuid, meter);
  moveAutoStake(ctx, swap, netuid);
  const ownerHotkey = SubnetOwnerHotkey.tryGet(ctx, netuid);
  if (ownerHotkey !== undefined) {
    meter.add(1, 0);
    if (ownerHotkey === oldHotkey) {
      setSubnetOwnerHotkey(ctx, netuid, newHotkey);
      meter.add(0, 1);
    }
  }
  if (!keepStake) moveStake(ctx, swap, netuid, meter);
}

/** The uid and all that belongs to it. */
function moveNeuron(
  ctx: Context,
  { oldHotkey, newHotkey }: HotkeySwap,
  netuid: number,
  meter: AccessMeter,
): void {
  const uid = Uids.get(ctx, netuid, oldHotkey);
  if (uid !== undefined) {
    Uids.remove(ctx, netuid, oldHotkey);
    Uids.insert(ctx, netuid, newHotkey, uid);
    Keys.insert(ctx, netuid, uid, newHotkey);
    meter.add(1, 3);
  }
  moveEntry(ctx, Prometheus, netuid, oldHotkey, newHotkey, meter);
  moveEntry(ctx, Axons, netuid, oldHotkey, newHotkey, meter);
  for (const index of mechanismIndices(ctx, netuid)) {
    moveEntry(ctx, WeightCommits, index, oldHotkey, newHotkey, meter);
  }
  const loaded = LoadedEmission.get(ctx, netuid);
  if (loaded) {
    const renamed = loaded.map(
      ([hotkey, server, validator]) =>
        [hotkey === oldHotkey ? newHotkey : hotkey, server, validator] as const,
    );
    LoadedEmission.insert(ctx, netuid, renamed);
    meter.add(1, 2);
  }
  moveEntry(ctx, NeuronCertificates, netuid, oldHotkey, newHotkey, meter);
}

function moveEntry<V>(
  ctx: Context,
  map: StorageMap<readonly [number, AccountId], V, V | undefined>,
  key: number,
  oldHotkey: AccountId,
  newHotkey: AccountId,
  meter: AccessMeter,
): void {
  const value = map.tryGet(ctx, key, oldHotkey);
  if (value === undefined) return;
  map.remove(ctx, key, oldHotkey);
  map.insert(ctx, key, newHotkey, value);
  meter.add(1, 2);
}

/** The accesses of parentChildSwapHotkey, which has no meter. Source: staking/set_children.rs `parent_child_swap_hotkey`. */
function countRelations(
  ctx: Context,
  { oldHotkey, newHotkey }: HotkeySwap,
  netuid: number,
  meter: AccessMeter,
): void {
  const others = (map: typeof ChildKeys, hotkey: AccountId) =>
    map.get(ctx, hotkey, netuid).map(([, other]) => other);
  meter.add(2, 2);
  if (PendingChildKeys.contains(ctx, netuid, oldHotkey)) meter.add(1, 2);
  for (const map of [ChildKeys, ParentKeys]) {
    const old = others(map, oldHotkey);
    const united = new Set([...old, ...others(map, newHotkey)]);
    meter.add(old.length + 1 + united.size, old.length + 1 + united.size);
  }
}

/** Others may have announced the old hotkey as their child; it stays one under its new name, at the end of the list. */
function renameInPendingChildren(
  ctx: Context,
  { oldHotkey, newHotkey }: HotkeySwap,
  netuid: number,
  meter: AccessMeter,
): void {
  for (const [parent, [children, cooldownBlock]] of PendingChildKeys.iterPrefix(ctx, netuid)) {
    meter.add(1, 0);
    const position = children.findIndex(([, child]) => child === oldHotkey);
    if (position === -1) continue;
    const renamed = [...children.toSpliced(position, 1), [children[position]![0], newHotkey] as const];
    PendingChildKeys.insert(ctx, netuid, parent, [renamed, cooldownBlock]);
    meter.add(1, 2);
  }
}

function moveAutoStake(ctx: Context, { oldHotkey, newHotkey }: HotkeySwap, netuid: number): void {
  const coldkeys = AutoStakeDestinationColdkeys.tryGet(ctx, oldHotkey, netuid);
  if (coldkeys === undefined) return;
  for (const coldkey of coldkeys) AutoStakeDestination.insert(ctx, coldkey, netuid, newHotkey);
  AutoStakeDestinationColdkeys.remove(ctx, oldHotkey, netuid);
  AutoStakeDestinationColdkeys.insert(ctx, newHotkey, netuid, coldkeys);
}

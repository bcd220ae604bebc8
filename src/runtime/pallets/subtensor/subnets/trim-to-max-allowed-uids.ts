import type { SparseRow } from '../../../../math/epoch/types.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { StorageMap } from '../../../frame/storage.js';
import { MaxImmuneUidsPercentage } from '../constants.js';
import { InvalidValue, SubnetNotExists, TrimmingWouldExceedMaxImmunePercentage } from '../errors.js';
import {
  Active,
  AlphaDividendsPerSubnet,
  AssociatedEvmAddress,
  Axons,
  BlockAtRegistration,
  Bonds,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  IsNetworkMember,
  Keys,
  LastHotkeyEmissionOnNetuid,
  LastUpdate,
  MaxAllowedUids,
  MinAllowedUids,
  NeuronCertificates,
  Prometheus,
  StakeWeight,
  SubnetOwner,
  SubnetworkN,
  Uids,
  ValidatorPermit,
  ValidatorTrust,
  Weights,
} from '../storage/index.js';
import { getNeuronIsImmune } from '../utils/hyperparameters.js';
import { getImmuneOwnerUids } from './immune-owner.js';
import { mechanismIndices } from './mechanism-index.js';
import { ifSubnetExist } from './subnet.js';
import { getSubnetworkN } from './uids.js';

/**
 * Shrinks a subnet to `maxUids` uids: those with the least emission go, except immune ones and the owner's, and the others
 * move up in order. Fails with SubnetNotExists, InvalidValue, TrimmingWouldExceedMaxImmunePercentage.
 * Source: subnets/uids.rs `trim_to_max_allowed_uids`; spec subnets-and-registration.md 4.5.
 */
export function trimToMaxAllowedUids(ctx: Context, netuid: number, maxUids: number): void {
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
  ensure(maxUids >= MinAllowedUids.get(ctx, netuid), InvalidValue);
  ensure(maxUids <= MaxAllowedUids.get(ctx, netuid), InvalidValue);
  MaxAllowedUids.insert(ctx, netuid, maxUids);
  const count = getSubnetworkN(ctx, netuid);
  if (count <= maxUids) return;

  const removed = uidsToRemove(ctx, netuid, count, maxUids);
  for (const uid of removed) removeNeuron(ctx, netuid, uid);
  const kept = Emission.get(ctx, netuid)
    .map((_, uid) => uid)
    .filter((uid) => !removed.has(uid));
  compactValues(ctx, netuid, kept);
  moveNeurons(ctx, netuid, kept);
  SubnetworkN.insert(ctx, netuid, maxUids);
}

/** Fails with TrimmingWouldExceedMaxImmunePercentage. */
function uidsToRemove(ctx: Context, netuid: number, count: number, maxUids: number): Set<number> {
  const owners = new Set(getImmuneOwnerUids(ctx, netuid, SubnetOwner.get(ctx, netuid)));
  const isImmune = (uid: number) => owners.has(uid) || getNeuronIsImmune(ctx, netuid, uid);
  const uids = Array.from({ length: count }, (_, uid) => uid);
  const immuneCount = uids.filter(isImmune).length;
  // Both rounded down to whole percents; more than all counts as all.
  const immunePercentage = maxUids === 0 ? 100 : Math.min(Math.floor((immuneCount * 100) / maxUids), 100);
  ensure(immunePercentage < MaxImmuneUidsPercentage.get(ctx), TrimmingWouldExceedMaxImmunePercentage);

  const emissions = Emission.get(ctx, netuid);
  const byEmission = emissions
    .map((_, uid) => uid)
    .sort((a, b) => (emissions[a] === emissions[b] ? 0 : emissions[a]! > emissions[b]! ? -1 : 1));
  const removed = new Set<number>();
  for (let i = count - 1; i >= 0 && count - removed.size > maxUids; i--) {
    const uid = byEmission[i];
    if (uid !== undefined && !isImmune(uid)) removed.add(uid);
  }
  return removed;
}

function removeNeuron(ctx: Context, netuid: number, uid: number): void {
  const hotkey = Keys.tryGet(ctx, netuid, uid);
  if (hotkey !== undefined) {
    Uids.remove(ctx, netuid, hotkey);
    IsNetworkMember.remove(ctx, hotkey, netuid);
    LastHotkeyEmissionOnNetuid.remove(ctx, hotkey, netuid);
    AlphaDividendsPerSubnet.remove(ctx, netuid, hotkey);
    Axons.remove(ctx, netuid, hotkey);
    NeuronCertificates.remove(ctx, netuid, hotkey);
    Prometheus.remove(ctx, netuid, hotkey);
  }
  Keys.remove(ctx, netuid, uid);
  BlockAtRegistration.remove(ctx, netuid, uid);
  AssociatedEvmAddress.remove(ctx, netuid, uid);
  for (const index of mechanismIndices(ctx, netuid)) {
    Weights.remove(ctx, index, uid);
    Bonds.remove(ctx, index, uid);
  }
}

/** Leaves the kept positions of the per-uid vectors; a position a vector did not have becomes `empty`. */
function compact<T>(
  ctx: Context,
  item: StorageMap<readonly [number], readonly T[]>,
  key: number,
  kept: readonly number[],
  empty: T,
): void {
  const values = item.get(ctx, key);
  item.insert(
    ctx,
    key,
    kept.map((uid) => values[uid] ?? empty),
  );
}

function compactValues(ctx: Context, netuid: number, kept: readonly number[]): void {
  compact(ctx, Emission, netuid, kept, 0n);
  compact(ctx, Active, netuid, kept, false);
  compact(ctx, Consensus, netuid, kept, 0);
  compact(ctx, Dividends, netuid, kept, 0);
  compact(ctx, ValidatorTrust, netuid, kept, 0);
  compact(ctx, ValidatorPermit, netuid, kept, false);
  compact(ctx, StakeWeight, netuid, kept, 0);
  for (const index of mechanismIndices(ctx, netuid)) {
    compact(ctx, Incentive, index, kept, 0);
    compact(ctx, LastUpdate, index, kept, 0n);
  }
}

/** Gives the kept neurons the uids from 0 on, in all that is stored under or speaks of a uid. */
function moveNeurons(ctx: Context, netuid: number, kept: readonly number[]): void {
  const newUids = new Map(kept.map((oldUid, newUid) => [oldUid, newUid]));
  const indices = mechanismIndices(ctx, netuid);
  kept.forEach((oldUid, newUid) => {
    swapEntries(ctx, Keys, netuid, oldUid, newUid);
    swapEntries(ctx, AssociatedEvmAddress, netuid, oldUid, newUid);
    swapEntries(ctx, BlockAtRegistration, netuid, oldUid, newUid);
    for (const index of indices) {
      for (const item of [Weights, Bonds]) {
        swapEntries(ctx, item, index, oldUid, newUid);
        item.mutate(ctx, index, newUid, (row) => renumber(row, newUids));
      }
    }
  });
  Uids.clearPrefix(ctx, netuid);
  kept.forEach((_, newUid) => {
    Uids.insert(ctx, netuid, Keys.get(ctx, netuid, newUid), newUid);
  });
}

/** Exchanges two entries; an absent one leaves the other's place absent. Source: FRAME `StorageDoubleMap::swap`. */
function swapEntries<V>(
  ctx: Context,
  item: StorageMap<readonly [number, number], V, V | undefined>,
  key: number,
  a: number,
  b: number,
): void {
  const ofA = item.tryGet(ctx, key, a);
  const ofB = item.tryGet(ctx, key, b);
  if (ofB === undefined) item.remove(ctx, key, a);
  else item.insert(ctx, key, a, ofB);
  if (ofA === undefined) item.remove(ctx, key, b);
  else item.insert(ctx, key, b, ofA);
}

/** The row with new uids, without what is no longer there. */
function renumber(row: SparseRow, newUids: ReadonlyMap<number, number>): SparseRow {
  const pairs: number[] = [];
  for (let i = 0; i < row.length; i += 2) {
    const uid = newUids.get(row[i]!);
    if (uid !== undefined) pairs.push(uid, row[i + 1]!);
  }
  return Uint16Array.from(pairs);
}

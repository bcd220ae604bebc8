import type { Context } from '../../../frame/context.js';
import * as storage from '../storage/index.js';
import { getAllSubnetNetuids } from '../subnets/subnet.js';

/** One entry per uid of a subnet. */
const VECTORS = [
  storage.Active,
  storage.Consensus,
  storage.Incentive,
  storage.Dividends,
  storage.Emission,
  storage.LastUpdate,
  storage.ValidatorTrust,
  storage.ValidatorPermit,
] as const;

/** Uids and hotkeys of a subnet are a bijection onto 0..n, members are those with a uid, and every vector has n entries. */
export function uidMapsAreBijective(ctx: Context): string[] {
  const netuids = getAllSubnetNetuids(ctx);
  const found = netuids.flatMap((netuid) => subnetViolations(ctx, netuid));
  const total = storage.TotalNetworks.get(ctx);
  if (total !== netuids.length) found.push(`${total} networks are counted, there are ${netuids.length}`);
  for (const [hotkey, netuid, isMember] of storage.IsNetworkMember.iter(ctx)) {
    if (isMember && storage.Uids.get(ctx, netuid, hotkey) === undefined)
      found.push(`${hotkey} is a member of subnet ${netuid} without a uid`);
  }
  return found;
}

function subnetViolations(ctx: Context, netuid: number): string[] {
  const found: string[] = [];
  const size = storage.SubnetworkN.get(ctx, netuid);
  const keys = storage.Keys.iterPrefix(ctx, netuid);
  const uids = storage.Uids.iterPrefix(ctx, netuid);
  if (keys.length !== size || uids.length !== size)
    found.push(`subnet ${netuid} of size ${size} has ${keys.length} keys and ${uids.length} uids`);
  for (const [uid, hotkey] of keys) {
    if (uid >= size) found.push(`subnet ${netuid} of size ${size} has a uid ${uid}`);
    if (storage.Uids.get(ctx, netuid, hotkey) !== uid)
      found.push(`${hotkey} on subnet ${netuid} does not know its uid ${uid}`);
    if (!storage.IsNetworkMember.get(ctx, hotkey, netuid))
      found.push(`${hotkey} has uid ${uid} on subnet ${netuid} and is no member`);
    if (!storage.BlockAtRegistration.contains(ctx, netuid, uid))
      found.push(`uid ${uid} of subnet ${netuid} was never registered`);
  }
  for (const item of VECTORS) {
    const { length } = item.get(ctx, netuid);
    if (length !== size) found.push(`${item.name} of subnet ${netuid} has ${length} entries of ${size}`);
  }
  return found;
}

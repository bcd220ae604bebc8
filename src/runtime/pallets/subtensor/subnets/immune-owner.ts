import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import {
  BlockAtRegistration,
  ImmuneOwnerUidsLimit,
  OwnedHotkeys,
  SubnetOwnerHotkey,
  Uids,
} from '../storage/index.js';

export interface ImmuneNeuron {
  readonly uid: number;
  readonly hotkey: AccountId;
}

/**
 * The subnet owner's neurons that are never pruned: those registered first, ImmuneOwnerUidsLimit of them, with the official
 * owner hotkey put in front if it is not among them. Source: subnets/registration.rs `get_immune_owner_tuples`; spec
 * subnets-and-registration.md 4.4.
 */
export function getImmuneOwnerNeurons(ctx: Context, netuid: number, coldkey: AccountId): ImmuneNeuron[] {
  const limit = ImmuneOwnerUidsLimit.get(ctx, netuid);
  const owned: (ImmuneNeuron & { block: bigint })[] = [];
  for (const hotkey of OwnedHotkeys.get(ctx, coldkey)) {
    const uid = Uids.get(ctx, netuid, hotkey);
    if (uid !== undefined) owned.push({ uid, hotkey, block: BlockAtRegistration.get(ctx, netuid, uid) });
  }
  owned.sort((a, b) => (a.block === b.block ? a.uid - b.uid : a.block < b.block ? -1 : 1));
  const immune: ImmuneNeuron[] = owned.slice(0, limit);

  const official = SubnetOwnerHotkey.tryGet(ctx, netuid);
  const officialUid = official === undefined ? undefined : Uids.get(ctx, netuid, official);
  if (official === undefined || officialUid === undefined) return immune;
  if (immune.some(({ uid, hotkey }) => uid === officialUid && hotkey === official)) return immune;
  return [{ uid: officialUid, hotkey: official }, ...immune].slice(0, limit);
}

/** Source: subnets/registration.rs `get_immune_owner_uids`. */
export function getImmuneOwnerUids(ctx: Context, netuid: number, coldkey: AccountId): number[] {
  return getImmuneOwnerNeurons(ctx, netuid, coldkey).map(({ uid }) => uid);
}

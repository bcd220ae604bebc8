import type { Context } from '../../../frame/context.js';
import type { StorageMap } from '../../../frame/storage.js';
import { Active, LastUpdate } from '../storage/index.js';
import { getNetuid } from './mechanism-index.js';
import { getSubnetworkN } from './uids.js';

/** `list` with another value at `position`; `list` itself where there is no such position. */
function withElementAt<T>(list: readonly T[], position: number, value: T): readonly T[] {
  if (position >= list.length) return list;
  const changed = list.slice();
  changed[position] = value;
  return changed;
}

/**
 * Writes the vector back even where it has no such position. Source: subnets/uids.rs `set_element_at`; spec
 * epoch-and-weights.md 3.6.
 */
export function setElementAt<T>(
  ctx: Context,
  item: StorageMap<readonly [number], readonly T[]>,
  key: number,
  position: number,
  value: T,
): void {
  item.mutate(ctx, key, (list) => withElementAt(list, position, value));
}

/** Appends to a per-uid vector. */
export function pushElement<T>(
  ctx: Context,
  item: StorageMap<readonly [number], readonly T[]>,
  key: number,
  value: T,
): void {
  item.mutate(ctx, key, (list) => [...list, value]);
}

/** Block of the last weights per uid, zero where missing; as long as the subnet. Source: utils/misc.rs `get_last_update`. */
export function getLastUpdate(ctx: Context, netuidIndex: number): readonly bigint[] {
  const blocks = LastUpdate.get(ctx, netuidIndex);
  const missing = getSubnetworkN(ctx, getNetuid(netuidIndex)) - blocks.length;
  return missing > 0 ? [...blocks, ...Array<bigint>(missing).fill(0n)] : blocks;
}

/** Nothing happens for a uid that does not exist. Source: utils/misc.rs `set_last_update_for_uid`. */
export function setLastUpdateForUid(ctx: Context, netuidIndex: number, uid: number, block: bigint): void {
  const blocks = getLastUpdate(ctx, netuidIndex);
  if (uid < blocks.length) LastUpdate.insert(ctx, netuidIndex, withElementAt(blocks, uid, block));
}

/** Nothing happens for a uid that does not exist. Source: utils/misc.rs `set_active_for_uid`. */
export function setActiveForUid(ctx: Context, netuid: number, uid: number, active: boolean): void {
  const flags = Active.get(ctx, netuid);
  if (uid < flags.length) Active.insert(ctx, netuid, withElementAt(flags, uid, active));
}

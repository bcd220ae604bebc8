import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { MechanismDoesNotExist } from '../errors.js';
import { MechanismCountCurrent } from '../storage/index.js';
import { ifSubnetExist } from './subnet.js';

/** Netuids fit below it, so that one u16 names a subnet and a mechanism in it. */
export const GLOBAL_MAX_SUBNET_COUNT = 4096;
export const MAX_MECHANISM_COUNT_PER_SUBNET = 16;
const U16_MAX = 0xffff;

/**
 * Key of the per-mechanism maps: netuid + 4096 × mechid, saturating. Source: subnets/mechanism.rs
 * `get_mechanism_storage_index`; spec epoch-and-weights.md 3.1.
 */
export function getMechanismStorageIndex(netuid: number, mechid: number): number {
  return Math.min(mechid * GLOBAL_MAX_SUBNET_COUNT + netuid, U16_MAX);
}

/** The subnet a storage index belongs to. Source: subnets/mechanism.rs `get_netuid`. */
export function getNetuid(netuidIndex: number): number {
  return netuidIndex % GLOBAL_MAX_SUBNET_COUNT;
}

/**
 * Subnet and mechanism of a storage index; fails with MechanismDoesNotExist.
 * Source: subnets/mechanism.rs `get_netuid_and_subid`.
 */
export function getNetuidAndSubid(ctx: Context, netuidIndex: number): { netuid: number; mechid: number } {
  const netuid = getNetuid(netuidIndex);
  const mechid = Math.floor(netuidIndex / GLOBAL_MAX_SUBNET_COUNT);
  ensureMechanismExists(ctx, netuid, mechid);
  return { netuid, mechid };
}

/** Fails with MechanismDoesNotExist. Source: subnets/mechanism.rs `ensure_mechanism_exists`. */
export function ensureMechanismExists(ctx: Context, netuid: number, mechid: number): void {
  ensure(ifSubnetExist(ctx, netuid), MechanismDoesNotExist);
  ensure(MechanismCountCurrent.get(ctx, netuid) > mechid, MechanismDoesNotExist);
}

/** Storage indices of all mechanisms of a subnet, from mechanism 0 on. */
export function mechanismIndices(ctx: Context, netuid: number): number[] {
  const count = MechanismCountCurrent.get(ctx, netuid);
  return Array.from({ length: count }, (_, mechid) => getMechanismStorageIndex(netuid, mechid));
}

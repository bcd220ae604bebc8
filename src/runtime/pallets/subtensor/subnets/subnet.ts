import { ensure } from '../../../frame/dispatch-error.js';
import type { HasState } from '../../../frame/storage.js';
import { SubtokenDisabled } from '../errors.js';
import { FirstEmissionBlockNumber, NetworksAdded, SubtokenEnabled } from '../storage/index.js';

/** The root network, which has validators but no miners, no alpha and no pool. */
export const ROOT_NETUID = 0;

/** Whether the subnet exists. Source: subnets/subnet.rs `if_subnet_exist`; spec subnets-and-registration.md 3. */
export function ifSubnetExist(ctx: HasState, netuid: number): boolean {
  return NetworksAdded.get(ctx, netuid);
}

/**
 * Every netuid, root included, in storage order: by the two bytes of the netuid, low byte first.
 * Source: subnets/subnet.rs `get_all_subnet_netuids`.
 */
export function getAllSubnetNetuids(ctx: HasState): number[] {
  return NetworksAdded.iter(ctx).map(([netuid]) => netuid);
}

/** The lowest netuid above root that is free. Source: subnets/subnet.rs `get_next_netuid`. */
export function getNextNetuid(ctx: HasState): number {
  const taken = new Set(getAllSubnetNetuids(ctx));
  let netuid = 1;
  while (taken.has(netuid)) netuid++;
  return netuid;
}

/** Whether `start_call` was made. Source: subnets/subnet.rs `is_valid_subnet_for_emission`. */
export function isValidSubnetForEmission(ctx: HasState, netuid: number): boolean {
  return FirstEmissionBlockNumber.contains(ctx, netuid);
}

/** Fails with SubtokenDisabled before the subnet's start call. Source: lib.rs `ensure_subtoken_enabled`. */
export function ensureSubtokenEnabled(ctx: HasState, netuid: number): void {
  ensure(SubtokenEnabled.get(ctx, netuid), SubtokenDisabled);
}

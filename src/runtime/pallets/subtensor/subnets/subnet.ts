import { ensure } from '../../../frame/dispatch-error.js';
import type { HasState } from '../../../frame/storage.js';
import { SubtokenDisabled } from '../errors.js';
import { NetworksAdded, SubtokenEnabled } from '../storage/index.js';

/** Whether the subnet exists. Source: subnets/subnet.rs `if_subnet_exist`. */
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

/** Fails with SubtokenDisabled before the subnet's start call. Source: lib.rs `ensure_subtoken_enabled`. */
export function ensureSubtokenEnabled(ctx: HasState, netuid: number): void {
  ensure(SubtokenEnabled.get(ctx, netuid), SubtokenDisabled);
}

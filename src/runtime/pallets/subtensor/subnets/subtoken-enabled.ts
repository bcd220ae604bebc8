import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { SubtokenDisabled } from '../errors.js';
import { SubtokenEnabled } from '../storage/index.js';

/**
 * Fails with SubtokenDisabled before the subnet's start call. Source: lib.rs `ensure_subtoken_enabled`; spec
 * subnets-and-registration.md 3.6.
 */
export function ensureSubtokenEnabled(ctx: Context, netuid: number): void {
  ensure(SubtokenEnabled.get(ctx, netuid), SubtokenDisabled);
}

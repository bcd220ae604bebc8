import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { CommitRevealEnabled } from '../errors.js';
import { CommitRevealWeightsEnabled } from '../storage/index.js';

/** The dispatch of open weights asks this before anything else. Fails with CommitRevealEnabled. */
export function ensureCommitRevealDisabled(ctx: Context, netuid: number): void {
  ensure(!CommitRevealWeightsEnabled.get(ctx, netuid), CommitRevealEnabled);
}

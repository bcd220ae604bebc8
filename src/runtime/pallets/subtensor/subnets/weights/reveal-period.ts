import type { Context } from '../../../../frame/context.js';
import { ensure } from '../../../../frame/dispatch-error.js';
import { RevealPeriodTooLarge, RevealPeriodTooSmall } from '../../errors.js';
import { CommitRevealPeriodsSet } from '../../events/index.js';
import { RevealPeriodEpochs } from '../../storage/index.js';

const MIN_EPOCHS = 1n;
const MAX_EPOCHS = 100n;

/**
 * Sets after how many epochs commits are revealed. Fails with RevealPeriodTooLarge, RevealPeriodTooSmall. Source:
 * subnets/weights.rs `set_reveal_period`; spec epoch-and-weights.md 4.1.
 */
export function setRevealPeriod(ctx: Context, netuid: number, epochs: bigint): void {
  ensure(epochs <= MAX_EPOCHS, RevealPeriodTooLarge);
  ensure(epochs >= MIN_EPOCHS, RevealPeriodTooSmall);
  RevealPeriodEpochs.insert(ctx, netuid, epochs);
  CommitRevealPeriodsSet.deposit(ctx, [netuid, epochs]);
}

import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { Origin } from '../../../frame/origin.js';
import { AlphaHighTooLow, AlphaLowOutOfRange, LiquidAlphaDisabled } from '../errors.js';
import { AlphaValues, LiquidAlphaOn } from '../storage/index.js';
import { ensureSubnetOwnerOrRoot } from '../utils/ensure-owner.js';

/** 1/40 of u16. */
const MIN_ALPHA = 1638;

/**
 * Sets the bounds of liquid alpha, u16 fractions. Fails with BadOrigin, LiquidAlphaDisabled, AlphaHighTooLow,
 * AlphaLowOutOfRange. Source: epoch/run_epoch.rs `do_set_alpha_values`; spec epoch-and-weights.md 6.9.
 */
export function doSetAlphaValues(
  ctx: Context,
  origin: Origin,
  netuid: number,
  { low, high }: { low: number; high: number },
): void {
  ensureSubnetOwnerOrRoot(ctx, origin, netuid);
  ensure(LiquidAlphaOn.get(ctx, netuid), LiquidAlphaDisabled);
  ensure(high >= MIN_ALPHA, AlphaHighTooLow);
  ensure(low >= MIN_ALPHA && low <= high, AlphaLowOutOfRange);
  AlphaValues.insert(ctx, netuid, [low, high]);
}

import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { StorageValue } from '../../../frame/storage.js';
import { WeightExceedsAbsoluteMax } from '../errors.js';

/** Half of a block, in picoseconds. Source: `MAX_ON_INITIALIZE_WEIGHT`. */
export const MAX_ON_INITIALIZE_WEIGHT = 2_000_000_000_000n;

/** Fails with WeightExceedsAbsoluteMax. */
export function setWeight(ctx: Context, item: StorageValue<bigint>, value: bigint): void {
  ensure(value <= MAX_ON_INITIALIZE_WEIGHT, WeightExceedsAbsoluteMax);
  item.put(ctx, value);
}

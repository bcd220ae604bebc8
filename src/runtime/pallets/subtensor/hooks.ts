import type { Context } from '../../frame/context.js';
import type { Hooks } from '../../frame/pallet.js';
import { addWeights, dbWeight, type Weight, weight } from '../../frame/weight.js';
import { blockStep } from './coinbase/block-step.js';
import { HotkeySwapOnSubnetInterval } from './constants.js';
import { LastHotkeySwapOnNetuid } from './storage/index.js';
import { getAllSubnetNetuids } from './subnets/subnet.js';

/** Declared, not measured: the real one depends on what the block does. */
const BLOCK_STEP_WEIGHT = addWeights(weight(110_634_229_000n, 0n), dbWeight(8304n, 110n));

/** Source: macros/hooks.rs; spec subnets-and-registration.md 1.4. */
export const hooks: Hooks = {
  onInitialize(ctx, n) {
    const cleanUp = cleanUpHotkeySwapRecords(ctx, n);
    blockStep(ctx);
    return addWeights(BLOCK_STEP_WEIGHT, cleanUp);
  },
};

/**
 * Forgets hotkey swaps that limit nothing any more, in each block those of the subnets whose turn it is. The weight used.
 * Source: macros/hooks.rs `clean_up_hotkey_swap_records`.
 */
function cleanUpHotkeySwapRecords(ctx: Context, block: number): Weight {
  const interval = Number(HotkeySwapOnSubnetInterval.get(ctx));
  const netuids = getAllSubnetNetuids(ctx);
  let reads = 2 + netuids.length;
  let writes = 0;
  for (const netuid of netuids) {
    if (interval === 0 || netuid % interval !== block % interval) continue;
    for (const [coldkey, swapBlock] of LastHotkeySwapOnNetuid.iterPrefix(ctx, netuid)) {
      reads++;
      if (swapBlock + BigInt(interval) >= BigInt(block)) continue;
      LastHotkeySwapOnNetuid.remove(ctx, netuid, coldkey);
      writes++;
    }
  }
  return dbWeight(BigInt(reads), BigInt(writes));
}

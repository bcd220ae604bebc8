import type { Context } from '../../frame/context.js';
import type { Hooks } from '../../frame/pallet.js';
import { addWeights, dbWeight, weight } from '../../frame/weight.js';
import { blockStep } from './coinbase/block-step.js';
import { HotkeySwapOnSubnetInterval } from './constants.js';
import { LastHotkeySwapOnNetuid } from './storage/index.js';
import { getAllSubnetNetuids } from './subnets/subnet.js';

/** Declared, not measured: the real one depends on what the block does. */
const BLOCK_STEP_WEIGHT = addWeights(weight(110_634_229_000n, 0n), dbWeight(8304n, 110n));

/** Source: macros/hooks.rs. */
export const hooks: Hooks = {
  onInitialize(ctx, n) {
    cleanUpHotkeySwapRecords(ctx, n);
    blockStep(ctx);
    return BLOCK_STEP_WEIGHT;
  },
};

/**
 * Forgets hotkey swaps that limit nothing any more, in each block those of the subnets whose turn it is.
 * Source: macros/hooks.rs `clean_up_hotkey_swap_records`.
 */
function cleanUpHotkeySwapRecords(ctx: Context, block: number): void {
  const interval = Number(HotkeySwapOnSubnetInterval.get(ctx));
  if (interval === 0) return;
  for (const netuid of getAllSubnetNetuids(ctx)) {
    if (netuid % interval !== block % interval) continue;
    for (const [coldkey, swapBlock] of LastHotkeySwapOnNetuid.iterPrefix(ctx, netuid)) {
      if (swapBlock + BigInt(interval) < BigInt(block)) LastHotkeySwapOnNetuid.remove(ctx, netuid, coldkey);
    }
  }
}

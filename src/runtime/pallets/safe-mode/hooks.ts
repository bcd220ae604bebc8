import type { Hooks } from '../../frame/pallet.js';
import { addWeights, dbWeight, weight } from '../../frame/weight.js';
import { exitSafeMode } from './mode.js';
import { EnteredUntil } from './storage.js';

const STAYS = addWeights(weight(733_000n, 1489n), dbWeight(1n, 0n));
const EXITS = addWeights(weight(4_926_000n, 1489n), dbWeight(1n, 1n));

/** Source: pallet-safe-mode 22 `on_initialize`. */
export const hooks: Hooks = {
  onInitialize(ctx, now) {
    const until = EnteredUntil.get(ctx);
    if (until === undefined || now <= until) return STAYS;
    exitSafeMode(ctx, 'Timeout');
    return EXITS;
  },
};

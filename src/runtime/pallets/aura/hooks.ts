import type { Hooks } from '../../frame/pallet.js';
import { dbWeight } from '../../frame/weight.js';
import { currentSlotFromDigests, enterSlot } from './slot.js';

/** Source: crate pallet-aura 40, lib.rs, `on_initialize`. */
export const hooks: Hooks = {
  onInitialize(ctx) {
    if (currentSlotFromDigests(ctx) === undefined) return dbWeight(1n, 0n);
    enterSlot(ctx);
    return dbWeight(2n, 1n);
  },
};

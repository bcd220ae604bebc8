import type { DispatchGuard } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { ColdkeySwapAnnounced, ColdkeySwapDisputed } from '../errors.js';
import { ColdkeySwapAnnouncements, ColdkeySwapDisputes } from '../storage/index.js';

const ALLOWED_DURING_SWAP = new Set([
  'SubtensorModule.announce_coldkey_swap',
  'SubtensorModule.swap_coldkey_announced',
  'SubtensorModule.dispute_coldkey_swap',
  'SubtensorModule.clear_coldkey_swap_announcement',
  'MevShield.submit_encrypted',
]);

/**
 * A coldkey that announced a swap can do little else, and nothing at all once the swap is disputed.
 * Source: guards/check_coldkey_swap.rs; spec subnets-and-registration.md 1.3.
 */
export const checkColdkeySwap: DispatchGuard = (ctx, origin, call) => {
  if (origin.type !== 'Signed' || !ColdkeySwapAnnouncements.contains(ctx, origin.who)) return;
  if (ColdkeySwapDisputes.contains(ctx, origin.who)) fail(ColdkeySwapDisputed);
  ensure(ALLOWED_DURING_SWAP.has(`${call.pallet}.${call.name}`), ColdkeySwapAnnounced);
};

/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_pending_childkey_cooldown`; spec staking-and-swap.md 11.2. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { PendingChildKeyCooldown } from '../storage/index.js';

export const set_pending_childkey_cooldown = call(
  signatures.set_pending_childkey_cooldown,
  (ctx, origin, { cooldown }) => {
    ensureRoot(origin);
    PendingChildKeyCooldown.put(ctx, cooldown);
    return undefined;
  },
  { docs: 'Blocks that pass before new children count.' },
);

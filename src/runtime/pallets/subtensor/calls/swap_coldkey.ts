/** Source: pallet SubtensorModule, macros/dispatches.rs, `swap_coldkey`; spec subnets-and-registration.md 6. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import * as announcement from '../swap/coldkey-announcement.js';
import { chargeSwapCost, doSwapColdkey } from '../swap/swap-coldkey.js';

export const swap_coldkey = call(
  signatures.swap_coldkey,
  (ctx, origin, { old_coldkey, new_coldkey, swap_cost }) => {
    ensureRoot(origin);
    if (swap_cost !== 0n) chargeSwapCost(ctx, old_coldkey, swap_cost);
    doSwapColdkey(ctx, old_coldkey, new_coldkey);
    announcement.forgetColdkeySwap(ctx, old_coldkey);
    return undefined;
  },
  { docs: 'Moves everything of a coldkey to another, without announcement. Root only.' },
);

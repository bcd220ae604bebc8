/** Source: pallet SubtensorModule, macros/dispatches.rs, `reset_coldkey_swap`; spec subnets-and-registration.md 6. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import * as announcement from '../swap/coldkey-announcement.js';

export const reset_coldkey_swap = call(
  signatures.reset_coldkey_swap,
  (ctx, origin, { coldkey }) => {
    ensureRoot(origin);
    announcement.resetColdkeySwap(ctx, coldkey);
    return undefined;
  },
  { docs: 'Forgets the announcement and the dispute of a coldkey. Root only.' },
);

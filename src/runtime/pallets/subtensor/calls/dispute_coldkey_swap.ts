/** Source: pallet SubtensorModule, macros/dispatches.rs, `dispute_coldkey_swap`; spec subnets-and-registration.md 6. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import * as announcement from '../swap/coldkey-announcement.js';

export const dispute_coldkey_swap = call(
  signatures.dispute_coldkey_swap,
  (ctx, origin) => {
    announcement.disputeColdkeySwap(ctx, ensureSigned(origin));
    return undefined;
  },
  { docs: 'Disputes the announced swap of the signing coldkey, which freezes the key.' },
);

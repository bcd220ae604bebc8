/** Source: pallet SubtensorModule, macros/dispatches.rs, `clear_coldkey_swap_announcement`; spec subnets-and-registration.md 6. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import * as announcement from '../swap/coldkey-announcement.js';

export const clear_coldkey_swap_announcement = call(
  signatures.clear_coldkey_swap_announcement,
  (ctx, origin) => {
    announcement.clearColdkeySwapAnnouncement(ctx, ensureSigned(origin));
    return undefined;
  },
  { docs: 'Withdraws the announced swap of the signing coldkey.' },
);

/** Source: pallet SubtensorModule, macros/dispatches.rs, `swap_coldkey_announced`; spec subnets-and-registration.md 6. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import * as announcement from '../swap/coldkey-announcement.js';

export const swap_coldkey_announced = call(
  signatures.swap_coldkey_announced,
  (ctx, origin, { new_coldkey }) => {
    announcement.swapColdkeyAnnounced(ctx, ensureSigned(origin), new_coldkey);
    return undefined;
  },
  { docs: 'Does an announced coldkey swap after its delay.' },
);

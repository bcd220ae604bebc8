/** Source: pallet SubtensorModule, macros/dispatches.rs, `announce_coldkey_swap`; spec subnets-and-registration.md 6. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import * as announcement from '../swap/coldkey-announcement.js';

export const announce_coldkey_swap = call(
  signatures.announce_coldkey_swap,
  (ctx, origin, { new_coldkey_hash }) => {
    announcement.announceColdkeySwap(ctx, ensureSigned(origin), new_coldkey_hash);
    return undefined;
  },
  { docs: 'Announces the swap of the signing coldkey by the hash of the new one. Costs TAO.' },
);

/** Source: pallet SubtensorModule, macros/dispatches.rs, `terminate_lease`; spec subnets-and-registration.md 11. */
import { call } from '../../../frame/call.js';
import { weight } from '../../../frame/weight.js';
import * as signatures from '../signatures/index.js';
import { doTerminateLease } from '../subnets/leasing.js';
import { fullWeight } from './full-lease-weight.js';

export const terminate_lease = call(
  signatures.terminate_lease,
  (ctx, origin, { lease_id, hotkey }) => doTerminateLease(ctx, origin, lease_id, hotkey),
  {
    docs: 'Gives the subnet of a lease that ended to the creator of the crowdloan, with the hotkey as owner hotkey.',
    info: (_, ctx) => ({ weight: fullWeight(ctx, signatures.terminate_lease, weight(126_566_532n, 2529n)) }),
  },
);

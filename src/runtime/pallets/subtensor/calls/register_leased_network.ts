/** Source: pallet SubtensorModule, macros/dispatches.rs, `register_leased_network`; spec subnets-and-registration.md 11. */
import { call } from '../../../frame/call.js';
import { weight } from '../../../frame/weight.js';
import * as signatures from '../signatures/index.js';
import { doRegisterLeasedNetwork } from '../subnets/leasing.js';
import { fullWeight } from './full-lease-weight.js';

export const register_leased_network = call(
  signatures.register_leased_network,
  (ctx, origin, { emissions_share, end_block }) =>
    doRegisterLeasedNetwork(ctx, origin, emissions_share, end_block),
  {
    docs: 'Registers a subnet with the money of the crowdloan that is being finalized. To be that crowdloan’s call.',
    info: (_, ctx) => ({
      weight: fullWeight(ctx, signatures.register_leased_network, weight(296_027_026n, 2579n)),
    }),
  },
);

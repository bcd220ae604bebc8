/** Subnets paid for by a crowdloan. */

import type { CallSignature } from '../../../frame/call.js';
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { scaledWeight, type Weight, weight } from '../../../frame/weight.js';
import { MaxContributors } from '../../crowdloan/constants.js';
import * as signatures from '../signatures/index.js';
import { doRegisterLeasedNetwork, doTerminateLease } from '../subnets/leasing.js';

/** What a call weighs if the crowdloan has as many contributors as it can. */
const fullWeight = (ctx: Context, { weight: base }: CallSignature, perContributor: Weight): Weight =>
  scaledWeight(base, perContributor, BigInt(MaxContributors.get(ctx)));

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

export const terminate_lease = call(
  signatures.terminate_lease,
  (ctx, origin, { lease_id, hotkey }) => doTerminateLease(ctx, origin, lease_id, hotkey),
  {
    docs: 'Gives the subnet of a lease that ended to the creator of the crowdloan, with the hotkey as owner hotkey.',
    info: (_, ctx) => ({ weight: fullWeight(ctx, signatures.terminate_lease, weight(126_566_532n, 2529n)) }),
  },
);

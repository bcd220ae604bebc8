/** Source: pallet SubtensorModule, macros/dispatches.rs, `dissolve_network`; spec subnets-and-registration.md 7. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doDissolveNetwork } from '../subnets/do-dissolve-network.js';

export const dissolve_network = call(
  signatures.dissolve_network,
  (ctx, origin, { netuid }) => {
    ensureRoot(origin);
    doDissolveNetwork(ctx, netuid);
    return undefined;
  },
  { docs: 'Ends a subnet and pays its stakers out. Root only; the coldkey is ignored.' },
);

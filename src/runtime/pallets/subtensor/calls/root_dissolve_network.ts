/** Source: pallet SubtensorModule, macros/dispatches.rs, `root_dissolve_network`; spec subnets-and-registration.md 7. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doDissolveNetwork } from '../subnets/do-dissolve-network.js';

export const root_dissolve_network = call(
  signatures.root_dissolve_network,
  (ctx, origin, { netuid }) => {
    ensureRoot(origin);
    doDissolveNetwork(ctx, netuid);
    return undefined;
  },
  { docs: 'Ends a subnet and pays its stakers out. Root only.' },
);

/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_subnet_identity`; spec subnets-and-registration.md 9.1. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doSetSubnetIdentity } from '../utils/identity.js';

export const set_subnet_identity = call(
  signatures.set_subnet_identity,
  (ctx, origin, { netuid, ...identity }) => {
    doSetSubnetIdentity(ctx, origin, netuid, identity);
    return undefined;
  },
  { docs: 'Publishes the identity of a subnet. Subnet owner only.' },
);

/** Publishing names and links. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doSetIdentity, doSetSubnetIdentity } from '../utils/identity.js';

export const set_identity = call(
  signatures.set_identity,
  (ctx, origin, identity) => {
    doSetIdentity(ctx, origin, identity);
    return undefined;
  },
  { docs: 'Publishes the identity of the signing coldkey, which must have a registered hotkey.' },
);

export const set_subnet_identity = call(
  signatures.set_subnet_identity,
  (ctx, origin, { netuid, ...identity }) => {
    doSetSubnetIdentity(ctx, origin, netuid, identity);
    return undefined;
  },
  { docs: 'Publishes the identity of a subnet. Subnet owner only.' },
);

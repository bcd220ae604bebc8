/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_identity`; spec subnets-and-registration.md 9.1. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doSetIdentity } from '../utils/identity.js';

export const set_identity = call(
  signatures.set_identity,
  (ctx, origin, identity) => {
    doSetIdentity(ctx, origin, identity);
    return undefined;
  },
  { docs: 'Publishes the identity of the signing coldkey, which must have a registered hotkey.' },
);

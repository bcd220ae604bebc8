/** Source: pallet SubtensorModule, macros/dispatches.rs, `start_call`; spec subnets-and-registration.md 3.6. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doStartCall } from '../subnets/do-start-call.js';

export const start_call = call(
  signatures.start_call,
  (ctx, origin, { netuid }) => {
    doStartCall(ctx, origin, netuid);
    return undefined;
  },
  {
    docs: 'Starts a subnet: from the next block on it emits, and its alpha can be staked. Subnet owner only, once.',
  },
);

/** Source: pallet SubtensorModule, macros/dispatches.rs, `register_network_with_identity`; spec subnets-and-registration.md 3.1. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doRegisterNetwork } from '../subnets/do-register-network.js';

export const register_network_with_identity = call(
  signatures.register_network_with_identity,
  (ctx, origin, { hotkey, identity }) => {
    doRegisterNetwork(ctx, origin, hotkey, identity);
    return undefined;
  },
  { docs: 'Creates a subnet for the lock cost and publishes its identity.' },
);

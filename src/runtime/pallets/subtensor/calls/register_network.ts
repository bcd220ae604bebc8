/** Source: pallet SubtensorModule, macros/dispatches.rs, `register_network`; spec subnets-and-registration.md 3.1. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doRegisterNetwork } from '../subnets/do-register-network.js';

export const register_network = call(
  signatures.register_network,
  (ctx, origin, { hotkey }) => {
    doRegisterNetwork(ctx, origin, hotkey);
    return undefined;
  },
  { docs: 'Creates a subnet for the lock cost. The hotkey becomes its owner hotkey, with uid 0.' },
);

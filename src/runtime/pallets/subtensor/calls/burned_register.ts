/** Source: pallet SubtensorModule, macros/dispatches.rs, `burned_register`; spec subnets-and-registration.md 4.1. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doRegister } from '../subnets/do-register.js';

export const burned_register = call(
  signatures.burned_register,
  (ctx, origin, { netuid, hotkey }) => {
    doRegister(ctx, origin, netuid, hotkey);
    return undefined;
  },
  { docs: 'Registers a hotkey on a subnet for the present registration price, paid by the signing coldkey.' },
);

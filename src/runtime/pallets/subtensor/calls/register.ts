/** Source: pallet SubtensorModule, macros/dispatches.rs, `register`; spec subnets-and-registration.md 4.1. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doRegister } from '../subnets/do-register.js';

export const register = call(
  signatures.register,
  (ctx, origin, { netuid, hotkey }) => {
    doRegister(ctx, origin, netuid, hotkey);
    return undefined;
  },
  {
    docs: 'The same as burned_register. Proof of work is no longer asked for: block, nonce, work and coldkey are ignored.',
  },
);

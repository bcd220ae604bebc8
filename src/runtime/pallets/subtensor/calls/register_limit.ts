/** Source: pallet SubtensorModule, macros/dispatches.rs, `register_limit`; spec subnets-and-registration.md 4.1. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doRegisterLimit } from '../subnets/do-register.js';

export const register_limit = call(
  signatures.register_limit,
  (ctx, origin, { netuid, hotkey, limit_price }) => {
    doRegisterLimit(ctx, origin, netuid, hotkey, limit_price);
    return undefined;
  },
  { docs: 'Registers a hotkey on a subnet unless the registration price is above the limit, in rao.' },
);

/** Getting a uid on a subnet or on root. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doRegister, doRegisterLimit } from '../subnets/do-register.js';
import { doRootRegister } from '../subnets/do-root-register.js';

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

export const root_register = call(
  signatures.root_register,
  (ctx, origin, { hotkey }) => {
    doRootRegister(ctx, origin, hotkey);
    return undefined;
  },
  {
    docs: 'Makes a hotkey a root validator. A full root takes it if it has more root stake than the lowest member.',
  },
);

export const burned_register = call(
  signatures.burned_register,
  (ctx, origin, { netuid, hotkey }) => {
    doRegister(ctx, origin, netuid, hotkey);
    return undefined;
  },
  { docs: 'Registers a hotkey on a subnet for the present registration price, paid by the signing coldkey.' },
);

export const register_limit = call(
  signatures.register_limit,
  (ctx, origin, { netuid, hotkey, limit_price }) => {
    doRegisterLimit(ctx, origin, netuid, hotkey, limit_price);
    return undefined;
  },
  { docs: 'Registers a hotkey on a subnet unless the registration price is above the limit, in rao.' },
);

/** Source: pallet SubtensorModule, macros/dispatches.rs, `root_register`; spec subnets-and-registration.md 4.6. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doRootRegister } from '../subnets/do-root-register.js';

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

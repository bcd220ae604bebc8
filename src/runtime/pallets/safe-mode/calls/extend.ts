/** Source: pallet SafeMode, crate pallet-safe-mode 22, lib.rs, `extend`; spec runtime-interface/SafeMode.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { ExtendDuration } from '../constants.js';
import { extendSafeMode } from '../mode.js';
import * as signatures from '../signatures.js';

export const extend = call(
  signatures.extend,
  (ctx, origin) => {
    extendSafeMode(ctx, ExtendDuration.get(ctx), ensureSigned(origin));
    return undefined;
  },
  { docs: 'Keep safe mode on for longer for a deposit, where the chain allows it.' },
);

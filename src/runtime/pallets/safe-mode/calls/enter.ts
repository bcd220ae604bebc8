/** Source: pallet SafeMode, crate pallet-safe-mode 22, lib.rs, `enter`; spec runtime-interface/SafeMode.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { EnterDuration } from '../constants.js';
import { enterSafeMode } from '../mode.js';
import * as signatures from '../signatures.js';

export const enter = call(
  signatures.enter,
  (ctx, origin) => {
    enterSafeMode(ctx, EnterDuration.get(ctx), ensureSigned(origin));
    return undefined;
  },
  { docs: 'Switch safe mode on for a deposit, where the chain allows it.' },
);

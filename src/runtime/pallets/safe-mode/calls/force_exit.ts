/** Source: pallet SafeMode, crate pallet-safe-mode 22, lib.rs, `force_exit`; spec runtime-interface/SafeMode.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { exitSafeMode } from '../mode.js';
import * as signatures from '../signatures.js';

export const force_exit = call(
  signatures.force_exit,
  (ctx, origin) => {
    ensureRoot(origin);
    exitSafeMode(ctx, 'Force');
    return undefined;
  },
  { docs: 'Switch safe mode off. Root only.' },
);

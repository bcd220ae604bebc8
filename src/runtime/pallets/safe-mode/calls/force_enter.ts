/** Source: pallet SafeMode, crate pallet-safe-mode 22, lib.rs, `force_enter`; spec runtime-interface/SafeMode.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { enterSafeMode } from '../mode.js';
import * as signatures from '../signatures.js';

/** A day of blocks. Source: runtime `RootEnterDuration`. */
const ROOT_ENTER_BLOCKS = 7200;

export const force_enter = call(
  signatures.force_enter,
  (ctx, origin) => {
    ensureRoot(origin);
    enterSafeMode(ctx, ROOT_ENTER_BLOCKS);
    return undefined;
  },
  { docs: 'Switch safe mode on for a day. Root only.' },
);

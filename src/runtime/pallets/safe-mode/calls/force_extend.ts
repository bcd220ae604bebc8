/** Source: pallet SafeMode, crate pallet-safe-mode 22, lib.rs, `force_extend`; spec runtime-interface/SafeMode.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { extendSafeMode } from '../mode.js';
import * as signatures from '../signatures.js';

/** Half a day. Source: runtime `RootExtendDuration`. */
const ROOT_EXTEND_BLOCKS = 3600;

export const force_extend = call(
  signatures.force_extend,
  (ctx, origin) => {
    ensureRoot(origin);
    extendSafeMode(ctx, ROOT_EXTEND_BLOCKS);
    return undefined;
  },
  { docs: 'Keep safe mode on for half a day longer. Root only.' },
);

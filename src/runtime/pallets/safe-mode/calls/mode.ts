/** Source: pallet-safe-mode 22 `enter`, `force_enter`, `extend`, `force_extend`, `force_exit`. */
import { call } from '../../../frame/call.js';
import { ensureRoot, ensureSigned } from '../../../frame/origin.js';
import { EnterDuration, ExtendDuration } from '../constants.js';
import { enterSafeMode, exitSafeMode, extendSafeMode } from '../mode.js';
import * as signatures from '../signatures.js';

/** A day of blocks. Source: runtime `RootEnterDuration`. */
const ROOT_ENTER_BLOCKS = 7200;
/** Half a day. Source: runtime `RootExtendDuration`. */
const ROOT_EXTEND_BLOCKS = 3600;

export const enter = call(
  signatures.enter,
  (ctx, origin) => {
    enterSafeMode(ctx, EnterDuration.get(ctx), ensureSigned(origin));
    return undefined;
  },
  { docs: 'Switch safe mode on for a deposit, where the chain allows it.' },
);

export const force_enter = call(
  signatures.force_enter,
  (ctx, origin) => {
    ensureRoot(origin);
    enterSafeMode(ctx, ROOT_ENTER_BLOCKS);
    return undefined;
  },
  { docs: 'Switch safe mode on for a day. Root only.' },
);

export const extend = call(
  signatures.extend,
  (ctx, origin) => {
    extendSafeMode(ctx, ExtendDuration.get(ctx), ensureSigned(origin));
    return undefined;
  },
  { docs: 'Keep safe mode on for longer for a deposit, where the chain allows it.' },
);

export const force_extend = call(
  signatures.force_extend,
  (ctx, origin) => {
    ensureRoot(origin);
    extendSafeMode(ctx, ROOT_EXTEND_BLOCKS);
    return undefined;
  },
  { docs: 'Keep safe mode on for half a day longer. Root only.' },
);

export const force_exit = call(
  signatures.force_exit,
  (ctx, origin) => {
    ensureRoot(origin);
    exitSafeMode(ctx, 'Force');
    return undefined;
  },
  { docs: 'Switch safe mode off. Root only.' },
);

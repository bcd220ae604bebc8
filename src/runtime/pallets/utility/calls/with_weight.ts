/** Source: pallet Utility, pallets/utility lib.rs, `with_weight`; spec runtime-interface/Utility.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot, ROOT } from '../../../frame/origin.js';
import * as signatures from '../signatures.js';

export const with_weight = call(
  signatures.with_weight,
  (ctx, origin, { call: inner }) => {
    ensureRoot(origin);
    ctx.dispatch(inner, ROOT, { bypassFilter: true });
    return undefined;
  },
  {
    docs: 'Make a call at the weight given. Root only.',
    info: ({ weight }) => ({ weight }),
  },
);

/** Source: pallet Utility, pallets/utility lib.rs, `dispatch_as_fallible`; spec runtime-interface/Utility.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { toOrigin } from '../../../frame/origin-caller.js';
import { addWeights } from '../../../frame/weight.js';
import { DispatchedAs } from '../events.js';
import * as signatures from '../signatures.js';

export const dispatch_as_fallible = call(
  signatures.dispatch_as_fallible,
  (ctx, origin, { as_origin, call: inner }) => {
    ensureRoot(origin);
    ctx.dispatch(inner, toOrigin(as_origin), { bypassFilter: true });
    DispatchedAs.deposit(ctx, { result: { ok: null } });
    return undefined;
  },
  {
    docs: 'Make a call with any origin and fail as it fails. Root only.',
    info: ({ call: inner }, ctx) => ({
      weight: addWeights(signatures.dispatch_as_fallible.weight, ctx.runtime.dispatchInfo(ctx, inner).weight),
    }),
  },
);

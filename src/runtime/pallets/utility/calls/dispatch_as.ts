/** Source: pallet Utility, pallets/utility lib.rs, `dispatch_as`; spec runtime-interface/Utility.json. */
import { call } from '../../../frame/call.js';
import { dispatchInner, toDispatchResult } from '../../../frame/inner-dispatch.js';
import { ensureRoot } from '../../../frame/origin.js';
import { toOrigin } from '../../../frame/origin-caller.js';
import { addWeights } from '../../../frame/weight.js';
import { DispatchedAs } from '../events.js';
import * as signatures from '../signatures.js';

export const dispatch_as = call(
  signatures.dispatch_as,
  (ctx, origin, { as_origin, call: inner }) => {
    ensureRoot(origin);
    const outcome = dispatchInner(ctx, inner, toOrigin(as_origin), { bypassFilter: true });
    DispatchedAs.deposit(ctx, { result: toDispatchResult(outcome) });
    return undefined;
  },
  {
    docs: 'Make a call with any origin; its failure is told in an event. Root only.',
    info: ({ call: inner }, ctx) => ({
      weight: addWeights(signatures.dispatch_as.weight, ctx.runtime.dispatchInfo(ctx, inner).weight),
    }),
  },
);

/** Source: pallet Utility, pallets/utility lib.rs, `as_derivative`; spec runtime-interface/Utility.json. */
import { call } from '../../../frame/call.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import { dispatchInner } from '../../../frame/inner-dispatch.js';
import { ensureSigned } from '../../../frame/origin.js';
import { addWeights, dbWeight } from '../../../frame/weight.js';
import { derivativeAccountId } from '../derivative.js';
import * as signatures from '../signatures.js';

/** Own weight and the account the inner call is made from. */
const AS_DERIVATIVE = addWeights(signatures.as_derivative.weight, dbWeight(1n, 1n));

export const as_derivative = call(
  signatures.as_derivative,
  (ctx, origin, { index, call: inner }) => {
    const who = derivativeAccountId(ensureSigned(origin), index);
    const { failure, weight } = dispatchInner(ctx, inner, { ...origin, type: 'Signed', who });
    const actualWeight = addWeights(AS_DERIVATIVE, weight);
    if (failure) throw new DispatchFailure(failure.error, failure.label, { actualWeight });
    return { actualWeight };
  },
  {
    docs: 'Make a call from a numbered account that belongs to the sender alone.',
    info: ({ call: inner }, ctx) => ({
      weight: addWeights(AS_DERIVATIVE, ctx.runtime.dispatchInfo(ctx, inner).weight),
    }),
  },
);

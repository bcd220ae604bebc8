/** Source: pallet Utility, pallets/utility lib.rs, `if_else`; spec runtime-interface/Utility.json. */
import { call } from '../../../frame/call.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import { addWeights } from '../../../frame/weight.js';
import { IfElseFallbackCalled, IfElseMainSuccess } from '../events.js';
import { dispatchItem, ensureNotNone } from '../origin.js';
import * as signatures from '../signatures.js';

export const if_else = call(
  signatures.if_else,
  (ctx, origin, { main, fallback }) => {
    ensureNotNone(origin);
    const first = dispatchItem(ctx, main, origin);
    let used = addWeights(signatures.if_else.weight, first.weight);
    if (!first.failure) {
      IfElseMainSuccess.deposit(ctx);
      return { actualWeight: used };
    }
    const second = dispatchItem(ctx, fallback, origin);
    used = addWeights(used, second.weight);
    if (second.failure) {
      throw new DispatchFailure(second.failure.error, second.failure.label, { actualWeight: used });
    }
    IfElseFallbackCalled.deposit(ctx, { main_error: first.failure.error });
    return { actualWeight: used };
  },
  {
    docs: 'Make a call, and another one should it fail.',
    info: ({ main, fallback }, ctx) => ({
      weight: addWeights(
        signatures.if_else.weight,
        ctx.runtime.dispatchInfo(ctx, main).weight,
        ctx.runtime.dispatchInfo(ctx, fallback).weight,
      ),
    }),
  },
);

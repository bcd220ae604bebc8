/** One call in another guise. Source: pallets/utility `as_derivative`, `dispatch_as`, `with_weight`, `if_else`, `dispatch_as_fallible`. */
import { call } from '../../../frame/call.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import { dispatchInner, toDispatchResult } from '../../../frame/inner-dispatch.js';
import { ensureRoot, ensureSigned, ROOT } from '../../../frame/origin.js';
import { toOrigin } from '../../../frame/origin-caller.js';
import { addWeights, dbWeight } from '../../../frame/weight.js';
import { derivativeAccountId } from '../derivative.js';
import { DispatchedAs, IfElseFallbackCalled, IfElseMainSuccess } from '../events.js';
import { dispatchItem, ensureNotNone } from '../origin.js';
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

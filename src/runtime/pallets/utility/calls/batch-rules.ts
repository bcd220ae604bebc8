import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { Origin } from '../../../frame/origin.js';
import type { Call } from '../../../frame/runtime-call.js';
import { addWeights, type DispatchInfo, type Weight } from '../../../frame/weight.js';
import { batched_calls_limit } from '../constants.js';
import { TooManyCalls } from '../errors.js';
import { ensureNotNone } from '../origin.js';

export type Calls = { readonly calls: readonly Call[] };

/** A batch weighs what its calls weigh, and pays if one of them does. Its class is always Normal. */
export function batchInfo(own: (count: number) => Weight) {
  return ({ calls }: Calls, ctx: Context): Partial<DispatchInfo> => {
    const infos = calls.map((inner) => ctx.runtime.dispatchInfo(ctx, inner));
    return {
      weight: addWeights(own(calls.length), ...infos.map((info) => info.weight)),
      pays: infos.some((info) => info.pays === 'Yes') ? 'Yes' : 'No',
    };
  };
}

/** Fails with BadOrigin, TooManyCalls. */
export function ensureBatch(ctx: Context, origin: Origin, calls: readonly Call[]): void {
  ensureNotNone(origin);
  ensure(calls.length <= batched_calls_limit.get(ctx), TooManyCalls);
}

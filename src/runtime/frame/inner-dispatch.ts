import type { Context, DispatchOptions } from './context.js';
import { type DispatchError, DispatchFailure } from './dispatch-error.js';
import type { Origin } from './origin.js';
import type { Call } from './runtime-call.js';
import type { ResultValue } from './scale/index.js';
import { actualWeight, type PostInfo, type Weight } from './weight.js';

/** What became of a call that a wrapper (a batch, a proxy, sudo) made: its failure does not fail the wrapper by itself. */
export interface InnerOutcome {
  /** Undefined when the call succeeded. */
  readonly failure: DispatchFailure | undefined;
  /** Weight it came to. Source: `extract_actual_weight`. */
  readonly weight: Weight;
  /** What the call itself said of its weight and fee. */
  readonly post: PostInfo;
}

/** Dispatches an inner call and tells how it went; a failed one left nothing behind. */
export function dispatchInner(
  ctx: Context,
  call: Call,
  origin: Origin,
  options: DispatchOptions = {},
): InnerOutcome {
  const declared = ctx.runtime.dispatchInfo(ctx, call).weight;
  try {
    const { post } = ctx.dispatch(call, origin, options);
    return { failure: undefined, weight: actualWeight(post, declared), post };
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return { failure: error, weight: actualWeight(error.post, declared), post: error.post };
  }
}

/** `DispatchResult` as events carry it. */
export function toDispatchResult({ failure }: InnerOutcome): ResultValue<null, DispatchError> {
  return failure ? { err: failure.error } : { ok: null };
}

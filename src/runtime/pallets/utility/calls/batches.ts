/** Several calls as one. Source: pallets/utility `batch`, `batch_all`, `force_batch`. */
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { DispatchFailure, ensure } from '../../../frame/dispatch-error.js';
import type { Origin } from '../../../frame/origin.js';
import type { Call } from '../../../frame/runtime-call.js';
import {
  addWeights,
  type DispatchInfo,
  scaledWeight,
  type Weight,
  weight,
  ZERO_WEIGHT,
} from '../../../frame/weight.js';
import { batched_calls_limit } from '../constants.js';
import { TooManyCalls } from '../errors.js';
import {
  BatchCompleted,
  BatchCompletedWithErrors,
  BatchInterrupted,
  ItemCompleted,
  ItemFailed,
} from '../events.js';
import { dispatchItem, ensureNotNone } from '../origin.js';
import * as signatures from '../signatures.js';

type Calls = { readonly calls: readonly Call[] };

/** Own weight of a batch of `count` calls. */
const batchWeight = (count: number) =>
  scaledWeight(signatures.batch.weight, weight(5_450_264n, 0n), BigInt(count));
const batchAllWeight = (count: number) =>
  scaledWeight(signatures.batch_all.weight, weight(5_663_250n, 0n), BigInt(count));
const forceBatchWeight = (count: number) =>
  scaledWeight(signatures.force_batch.weight, weight(5_477_293n, 0n), BigInt(count));

/** A batch weighs what its calls weigh, and pays if one of them does. Its class is always Normal. */
function batchInfo(own: (count: number) => Weight) {
  return ({ calls }: Calls, ctx: Context): Partial<DispatchInfo> => {
    const infos = calls.map((inner) => ctx.runtime.dispatchInfo(ctx, inner));
    return {
      weight: addWeights(own(calls.length), ...infos.map((info) => info.weight)),
      pays: infos.some((info) => info.pays === 'Yes') ? 'Yes' : 'No',
    };
  };
}

function ensureBatch(ctx: Context, origin: Origin, calls: readonly Call[]): void {
  ensureNotNone(origin);
  ensure(calls.length <= batched_calls_limit.get(ctx), TooManyCalls);
}

export const batch = call(
  signatures.batch,
  (ctx, origin, { calls }) => {
    ensureBatch(ctx, origin, calls);
    let used = ZERO_WEIGHT;
    for (const [index, inner] of calls.entries()) {
      const { failure, weight: itemWeight } = dispatchItem(ctx, inner, origin);
      used = addWeights(used, itemWeight);
      if (failure) {
        BatchInterrupted.deposit(ctx, { index, error: failure.error });
        return { actualWeight: addWeights(batchWeight(index + 1), used) };
      }
      ItemCompleted.deposit(ctx);
    }
    BatchCompleted.deposit(ctx);
    return { actualWeight: addWeights(batchWeight(calls.length), used) };
  },
  {
    docs: 'Make calls one after the other and stop at the first that fails; those before it stay made.',
    info: batchInfo(batchWeight),
  },
);

export const batch_all = call(
  signatures.batch_all,
  (ctx, origin, { calls }) => {
    ensureBatch(ctx, origin, calls);
    let used = ZERO_WEIGHT;
    for (const [index, inner] of calls.entries()) {
      const { failure, weight: itemWeight } = dispatchItem(ctx, inner, withoutBatchAll(origin));
      used = addWeights(used, itemWeight);
      if (failure) {
        const actualWeight = addWeights(batchAllWeight(index + 1), used);
        throw new DispatchFailure(failure.error, failure.label, { actualWeight });
      }
      ItemCompleted.deposit(ctx);
    }
    BatchCompleted.deposit(ctx);
    return { actualWeight: addWeights(batchAllWeight(calls.length), used) };
  },
  { docs: 'Make all calls or none of them.', info: batchInfo(batchAllWeight) },
);

/** The same origin, which may not make a `batch_all` inside another. */
function withoutBatchAll(origin: Origin): Origin {
  if (origin.type !== 'Signed') return origin;
  const { filter } = origin;
  return {
    ...origin,
    filter: (inner) =>
      !(inner.pallet === 'Utility' && inner.name === 'batch_all') && (filter?.(inner) ?? true),
  };
}

export const force_batch = call(
  signatures.force_batch,
  (ctx, origin, { calls }) => {
    ensureBatch(ctx, origin, calls);
    let used = ZERO_WEIGHT;
    let failed = false;
    for (const inner of calls) {
      const { failure, weight: itemWeight } = dispatchItem(ctx, inner, origin);
      used = addWeights(used, itemWeight);
      failed ||= failure !== undefined;
      if (failure) ItemFailed.deposit(ctx, { error: failure.error });
      else ItemCompleted.deposit(ctx);
    }
    if (failed) BatchCompletedWithErrors.deposit(ctx);
    else BatchCompleted.deposit(ctx);
    return { actualWeight: addWeights(forceBatchWeight(calls.length), used) };
  },
  {
    docs: 'Make calls one after the other, whether they fail or not.',
    info: batchInfo(forceBatchWeight),
  },
);

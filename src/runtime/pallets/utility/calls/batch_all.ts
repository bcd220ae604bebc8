/** Source: pallet Utility, pallets/utility lib.rs, `batch_all`; spec runtime-interface/Utility.json. */
import { call } from '../../../frame/call.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import type { Origin } from '../../../frame/origin.js';
import { addWeights, scaledWeight, weight, ZERO_WEIGHT } from '../../../frame/weight.js';
import { BatchCompleted, ItemCompleted } from '../events.js';
import { dispatchItem } from '../origin.js';
import * as signatures from '../signatures.js';
import { batchInfo, ensureBatch } from './batch-rules.js';

const batchAllWeight = (count: number) =>
  scaledWeight(signatures.batch_all.weight, weight(5_663_250n, 0n), BigInt(count));

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

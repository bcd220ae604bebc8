/** Source: pallet Utility, pallets/utility lib.rs, `batch`; spec runtime-interface/Utility.json. */
import { call } from '../../../frame/call.js';
import { addWeights, scaledWeight, weight, ZERO_WEIGHT } from '../../../frame/weight.js';
import { BatchCompleted, BatchInterrupted, ItemCompleted } from '../events.js';
import { dispatchItem } from '../origin.js';
import * as signatures from '../signatures.js';
import { batchInfo, ensureBatch } from './batch-rules.js';

/** Own weight of a batch of `count` calls. */
const batchWeight = (count: number) =>
  scaledWeight(signatures.batch.weight, weight(5_450_264n, 0n), BigInt(count));

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

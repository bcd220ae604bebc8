/** Source: pallet Utility, pallets/utility lib.rs, `force_batch`; spec runtime-interface/Utility.json. */
import { call } from '../../../frame/call.js';
import { addWeights, scaledWeight, weight, ZERO_WEIGHT } from '../../../frame/weight.js';
import { BatchCompleted, BatchCompletedWithErrors, ItemCompleted, ItemFailed } from '../events.js';
import { dispatchItem } from '../origin.js';
import * as signatures from '../signatures.js';
import { batchInfo, ensureBatch } from './batch-rules.js';

const forceBatchWeight = (count: number) =>
  scaledWeight(signatures.force_batch.weight, weight(5_477_293n, 0n), BigInt(count));

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

/**
 * Batches of weights on several subnets, of which some may fail. Source: subnets/weights.rs; spec epoch-and-weights.md 3.2.
 */
import type { Hex } from '../../../../../codec/hex.js';
import type { Context } from '../../../../frame/context.js';
import { DispatchFailure, ensure, fail } from '../../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin } from '../../../../frame/origin.js';
import { CommitRevealEnabled, InputLengthsUnequal } from '../../errors.js';
import {
  BatchCompletedWithErrors,
  BatchWeightItemFailed,
  BatchWeightsCompleted,
} from '../../events/index.js';
import { CommitRevealWeightsEnabled } from '../../storage/index.js';
import { doCommitMechanismWeights } from './commit-weights.js';
import { doSetMechanismWeights } from './set-weights.js';

/**
 * Sets weights on many subnets; `weights` and `versionKeys` run parallel to `netuids`. Fails with InputLengthsUnequal.
 * Source: `do_batch_set_weights`.
 */
export function doBatchSetWeights(
  ctx: Context,
  origin: Origin,
  netuids: readonly number[],
  weights: readonly (readonly (readonly [uid: number, value: number])[])[],
  versionKeys: readonly bigint[],
): void {
  const hotkey = ensureSigned(origin);
  ensure(netuids.length === weights.length && netuids.length === versionKeys.length, InputLengthsUnequal);
  runBatch(ctx, hotkey, netuids, (netuid, i) => {
    if (CommitRevealWeightsEnabled.get(ctx, netuid)) fail(CommitRevealEnabled);
    doSetMechanismWeights(ctx, origin, netuid, 0, {
      uids: weights[i]!.map(([uid]) => uid),
      values: weights[i]!.map(([, value]) => value),
      versionKey: versionKeys[i]!,
    });
  });
}

/** Commits hashes on many subnets. Fails with InputLengthsUnequal. Source: `do_batch_commit_weights`. */
export function doBatchCommitWeights(
  ctx: Context,
  origin: Origin,
  netuids: readonly number[],
  commitHashes: readonly Hex[],
): void {
  const hotkey = ensureSigned(origin);
  ensure(netuids.length === commitHashes.length, InputLengthsUnequal);
  runBatch(ctx, hotkey, netuids, (netuid, i) =>
    doCommitMechanismWeights(ctx, origin, netuid, 0, commitHashes[i]!),
  );
}

/**
 * Does every item, then reports the failures and the batch. An item has no layer of its own: its checks come before its writes.
 */
function runBatch(
  ctx: Context,
  hotkey: AccountId,
  netuids: readonly number[],
  item: (netuid: number, position: number) => void,
): void {
  const failures = netuids.flatMap((netuid, i) => {
    const failure = failureOf(() => item(netuid, i));
    return failure ? [[netuid, failure.error] as const] : [];
  });
  if (failures.length > 0) BatchCompletedWithErrors.deposit(ctx);
  for (const failure of failures) BatchWeightItemFailed.deposit(ctx, failure);
  BatchWeightsCompleted.deposit(ctx, [netuids, hotkey]);
}

function failureOf(work: () => void): DispatchFailure | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof DispatchFailure) return error;
    throw error;
  }
}

/** Revealing weights that were committed by their hash. Source: subnets/weights.rs; spec epoch-and-weights.md 4.4. */
import type { CommittedWeights } from '../../../../../codec/weights-commit.js';
import type { Context } from '../../../../frame/context.js';
import { ensure, fail } from '../../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin } from '../../../../frame/origin.js';
import {
  CommitRevealDisabled,
  ExpiredWeightCommit,
  InputLengthsUnequal,
  InvalidRevealCommitHashNotMatch,
  NoWeightsCommitFound,
  RevealTooEarly,
} from '../../errors.js';
import { WeightsBatchRevealed, WeightsRevealed } from '../../events/index.js';
import { CommitRevealWeightsEnabled, WeightCommits } from '../../storage/index.js';
import { getMechanismStorageIndex } from '../mechanism-index.js';
import { type CommitQueue, splitExpired } from './commit-weights.js';
import { getCommitHash, isRevealBlockRange } from './reveal-window.js';
import { doSetMechanismWeights } from './set-weights.js';

const hasHash = (queue: CommitQueue, hash: string) => queue.some(([known]) => known === hash);

/**
 * Sets the weights of one commit and drops the signer's older ones. Writes WeightCommits and what setting weights writes;
 * emits WeightsSet and WeightsRevealed. Source: `internal_reveal_weights` (`do_reveal_weights` for mechanism 0).
 */
export function doRevealMechanismWeights(
  ctx: Context,
  origin: Origin,
  netuid: number,
  mechid: number,
  reveal: CommittedWeights,
): void {
  const netuidIndex = getMechanismStorageIndex(netuid, mechid);
  const who = ensureSigned(origin);
  ensure(CommitRevealWeightsEnabled.get(ctx, netuid), CommitRevealDisabled);
  const queue = WeightCommits.get(ctx, netuidIndex, who) ?? fail(NoWeightsCommitFound);
  const { expired, live } = splitExpired(ctx, netuid, queue);
  const hash = getCommitHash(who, netuidIndex, reveal);

  const position = live.findIndex(([known]) => known === hash);
  if (position === -1) {
    if (hasHash(expired, hash)) fail(ExpiredWeightCommit);
    fail(live.length === 0 ? NoWeightsCommitFound : InvalidRevealCommitHashNotMatch);
  }
  ensure(isRevealBlockRange(ctx, netuid, live[position]![1]), RevealTooEarly);

  doSetMechanismWeights(ctx, origin, netuid, mechid, reveal);
  storeQueue(ctx, netuidIndex, who, live.slice(position + 1));
  WeightsRevealed.deposit(ctx, [who, netuidIndex, hash]);
}

/** Reveals for {@link doBatchRevealWeights}, as lists that run in parallel. */
export interface RevealBatch {
  readonly uidsList: readonly (readonly number[])[];
  readonly valuesList: readonly (readonly number[])[];
  readonly saltsList: readonly (readonly number[])[];
  readonly versionKeys: readonly bigint[];
}

/**
 * Reveals several commits of mechanism 0, all or none; the last one's weights remain, and commits not named here stay.
 * Emits WeightsSet for each and WeightsBatchRevealed. Source: `do_batch_reveal_weights`.
 */
export function doBatchRevealWeights(
  ctx: Context,
  origin: Origin,
  netuid: number,
  { uidsList, valuesList, saltsList, versionKeys }: RevealBatch,
): void {
  const lengths = [valuesList, saltsList, versionKeys].map((list) => list.length);
  ensure(
    lengths.every((length) => length === uidsList.length),
    InputLengthsUnequal,
  );
  const who = ensureSigned(origin);
  ensure(CommitRevealWeightsEnabled.get(ctx, netuid), CommitRevealDisabled);
  const queue = WeightCommits.get(ctx, netuid, who) ?? fail(NoWeightsCommitFound);
  const { expired, live } = splitExpired(ctx, netuid, queue);

  const reveals = uidsList.map((uids, i) => ({
    uids,
    values: valuesList[i]!,
    salt: saltsList[i]!,
    versionKey: versionKeys[i]!,
  }));
  const hashes = reveals.map((reveal) => getCommitHash(who, netuid, reveal));
  for (const hash of hashes) {
    const commit = live.find(([known]) => known === hash) ?? failMissing(expired, hash);
    ensure(isRevealBlockRange(ctx, netuid, commit[1]), RevealTooEarly);
  }

  const left = [...live];
  reveals.forEach((reveal, i) => {
    const position = left.findIndex(([known]) => known === hashes[i]);
    if (position === -1) failMissing(expired, hashes[i]!);
    left.splice(position, 1);
    doSetMechanismWeights(ctx, origin, netuid, 0, reveal);
  });
  storeQueue(ctx, netuid, who, left);
  WeightsBatchRevealed.deposit(ctx, [who, netuid, hashes]);
}

function failMissing(expired: CommitQueue, hash: string): never {
  fail(hasHash(expired, hash) ? ExpiredWeightCommit : InvalidRevealCommitHashNotMatch);
}

function storeQueue(ctx: Context, netuidIndex: number, who: AccountId, queue: CommitQueue): void {
  if (queue.length === 0) WeightCommits.remove(ctx, netuidIndex, who);
  else WeightCommits.insert(ctx, netuidIndex, who, queue);
}

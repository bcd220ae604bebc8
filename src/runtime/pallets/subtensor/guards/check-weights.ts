import type { CommittedWeights } from '../../../../codec/weights-commit.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { LastStoredRound } from '../../drand/storage.js';
import {
  InputLengthsUnequal,
  InvalidRevealRound,
  NotEnoughStakeToSetWeights,
  NoWeightsCommitFound,
  RevealTooEarly,
} from '../errors.js';
import * as signatures from '../signatures/index.js';
import { WeightCommits } from '../storage/index.js';
import { getMechanismStorageIndex } from '../subnets/mechanism-index.js';
import { checkWeightsMinStake } from '../subnets/weights/checks.js';
import type { CommitQueue } from '../subnets/weights/commit-weights.js';
import { getCommitHash, isRevealBlockRange } from '../subnets/weights/reveal-window.js';
import { guardOf, rule } from './guard.js';

type List = { readonly length: number };

function ensureEqualLengths(first: List, ...others: List[]): void {
  ensure(
    others.every((list) => list.length === first.length),
    InputLengthsUnequal,
  );
}

function ensureMinStake(ctx: Context, who: AccountId, { netuid }: { readonly netuid: number }): void {
  ensure(checkWeightsMinStake(ctx, who, netuid), NotEnoughStakeToSetWeights);
}

function ensureMinStakeOnAll(ctx: Context, who: AccountId, netuids: readonly number[]): void {
  for (const netuid of netuids) ensureMinStake(ctx, who, { netuid });
}

function commitsOf(ctx: Context, who: AccountId, netuidIndex: number): CommitQueue {
  return WeightCommits.get(ctx, netuidIndex, who) ?? fail(NoWeightsCommitFound);
}

/** Expired commits are told to be too early as well. Source: `check_reveal`; spec subnets-and-registration.md 1.3. */
function ensureRevealable(
  ctx: Context,
  who: AccountId,
  netuid: number,
  netuidIndex: number,
  commits: CommitQueue,
  reveal: CommittedWeights,
): void {
  const hash = getCommitHash(who, netuidIndex, reveal);
  const commit = commits.find(([known]) => known === hash) ?? fail(NoWeightsCommitFound);
  ensure(isRevealBlockRange(ctx, netuid, commit[1]), RevealTooEarly);
}

function ensureRoundAhead(ctx: Context, { reveal_round }: { readonly reveal_round: bigint }): void {
  ensure(reveal_round >= LastStoredRound.get(ctx), InvalidRevealRound);
}

const ensureTimelocked = (
  ctx: Context,
  who: AccountId,
  args: { readonly netuid: number; readonly reveal_round: bigint },
) => {
  ensureMinStake(ctx, who, args);
  ensureRoundAhead(ctx, args);
};

/**
 * Shape of batches, minimum stake, and whether there is something to reveal.
 * Source: guards/check_weights.rs; the steps of each call are in its order.
 */
export const checkWeights = guardOf([
  rule(signatures.set_weights, ensureMinStake),
  rule(signatures.set_mechanism_weights, ensureMinStake),
  rule(signatures.batch_set_weights, (ctx, who, { netuids, weights, version_keys }) => {
    ensureEqualLengths(netuids, weights, version_keys);
    ensureMinStakeOnAll(ctx, who, netuids);
  }),
  rule(signatures.commit_weights, ensureMinStake),
  rule(signatures.commit_mechanism_weights, ensureMinStake),
  rule(signatures.batch_commit_weights, (ctx, who, { netuids, commit_hashes }) => {
    ensureEqualLengths(netuids, commit_hashes);
    ensureMinStakeOnAll(ctx, who, netuids);
  }),
  rule(signatures.reveal_weights, (ctx, who, args) => {
    ensureMinStake(ctx, who, args);
    const { netuid, version_key: versionKey, uids, values, salt } = args;
    const commits = commitsOf(ctx, who, netuid);
    ensureRevealable(ctx, who, netuid, netuid, commits, { uids, values, salt, versionKey });
  }),
  rule(signatures.reveal_mechanism_weights, (ctx, who, args) => {
    ensureMinStake(ctx, who, args);
    const { netuid, mecid, version_key: versionKey, uids, values, salt } = args;
    const index = getMechanismStorageIndex(netuid, mecid);
    const commits = commitsOf(ctx, who, index);
    ensureRevealable(ctx, who, netuid, index, commits, { uids, values, salt, versionKey });
  }),
  rule(signatures.batch_reveal_weights, (ctx, who, args) => {
    const { netuid, uids_list, values_list, salts_list, version_keys } = args;
    ensureEqualLengths(uids_list, values_list, salts_list, version_keys);
    ensureMinStake(ctx, who, args);
    const commits = commitsOf(ctx, who, netuid);
    uids_list.forEach((uids, i) => {
      const reveal = { uids, values: values_list[i]!, salt: salts_list[i]!, versionKey: version_keys[i]! };
      ensureRevealable(ctx, who, netuid, netuid, commits, reveal);
    });
  }),
  rule(signatures.commit_timelocked_weights, ensureTimelocked),
  rule(signatures.commit_timelocked_mechanism_weights, ensureTimelocked),
  rule(signatures.commit_crv3_mechanism_weights, ensureTimelocked),
]);

/**
 * Epochs as commit–reveal counts them, and the hash of a commit. Source: subnets/weights.rs; spec epoch-and-weights.md 4.1.
 */
import { fromHex, type Hex, toHex } from '../../../../../codec/hex.js';
import { type CommittedWeights, weightsCommitHash } from '../../../../../codec/weights-commit.js';
import { isCommitExpired as isExpired } from '../../../../../math/epoch/commit-blocks.js';
import { u64 } from '../../../../../math/integer.js';
import type { Context } from '../../../../frame/context.js';
import type { AccountId } from '../../../../frame/origin.js';
import { shouldRunEpoch } from '../../coinbase/epoch-schedule.js';
import { RevealPeriodEpochs, SubnetEpochIndex } from '../../storage/index.js';
import { getCurrentBlockAsU64 } from '../../utils/current-block.js';

/** Source: `get_reveal_period`. */
export function getRevealPeriod(ctx: Context, netuid: number): bigint {
  return RevealPeriodEpochs.get(ctx, netuid);
}

/**
 * The epoch that what happens in this block counts to: the counter, and one more while an epoch is due that has not run yet.
 * Source: `current_epoch_with_lookahead`.
 */
export function currentEpochWithLookahead(ctx: Context, netuid: number): bigint {
  const index = SubnetEpochIndex.get(ctx, netuid);
  return shouldRunEpoch(ctx, netuid, getCurrentBlockAsU64(ctx)) ? u64.saturatingAdd(index, 1n) : index;
}

/** Whether a commit of that epoch may be revealed now. Source: `is_reveal_block_range`. */
export function isRevealBlockRange(ctx: Context, netuid: number, commitEpoch: bigint): boolean {
  const revealEpoch = u64.saturatingAdd(commitEpoch, getRevealPeriod(ctx, netuid));
  return currentEpochWithLookahead(ctx, netuid) === revealEpoch;
}

/** Whether a commit of that epoch can no longer be revealed. Source: `is_commit_expired`. */
export function isCommitExpired(ctx: Context, netuid: number, commitEpoch: bigint): boolean {
  return isExpired(commitEpoch, currentEpochWithLookahead(ctx, netuid), getRevealPeriod(ctx, netuid));
}

/** The hash a commit of these weights has. Source: `get_commit_hash`. */
export function getCommitHash(who: AccountId, netuidIndex: number, weights: CommittedWeights): Hex {
  return toHex(weightsCommitHash(fromHex(who), netuidIndex, weights));
}

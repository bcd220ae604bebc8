/** Committing to weights by their hash. Source: subnets/weights.rs; spec epoch-and-weights.md 4.3. */
import type { Hex } from '../../../../../codec/hex.js';
import type { Context } from '../../../../frame/context.js';
import { ensure } from '../../../../frame/dispatch-error.js';
import { ensureSigned, type Origin } from '../../../../frame/origin.js';
import type { ValueOf } from '../../../../frame/scale/index.js';
import {
  CommitRevealDisabled,
  CommittingWeightsTooFast,
  HotKeyNotRegisteredInSubNet,
  TooManyUnrevealedCommits,
} from '../../errors.js';
import { WeightsCommitted } from '../../events/index.js';
import { CommitRevealWeightsEnabled, WeightCommits } from '../../storage/index.js';
import { getCurrentBlockAsU64 } from '../../utils/current-block.js';
import { ensureMechanismExists, getMechanismStorageIndex } from '../mechanism-index.js';
import { setLastUpdateForUid } from '../neuron-values.js';
import { getUidForNetAndHotkey, isHotkeyRegisteredOnNetwork } from '../uids.js';
import { checkRateLimit } from './checks.js';
import { currentEpochWithLookahead, isCommitExpired } from './reveal-window.js';

/** How many commits of one hotkey may wait for their reveal, per mechanism. */
export const MAX_UNREVEALED_COMMITS = 10;

/** Hash, epoch counter and block of the commit, and a legacy field that is always 0; oldest first. */
export type CommitQueue = ValueOf<typeof WeightCommits.value>;

/** Splits a queue into the expired commits at its front and the rest. */
export function splitExpired(
  ctx: Context,
  netuid: number,
  queue: CommitQueue,
): { readonly expired: CommitQueue; readonly live: CommitQueue } {
  const first = queue.findIndex(([, commitEpoch]) => !isCommitExpired(ctx, netuid, commitEpoch));
  const count = first === -1 ? queue.length : first;
  return { expired: queue.slice(0, count), live: queue.slice(count) };
}

/**
 * Appends a commit to the signer's queue, whose expired head is dropped. Writes WeightCommits and LastUpdate; emits
 * WeightsCommitted. Source: `internal_commit_weights` (`do_commit_weights` for mechanism 0).
 */
export function doCommitMechanismWeights(
  ctx: Context,
  origin: Origin,
  netuid: number,
  mechid: number,
  commitHash: Hex,
): void {
  ensureMechanismExists(ctx, netuid, mechid);
  const netuidIndex = getMechanismStorageIndex(netuid, mechid);
  const who = ensureSigned(origin);
  ensure(CommitRevealWeightsEnabled.get(ctx, netuid), CommitRevealDisabled);
  ensure(isHotkeyRegisteredOnNetwork(ctx, netuid, who), HotKeyNotRegisteredInSubNet);
  const block = getCurrentBlockAsU64(ctx);
  const uid = getUidForNetAndHotkey(ctx, netuid, who);
  ensure(checkRateLimit(ctx, netuidIndex, uid, block), CommittingWeightsTooFast);

  const commitEpoch = currentEpochWithLookahead(ctx, netuid);
  const { live } = splitExpired(ctx, netuid, WeightCommits.get(ctx, netuidIndex, who) ?? []);
  ensure(live.length < MAX_UNREVEALED_COMMITS, TooManyUnrevealedCommits);
  WeightCommits.insert(ctx, netuidIndex, who, [...live, [commitHash, commitEpoch, block, 0n]]);
  WeightsCommitted.deposit(ctx, [who, netuidIndex, commitHash]);
  setLastUpdateForUid(ctx, netuidIndex, uid, block);
}

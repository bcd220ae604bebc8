import { blake2_256 } from '../../../../../codec/hash.js';
import { toHex } from '../../../../../codec/hex.js';
import type { Context } from '../../../../frame/context.js';
import { ensure } from '../../../../frame/dispatch-error.js';
import { ensureSigned, type Origin } from '../../../../frame/origin.js';
import * as errors from '../../errors.js';
import { TimelockedWeightsCommitted } from '../../events/index.js';
import {
  CommitRevealWeightsEnabled,
  CommitRevealWeightsVersion,
  TimelockedWeightCommits,
} from '../../storage/index.js';
import { getCurrentBlockAsU64 } from '../../utils/current-block.js';
import { ensureMechanismExists, getMechanismStorageIndex } from '../mechanism-index.js';
import { setLastUpdateForUid } from '../neuron-values.js';
import { getUidForNetAndHotkey, isHotkeyRegisteredOnNetwork } from '../uids.js';
import { checkRateLimit } from './checks.js';
import { MAX_UNREVEALED_COMMITS } from './commit-weights.js';
import { currentEpochWithLookahead } from './reveal-window.js';

/** Weights encrypted until the drand round `revealRound`; `version` is the commit–reveal protocol the client speaks. */
export interface TimelockedCommit {
  readonly commit: Uint8Array;
  readonly revealRound: bigint;
  readonly version: number;
}

/**
 * Keeps encrypted weights for the chain to reveal by itself. Nothing checks that the round falls into the epoch of the
 * reveal.
 * Writes TimelockedWeightCommits and LastUpdate; emits TimelockedWeightsCommitted.
 * Source: subnets/weights.rs `internal_commit_timelocked_weights` (`do_commit_timelocked_weights` for mechanism 0); spec
 * epoch-and-weights.md 5.1.
 */
export function doCommitTimelockedMechanismWeights(
  ctx: Context,
  origin: Origin,
  netuid: number,
  mechid: number,
  { commit, revealRound, version }: TimelockedCommit,
): void {
  ensureMechanismExists(ctx, netuid, mechid);
  const netuidIndex = getMechanismStorageIndex(netuid, mechid);
  const who = ensureSigned(origin);
  ensure(CommitRevealWeightsEnabled.get(ctx, netuid), errors.CommitRevealDisabled);
  ensure(version === CommitRevealWeightsVersion.get(ctx), errors.IncorrectCommitRevealVersion);
  ensure(isHotkeyRegisteredOnNetwork(ctx, netuid, who), errors.HotKeyNotRegisteredInSubNet);
  const block = getCurrentBlockAsU64(ctx);
  const uid = getUidForNetAndHotkey(ctx, netuid, who);
  ensure(checkRateLimit(ctx, netuidIndex, uid, block), errors.CommittingWeightsTooFast);

  const epoch = currentEpochWithLookahead(ctx, netuid);
  const commits = TimelockedWeightCommits.get(ctx, netuidIndex, epoch);
  const own = commits.filter(([committer]) => committer === who).length;
  ensure(own < MAX_UNREVEALED_COMMITS, errors.TooManyUnrevealedCommits);
  TimelockedWeightCommits.insert(ctx, netuidIndex, epoch, [...commits, [who, block, commit, revealRound]]);
  TimelockedWeightsCommitted.deposit(ctx, [who, netuidIndex, toHex(blake2_256(commit)), revealRound]);
  setLastUpdateForUid(ctx, netuidIndex, uid, block);
}

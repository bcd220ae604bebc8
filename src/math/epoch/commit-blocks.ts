import { u64 } from '../integer.js';

/** A committed, not yet revealed weight vector. */
export interface WeightCommit {
  uid: number;
  /** Value of `SubnetEpochIndex` the commit counts from. */
  commitEpoch: bigint;
  commitBlock: bigint;
}

/** Whether the epoch a commit had to be revealed in is over. `currentEpoch` is the counter with look-ahead. */
export function isCommitExpired(
  commitEpoch: bigint,
  currentEpoch: bigint,
  revealPeriodEpochs: bigint,
): boolean {
  return currentEpoch > u64.saturatingAdd(commitEpoch, revealPeriodEpochs);
}

/**
 * Block of each uid's earliest live commit, 2^64−1 for none. A validator must not reward a miner that registered after it.
 * Of hash commits, given in queue order per uid, the first live one counts; of timelocked commits all live ones.
 * Source: pallet SubtensorModule, epoch/run_epoch.rs, `epoch_mechanism`, spec version 425.
 */
export function earliestCommitBlocks(
  n: number,
  hashCommits: readonly WeightCommit[],
  timelockedCommits: readonly WeightCommit[],
  currentEpoch: bigint,
  revealPeriodEpochs: bigint,
): bigint[] {
  const isLive = ({ commitEpoch }: WeightCommit) =>
    !isCommitExpired(commitEpoch, currentEpoch, revealPeriodEpochs);
  const firstPerUid = new Map<number, WeightCommit>();
  for (const commit of hashCommits.filter(isLive)) {
    if (!firstPerUid.has(commit.uid)) firstPerUid.set(commit.uid, commit);
  }

  const blocks = new Array<bigint>(n).fill(u64.MAX);
  for (const { uid, commitBlock } of [...firstPerUid.values(), ...timelockedCommits.filter(isLive)]) {
    if (uid < n && commitBlock < blocks[uid]!) blocks[uid] = commitBlock;
  }
  return blocks;
}

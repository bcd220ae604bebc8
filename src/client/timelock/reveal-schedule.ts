/**
 * In which blocks a subnet's epochs run, by which commits to weights are counted. Simplified: epochs that the chain puts off
 * because too many are due in one block, or brings forward after a change of tempo, come as a surprise.
 * Source: pallet SubtensorModule, coinbase/run_coinbase.rs and subnets/weights.rs, spec version 425.
 */
export interface RevealSchedule {
  /** The head these figures are of. */
  readonly block: number;
  /** How many epochs have run. */
  readonly epoch: number;
  /** 0: none ever runs by itself. */
  readonly tempoBlocks: number;
  readonly lastEpochBlock: number;
  /** Where the owner asked for one; 0 for nowhere. */
  readonly pendingEpochBlock: number;
  readonly revealPeriodEpochs: number;
}

/** The block after the head in which the counter of epochs becomes `epoch`. Infinity if none ever runs. */
export function blockOfEpoch(schedule: RevealSchedule, epoch: number): number {
  const { block, tempoBlocks, lastEpochBlock, pendingEpochBlock } = schedule;
  if (tempoBlocks === 0) return Number.POSITIVE_INFINITY;
  const regular = lastEpochBlock + tempoBlocks;
  const next = pendingEpochBlock > 0 ? Math.min(pendingEpochBlock, regular) : regular;
  return Math.max(next, block + 1) + (epoch - schedule.epoch - 1) * tempoBlocks;
}

/** The epoch that a commit in the next block belongs to. An epoch of that block runs before the commit. */
export function epochOfNextCommit(schedule: RevealSchedule): number {
  const isDue = blockOfEpoch(schedule, schedule.epoch + 1) === schedule.block + 1;
  return isDue ? schedule.epoch + 1 : schedule.epoch;
}

/** The first block in which a commit of an epoch is revealed, or can be. It may lie in the past. */
export function revealBlockOf(schedule: RevealSchedule, commitEpoch: number): number {
  return blockOfEpoch(schedule, commitEpoch + schedule.revealPeriodEpochs);
}

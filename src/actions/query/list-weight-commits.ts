import { blockOfEpoch, type Client, type Hex } from '../../client/index.js';
import { mechanismIndex } from '../../units/index.js';
import { getRevealSchedule } from './get-reveal-schedule.js';
import type { WeightPlace } from './get-weight-rules.js';

/** A hash commit that waits for its reveal. */
export interface WeightCommit {
  readonly hash: Hex;
  readonly block: number;
  readonly state: 'early' | 'revealable' | 'expired';
  /** The first block that takes the reveal, as far as can be told. */
  readonly revealBlock: number;
}

/** The hash commits of a hotkey, the oldest first. Reads SubtensorModule.WeightCommits and the schedule of the epochs. */
export async function listWeightCommits(client: Client, place: WeightPlace): Promise<WeightCommit[]> {
  const { netuid, mechid, hotkey } = place;
  const [schedule, queue] = await Promise.all([
    getRevealSchedule(client, netuid),
    client.storage<[Hex, bigint, bigint, bigint][] | undefined>('SubtensorModule', 'WeightCommits', [
      mechanismIndex(netuid, mechid),
      hotkey,
    ]),
  ]);
  return (queue ?? []).map(([hash, commitEpoch, block]) => {
    const revealEpoch = Number(commitEpoch) + schedule.revealPeriodEpochs;
    const state =
      revealEpoch > schedule.epoch ? 'early' : revealEpoch === schedule.epoch ? 'revealable' : 'expired';
    return { hash, block: Number(block), state, revealBlock: blockOfEpoch(schedule, revealEpoch) };
  });
}

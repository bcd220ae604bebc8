import type { Client, RevealSchedule } from '../../client/index.js';

/** When the epochs of a subnet run, by which commits to weights are counted; at the head. */
export async function getRevealSchedule(client: Client, netuid: number): Promise<RevealSchedule> {
  const [block, epoch, tempoBlocks, lastEpochBlock, pendingEpochBlock, revealPeriodEpochs] =
    await client.storageMany<[number, bigint, number, bigint, bigint, bigint]>([
      ['System', 'Number'],
      ['SubtensorModule', 'SubnetEpochIndex', [netuid]],
      ['SubtensorModule', 'Tempo', [netuid]],
      ['SubtensorModule', 'LastEpochBlock', [netuid]],
      ['SubtensorModule', 'PendingEpochAt', [netuid]],
      ['SubtensorModule', 'RevealPeriodEpochs', [netuid]],
    ]);
  return {
    block,
    epoch: Number(epoch),
    tempoBlocks,
    lastEpochBlock: Number(lastEpochBlock),
    pendingEpochBlock: Number(pendingEpochBlock),
    revealPeriodEpochs: Number(revealPeriodEpochs),
  };
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listWeightCommits } from '../../../../src/actions/query/list-weight-commits.js';
import {
  type CommitWeightsParameters,
  type CommitWeightsResult,
  commitWeights,
} from '../../../../src/actions/tx/commit-weights.js';
import { revealWeights } from '../../../../src/actions/tx/reveal-weights.js';
import { UidNotFoundError } from '../../../../src/errors/chain-state.js';
import {
  CommitExpiredError,
  CommitNotFoundError,
  CommitRevealDisabledError,
  MechanismNotFoundError,
  NoEpochError,
  RevealTooEarlyError,
} from '../../../../src/errors/weights.js';
import { WeightCommits } from '../../../../src/runtime/pallets/subtensor/storage/index.js';
import { ID, NETUID, type SubnetChain, subnetChain, weightsOf } from '../subnet.js';

let chain: SubnetChain;
beforeAll(async () => {
  chain = await subnetChain();
});
afterAll(() => chain.close());

type Changes = Partial<CommitWeightsParameters>;

const terms = (changes: Changes = {}): CommitWeightsParameters => ({
  netuid: NETUID,
  mechid: 0,
  hotkey: chain.aliceHotkey.address,
  weights: [
    [1, 2],
    [0, 1],
  ],
  salt: [1, 2, 3],
  versionKey: undefined,
  ...changes,
});

async function commit(changes: Changes = {}): Promise<CommitWeightsResult> {
  const { call, outcome } = await commitWeights(chain.client, terms(changes));
  return outcome(await chain.send(chain.aliceHotkey, call));
}

async function reveal(changes: Changes = {}) {
  const { call, outcome } = await revealWeights(chain.client, terms(changes));
  return outcome(await chain.send(chain.aliceHotkey, call));
}

const place = (mechid = 0) => ({ netuid: NETUID, mechid, hotkey: chain.aliceHotkey.address });
const states = async () => (await listWeightCommits(chain.client, place())).map(({ state }) => state);

describe('commitWeights, revealWeights, listWeightCommits', () => {
  it('default: what was committed is set by the reveal, in the block that was told', async () => {
    const { commitHash, revealBlock, salt, versionKey } = await commit();
    expect([salt, versionKey]).toEqual([[1, 2, 3], 0n]);
    const queue = await chain.ask((ctx) => WeightCommits.get(ctx, NETUID, ID.aliceHotkey));
    expect(queue?.map(([hash]) => hash)).toEqual([commitHash]);
    expect(await listWeightCommits(chain.client, place())).toEqual([
      { hash: commitHash, block: (await chain.client.header()).number, state: 'early', revealBlock },
    ]);

    await chain.mineTo(revealBlock - 1);
    await expect(reveal()).rejects.toThrow(new RevealTooEarlyError(commitHash, revealBlock));
    await chain.mine(1);
    expect(await states()).toEqual(['revealable']);
    expect(await reveal()).toEqual({ ...place(), weights: terms().weights, commitHash });
    expect(await weightsOf(chain, 0, 0)).toEqual([
      [1, 65_535],
      [0, 32_768],
    ]);
    expect(await states()).toEqual([]);
  });

  it('args: mechid', async () => {
    const { revealBlock } = await commit({ mechid: 1 });
    expect(await listWeightCommits(chain.client, place(1))).toHaveLength(1);
    await chain.mineTo(revealBlock);
    await reveal({ mechid: 1 });
    expect(await weightsOf(chain, 1, 0)).toEqual([
      [1, 65_535],
      [0, 32_768],
    ]);
  });

  it('args: versionKey, which the reveal must repeat', async () => {
    const { revealBlock } = await commit({ versionKey: 5n });
    await chain.mineTo(revealBlock);
    await expect(reveal()).rejects.toThrow(CommitNotFoundError);
    expect(await reveal({ versionKey: 5n })).toMatchObject({ weights: terms().weights });
  });

  it.each([
    ['salt', { salt: [1, 2, 4] }],
    ['weights', { weights: [[1, 2]] as const }],
    [
      'order',
      {
        weights: [
          [0, 1],
          [1, 2],
        ] as const,
      },
    ],
  ])('error: another %s', async (_, changes) => {
    await commit();
    await expect(reveal(changes)).rejects.toThrow(CommitNotFoundError);
  });

  it('error: a commit whose time is over', async () => {
    const { commitHash, revealBlock } = await commit({ salt: [9] });
    await chain.mineTo(revealBlock + 20);
    expect(new Set(await states())).toEqual(new Set(['expired']));
    await expect(reveal({ salt: [9] })).rejects.toThrow(new CommitExpiredError(commitHash));
  });

  it('error: what is not there', async () => {
    const committing = (changes: Changes) => commitWeights(chain.client, terms(changes));
    await expect(committing({ mechid: 2 })).rejects.toThrow(new MechanismNotFoundError(2, NETUID, 2));
    await expect(committing({ weights: [[7, 1]] })).rejects.toThrow(new UidNotFoundError(7, NETUID, 2));
    const { netuid } = terms();
    await chain.asRoot('sudo_set_commit_reveal_weights_enabled', { netuid, enabled: false });
    await expect(committing({})).rejects.toThrow(new CommitRevealDisabledError(NETUID));
    await chain.asRoot('sudo_set_commit_reveal_weights_enabled', { netuid, enabled: true });
    await chain.asRoot('sudo_set_tempo', { netuid, tempo: 0 });
    await expect(committing({})).rejects.toThrow(new NoEpochError(NETUID));
  });
});

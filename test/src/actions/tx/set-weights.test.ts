import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getWeights } from '../../../../src/actions/query/get-weights.js';
import type { TransactionPlan } from '../../../../src/actions/tx/plan.js';
import { setWeights } from '../../../../src/actions/tx/set-weights.js';
import {
  NotRegisteredError,
  SubnetNotFoundError,
  UidNotFoundError,
} from '../../../../src/errors/chain-state.js';
import { MechanismNotFoundError, NoEpochError } from '../../../../src/errors/weights.js';
import { TimelockedWeightCommits, Weights } from '../../../../src/runtime/pallets/subtensor/storage/index.js';
import { developmentSigner, type TestChain, testChain } from '../../../helpers/test-chain.js';
import { startSubnet, type TestSubnet } from '../subnet.js';

/** Epochs of 20 blocks, two mechanisms, and no wait between one setting of weights and the next. */
const SHORT_EPOCHS = {
  constants: { 'SubtensorModule.InitialTempo': 20 },
  defaults: {
    'SubtensorModule.Tempo': 20,
    'SubtensorModule.MechanismCountCurrent': 2,
    'SubtensorModule.WeightsSetRateLimit': 0,
  },
};

let chain: TestChain;
let subnet: TestSubnet;
beforeAll(async () => {
  chain = await testChain({ overrides: SHORT_EPOCHS });
  subnet = await startSubnet(chain);
});
afterAll(() => chain.close());

const plan = (changes: Partial<Parameters<typeof setWeights>[1]> = {}) =>
  setWeights(chain.client, {
    netuid: subnet.netuid,
    mechid: 0,
    hotkey: subnet.hotkey.address,
    weights: [
      [0, 1],
      [1, 3],
    ],
    versionKey: undefined,
    ...changes,
  });

async function sent<R>(planned: TransactionPlan<R>): Promise<R> {
  return planned.outcome(await chain.send(subnet.hotkey, planned.call));
}

async function mineTo(block: number): Promise<void> {
  await chain.mine(block - (await chain.client.header()).number);
}

/** The row of uid 0, as the state has it: pairs of uid and weight. */
async function row(index: number): Promise<number[][]> {
  const flat = [...(await chain.ask((ctx) => Weights.get(ctx, index, 0)))];
  return flat.flatMap((uid, i) => (i % 2 === 0 ? [[uid, flat[i + 1]!]] : []));
}
/** 1 and 3, scaled so that the larger is 65 535: 21 845 = 65 535 / 3. */
const SCALED = [
  [0, 21_845],
  [1, 65_535],
];

describe('setWeights on a subnet with commit-reveal', () => {
  it('default: the chain sets them in the block that was told', async () => {
    const { reveal, weights } = await sent(await plan());
    expect(weights).toEqual([
      [0, 1],
      [1, 3],
    ]);
    await mineTo(reveal!.block - 1);
    expect(await row(subnet.netuid)).toEqual([]);
    await chain.mine(1);
    expect(await row(subnet.netuid)).toEqual(SCALED);
    expect(await getWeights(chain.client, subnet.netuid)).toEqual([
      { uid: 0, hotkey: subnet.hotkey.address, weights: SCALED },
    ]);
  });

  it('behavior: the commit waits under the round that was told, and nothing of it is readable', async () => {
    const { reveal } = await sent(await plan());
    const commits = await chain.ask((ctx) => TimelockedWeightCommits.iter(ctx));
    const waiting = commits.flatMap((entry) => entry.at(-1) as [string, bigint, Uint8Array, bigint][]);
    expect(waiting).toHaveLength(1);
    expect(waiting[0]![3]).toBe(BigInt(reveal!.round));
    await mineTo(reveal!.block);
    expect(await chain.ask((ctx) => TimelockedWeightCommits.iter(ctx))).toEqual([]);
  });

  it('args: mechid', async () => {
    const { call, outcome } = await plan({ mechid: 1 });
    expect(call.name).toBe('commit_timelocked_mechanism_weights');
    const { reveal } = outcome(await chain.send(subnet.hotkey, call));
    await mineTo(reveal!.block);
    expect(await row(subnet.netuid + 4096)).toEqual(SCALED);
    expect(await getWeights(chain.client, subnet.netuid, 1)).toMatchObject([{ uid: 0, weights: SCALED }]);
  });

  it('behavior: right before an epoch the commit counts for the one after', async () => {
    const { reveal: first } = await sent(await plan({ weights: [[0, 1]] }));
    await mineTo(first!.block - 1);
    // This commit comes into the very block of the epoch, behind it.
    const { reveal } = await sent(await plan({ weights: [[1, 1]] }));
    expect(await row(subnet.netuid)).toEqual([[0, 65_535]]);
    await mineTo(reveal!.block - 1);
    expect(await row(subnet.netuid)).toEqual([[0, 65_535]]);
    await chain.mine(1);
    expect(await row(subnet.netuid)).toEqual([[1, 65_535]]);
  });

  it('args: a longer reveal period', async () => {
    const { netuid, owner } = subnet;
    await chain.send(owner, [
      'AdminUtils',
      'sudo_set_commit_reveal_weights_interval',
      { netuid, interval: 3n },
    ]);
    const { reveal } = await sent(await plan());
    await mineTo(reveal!.block - 1);
    expect(await row(netuid)).not.toEqual(SCALED);
    await chain.mine(1);
    expect(await row(netuid)).toEqual(SCALED);
  });

  it('behavior: says beforehand what the chain would drop in silence', async () => {
    expect((await plan()).warnings).toEqual([]);
    const { address } = subnet.miner;
    expect((await plan({ hotkey: address })).warnings).toEqual([
      expect.stringContaining('has no validator permit now'),
    ]);
    expect((await plan({ hotkey: address, weights: [[1, 1]] })).warnings).toEqual([]);
    await chain.send(subnet.owner, [
      'Sudo',
      'sudo',
      {
        call: await rootCall('sudo_set_min_allowed_weights', {
          netuid: subnet.netuid,
          min_allowed_weights: 2,
        }),
      },
    ]);
    expect((await plan({ weights: [[1, 1]] })).warnings).toEqual([
      expect.stringContaining('at least 2 weights'),
    ]);
  });
});

describe('setWeights on a subnet without commit-reveal', () => {
  beforeAll(async () => {
    const { netuid, owner } = subnet;
    const name = 'sudo_set_commit_reveal_weights_enabled';
    await chain.send(owner, ['AdminUtils', name, { netuid, enabled: false }]);
  });

  it('default: they are set at once', async () => {
    const planned = await plan({
      weights: [
        [1, 5],
        [0, 5],
      ],
    });
    expect([planned.call.name, planned.warnings]).toEqual(['set_weights', undefined]);
    expect(await sent(planned)).toEqual({
      netuid: subnet.netuid,
      mechid: 0,
      hotkey: subnet.hotkey.address,
      weights: [
        [1, 5],
        [0, 5],
      ],
    });
    expect(await row(subnet.netuid)).toEqual([
      [1, 65_535],
      [0, 65_535],
    ]);
  });

  it('args: mechid, versionKey', async () => {
    const planned = await plan({ mechid: 1, versionKey: 7n });
    expect(planned.call).toMatchObject({
      name: 'set_mechanism_weights',
      args: { mecid: 1, version_key: 7n },
    });
    await sent(planned);
    expect(await row(subnet.netuid + 4096)).toEqual(SCALED);
  });

  it('behavior: the version key is the one the subnet asks for', async () => {
    const { netuid } = subnet;
    await chain.send(subnet.owner, [
      'AdminUtils',
      'sudo_set_weights_version_key',
      { netuid, weights_version_key: 42n },
    ]);
    expect((await plan()).call.args).toMatchObject({ version_key: 42n });
  });

  it('error: what is not there', async () => {
    await expect(plan({ netuid: 77 })).rejects.toThrow(new SubnetNotFoundError(77));
    await expect(plan({ mechid: 2 })).rejects.toThrow(new MechanismNotFoundError(2, subnet.netuid, 2));
    await expect(plan({ weights: [[2, 1]] })).rejects.toThrow(new UidNotFoundError(2, subnet.netuid, 2));
    const { address } = await developmentSigner('Nobody');
    await expect(plan({ hotkey: address })).rejects.toThrow(new NotRegisteredError(address, subnet.netuid));
  });

  it('error: commits where no epoch ever runs', async () => {
    const { netuid, owner } = subnet;
    const calls = [
      await rootCall('sudo_set_tempo', { netuid, tempo: 0 }),
      await rootCall('sudo_set_commit_reveal_weights_enabled', { netuid, enabled: true }),
    ];
    for (const call of calls) await chain.send(owner, ['Sudo', 'sudo', { call }]);
    await expect(plan()).rejects.toThrow(new NoEpochError(netuid));
  });
});

async function rootCall(name: string, args: Record<string, unknown>) {
  const { encodeCall } = await import('../../../../src/client/index.js');
  return encodeCall(await chain.client.schema(), 'AdminUtils', name, args);
}

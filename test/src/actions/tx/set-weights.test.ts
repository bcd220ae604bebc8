import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getWeights } from '../../../../src/actions/query/get-weights.js';
import { type SetWeightsResult, setWeights } from '../../../../src/actions/tx/set-weights.js';
import {
  NotRegisteredError,
  SubnetNotFoundError,
  UidNotFoundError,
} from '../../../../src/errors/chain-state.js';
import { MechanismNotFoundError, NoEpochError } from '../../../../src/errors/weights.js';
import { TimelockedWeightCommits } from '../../../../src/runtime/pallets/subtensor/storage/index.js';
import { developmentSigner } from '../../../helpers/test-chain.js';
import { NETUID, type SubnetChain, subnetChain, weightsOf } from '../subnet.js';

let chain: SubnetChain;
beforeAll(async () => {
  chain = await subnetChain();
});
afterAll(() => chain.close());

const plan = (changes: Partial<Parameters<typeof setWeights>[1]> = {}) =>
  setWeights(chain.client, {
    netuid: NETUID,
    mechid: 0,
    hotkey: chain.aliceHotkey.address,
    weights: WEIGHTS,
    versionKey: undefined,
    ...changes,
  });

const WEIGHTS = [
  [0, 1],
  [1, 3],
] as const;
/** Scaled so that the larger is 65 535: 21 845 = 65 535 / 3. */
const SCALED = [
  [0, 21_845],
  [1, 65_535],
];

async function set(changes: Parameters<typeof plan>[0] = {}): Promise<SetWeightsResult> {
  const { call, outcome } = await plan(changes);
  return outcome(await chain.send(chain.aliceHotkey, call));
}

/** What uid 0 has set on a mechanism, as the state has it. */
const row = (mechid = 0) => weightsOf(chain, mechid, 0);

describe('setWeights on a subnet with commit-reveal', () => {
  it('default: the chain sets them in the block that was told', async () => {
    const { reveal, weights } = await set();
    expect(weights).toEqual(WEIGHTS);
    await chain.mineTo(reveal!.block - 1);
    expect(await row()).toEqual([]);
    await chain.mine(1);
    expect(await row()).toEqual(SCALED);
    expect(await getWeights(chain.client, NETUID)).toEqual([
      { uid: 0, hotkey: chain.aliceHotkey.address, weights: SCALED },
    ]);
  });

  it('behavior: one commit waits, under the round that was told', async () => {
    const { reveal } = await set();
    const waiting = await chain.ask((ctx) => TimelockedWeightCommits.iter(ctx));
    const commits = waiting.flatMap(([, , queue]) => queue);
    expect(commits.map(([, , , round]) => round)).toEqual([BigInt(reveal!.round)]);
    await chain.mineTo(reveal!.block);
    expect(await chain.ask((ctx) => TimelockedWeightCommits.iter(ctx))).toEqual([]);
  });

  it('args: mechid', async () => {
    expect((await plan({ mechid: 1 })).call.name).toBe('commit_timelocked_mechanism_weights');
    const { reveal } = await set({ mechid: 1 });
    await chain.mineTo(reveal!.block);
    expect(await row(1)).toEqual(SCALED);
    expect(await getWeights(chain.client, NETUID, 1)).toMatchObject([{ uid: 0, weights: SCALED }]);
  });

  it('behavior: in the block of an epoch the commit counts for the one after', async () => {
    const { reveal: first } = await set({ weights: [[0, 1]] });
    await chain.mineTo(first!.block - 1);
    // This one comes into the very block of the epoch, behind it.
    const { reveal } = await set({ weights: [[1, 1]] });
    await chain.mineTo(reveal!.block - 1);
    expect(await row()).toEqual([[0, 65_535]]);
    await chain.mine(1);
    expect(await row()).toEqual([[1, 65_535]]);
  });

  it('behavior: a longer reveal period', async () => {
    await chain.asRoot('sudo_set_commit_reveal_weights_interval', { netuid: NETUID, interval: 3n });
    const { reveal } = await set();
    await chain.mineTo(reveal!.block - 1);
    expect(await row()).not.toEqual(SCALED);
    await chain.mine(1);
    expect(await row()).toEqual(SCALED);
  });

  it('behavior: says beforehand what the chain would drop in silence', async () => {
    const warnings = async (changes: Parameters<typeof plan>[0]) => (await plan(changes)).warnings;
    expect(await warnings({})).toEqual([]);
    // A newcomer has uid 2, and a permit after its first epoch at the earliest.
    const hotkey = (await developmentSigner('Newcomer')).address;
    await chain.send(chain.bob, ['SubtensorModule', 'burned_register', { netuid: NETUID, hotkey }]);
    expect(await warnings({ hotkey })).toEqual([expect.stringContaining('no validator permit now')]);
    // Pointing at oneself takes no permit.
    expect(await warnings({ hotkey, weights: [[2, 1]] })).toEqual([]);
    await chain.asRoot('sudo_set_min_allowed_weights', { netuid: NETUID, min_allowed_weights: 2 });
    expect(await warnings({ weights: [[1, 1]] })).toEqual([expect.stringContaining('at least 2 weights')]);
    await chain.asRoot('sudo_set_min_allowed_weights', { netuid: NETUID, min_allowed_weights: 1 });
  });
});

describe('setWeights on a subnet without commit-reveal', () => {
  beforeAll(() => chain.asRoot('sudo_set_commit_reveal_weights_enabled', { netuid: NETUID, enabled: false }));

  it('default: they are set at once', async () => {
    const { call, warnings } = await plan();
    expect([call.name, warnings]).toEqual(['set_weights', undefined]);
    const place = { netuid: NETUID, mechid: 0, hotkey: chain.aliceHotkey.address };
    const weights = [
      [1, 5],
      [0, 5],
    ] as const;
    expect(await set({ weights })).toEqual({ ...place, weights });
    expect(await row()).toEqual([
      [1, 65_535],
      [0, 65_535],
    ]);
  });

  it('args: mechid, versionKey', async () => {
    const { call } = await plan({ mechid: 1, versionKey: 7n });
    expect(call).toMatchObject({ name: 'set_mechanism_weights', args: { mecid: 1, version_key: 7n } });
    await set({ mechid: 1, versionKey: 7n });
    expect(await row(1)).toEqual(SCALED);
  });

  it('behavior: the version key is the one the subnet asks for', async () => {
    await chain.asRoot('sudo_set_weights_version_key', { netuid: NETUID, weights_version_key: 42n });
    expect((await plan()).call.args).toMatchObject({ version_key: 42n });
  });

  it('error: what is not there', async () => {
    await expect(plan({ netuid: 77 })).rejects.toThrow(new SubnetNotFoundError(77));
    await expect(plan({ mechid: 2 })).rejects.toThrow(new MechanismNotFoundError(2, NETUID, 2));
    await expect(plan({ weights: [[3, 1]] })).rejects.toThrow(new UidNotFoundError(3, NETUID, 3));
    const { address } = await developmentSigner('Nobody');
    await expect(plan({ hotkey: address })).rejects.toThrow(new NotRegisteredError(address, NETUID));
  });

  it('error: commits where no epoch ever runs', async () => {
    await chain.asRoot('sudo_set_tempo', { netuid: NETUID, tempo: 0 });
    await chain.asRoot('sudo_set_commit_reveal_weights_enabled', { netuid: NETUID, enabled: true });
    await expect(plan()).rejects.toThrow(new NoEpochError(NETUID));
  });
});

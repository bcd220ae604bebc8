/** What is told of subnets, their pools, prices, parameters, neurons and emission, against the state itself. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureMechanism, ensureSubnet } from '../../../../src/actions/query/ensure-subnet.js';
import { findNeurons } from '../../../../src/actions/query/find-neurons.js';
import { getBurnCost, getRegistrationCost } from '../../../../src/actions/query/get-burn-cost.js';
import { getEmissions, getSubnetEarnings } from '../../../../src/actions/query/get-emissions.js';
import { getHyperparameters } from '../../../../src/actions/query/get-hyperparameters.js';
import { getNeuron } from '../../../../src/actions/query/get-neuron.js';
import { getOverview } from '../../../../src/actions/query/get-overview.js';
import { alphaValue, getPrices } from '../../../../src/actions/query/get-prices.js';
import { getRevealSchedule } from '../../../../src/actions/query/get-reveal-schedule.js';
import { getSubnet } from '../../../../src/actions/query/get-subnet.js';
import { getWeights } from '../../../../src/actions/query/get-weights.js';
import { listSubnets } from '../../../../src/actions/query/list-subnets.js';
import { quoteStake, quoteUnstake } from '../../../../src/actions/query/quote-stake.js';
import { blockOfEpoch } from '../../../../src/client/index.js';
import { SubnetNotFoundError } from '../../../../src/errors/chain-state.js';
import { MechanismNotFoundError } from '../../../../src/errors/weights.js';
import type { BlockContext } from '../../../../src/runtime/frame/executive/block-context.js';
import { getStakeForHotkeyOnSubnet } from '../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import * as storage from '../../../../src/runtime/pallets/subtensor/storage/index.js';
import { getNetworkLockCost } from '../../../../src/runtime/pallets/subtensor/subnets/network-lock.js';
import { currentAlphaPrice } from '../../../../src/runtime/pallets/swap/pool.js';
import { alphaAmount, taoAmount } from '../../../../src/units/index.js';
import { ID, livedInChain, NETUID, type SubnetChain, TAO, weightsOf } from '../subnet.js';

let chain: SubnetChain;
beforeAll(async () => {
  chain = await livedInChain();
});
afterAll(() => chain.close());

const NONE = 77;
const missing = new SubnetNotFoundError(NONE);
const ask = <T>(question: (ctx: BlockContext) => T) => chain.ask(question);

describe('ensureSubnet, ensureMechanism', () => {
  it('default', async () => {
    await expect(ensureSubnet(chain.client, NETUID)).resolves.toBeUndefined();
    await expect(ensureMechanism(chain.client, NETUID, 1)).resolves.toBeUndefined();
  });

  it('error: none there', async () => {
    await expect(ensureSubnet(chain.client, NONE)).rejects.toThrow(missing);
    await expect(ensureMechanism(chain.client, NONE, 0)).rejects.toThrow(missing);
    await expect(ensureMechanism(chain.client, NETUID, 2)).rejects.toThrow(
      new MechanismNotFoundError(2, NETUID, 2),
    );
  });
});

describe('getPrices', () => {
  it('default: of every subnet, and 1 for root', async () => {
    const prices = await getPrices(chain.client);
    expect([...prices.keys()].sort()).toEqual([0, 1, NETUID]);
    expect(prices.get(0)).toBe(TAO);
    // U64F64, rounded down to a rao.
    const bits = await ask((ctx) => currentAlphaPrice(ctx, NETUID));
    expect(prices.get(NETUID)).toBe((bits * TAO) >> 64n);
  });

  it('behavior: worth is rounded down', () => {
    expect(alphaValue(3n, 500_000_000n)).toBe(1n);
    expect(alphaValue(TAO, 123n)).toBe(123n);
  });
});

describe('listSubnets', () => {
  it('default', async () => {
    const subnets = await listSubnets(chain.client);
    expect(subnets.map(({ netuid }) => netuid)).toEqual([0, 1, NETUID]);
    const [, , own] = subnets;
    const truth = await ask((ctx) => ({
      taoIn: taoAmount(storage.SubnetTAO.get(ctx, NETUID)),
      alphaIn: alphaAmount(NETUID, storage.SubnetAlphaIn.get(ctx, NETUID)),
      alphaOut: alphaAmount(NETUID, storage.SubnetAlphaOut.get(ctx, NETUID)),
      taoInEmission: taoAmount(storage.SubnetTaoInEmission.get(ctx, NETUID)),
      tempoBlocks: storage.Tempo.get(ctx, NETUID),
      blocksSinceLastStep: Number(storage.BlocksSinceLastStep.get(ctx, NETUID)),
      registeredAtBlock: Number(storage.NetworkRegisteredAt.get(ctx, NETUID)),
      symbol: Buffer.from(storage.TokenSymbol.get(ctx, NETUID)).toString(),
    }));
    expect(own).toMatchObject({
      ...truth,
      ownerColdkey: chain.alice.address,
      ownerHotkey: chain.aliceHotkey.address,
      priceRao: (await getPrices(chain.client)).get(NETUID)!,
    });
  });
});

describe('getSubnet', () => {
  it('default: every neuron by uid', async () => {
    const subnet = await getSubnet(chain.client, NETUID);
    const { neurons, mechid, ...summary } = subnet;
    expect(mechid).toBe(0);
    expect(summary).toEqual((await listSubnets(chain.client))[2]);
    expect(neurons.map(({ uid, hotkey, coldkey }) => [uid, hotkey, coldkey])).toEqual([
      [0, chain.aliceHotkey.address, chain.alice.address],
      [1, chain.bobHotkey.address, chain.bob.address],
    ]);
    const truth = await ask((ctx) => ({
      incentive: storage.Incentive.get(ctx, NETUID),
      dividends: storage.Dividends.get(ctx, NETUID),
      emission: storage.Emission.get(ctx, NETUID),
      permits: storage.ValidatorPermit.get(ctx, NETUID),
      updates: storage.LastUpdate.get(ctx, NETUID),
      stake: getStakeForHotkeyOnSubnet(ctx, ID.aliceHotkey, NETUID),
    }));
    for (const neuron of neurons) {
      expect([neuron.incentive, neuron.dividends, neuron.emission.rao]).toEqual([
        truth.incentive[neuron.uid],
        truth.dividends[neuron.uid],
        truth.emission[neuron.uid],
      ]);
      expect(neuron.hasValidatorPermit).toBe(truth.permits[neuron.uid]);
      expect(neuron.lastUpdateBlock).toBe(Number(truth.updates[neuron.uid]));
    }
    expect(neurons[0]!.alphaStake).toEqual(alphaAmount(NETUID, truth.stake));
    // All weight is on the miner; of two mechanisms only this one has weights.
    expect(neurons[1]!.incentive).toBe(65_535);
  });

  it('error: none there', async () => {
    await expect(getSubnet(chain.client, NONE)).rejects.toThrow(missing);
  });
});

describe('getNeuron, findNeurons, getOverview', () => {
  it('default', async () => {
    const { neurons } = await getSubnet(chain.client, NETUID);
    const miner = await getNeuron(chain.client, NETUID, 1);
    const { emission, incentive, lastUpdateBlock, hotkey, coldkey } = neurons[1]!;
    expect(miner).toMatchObject({
      netuid: NETUID,
      uid: 1,
      emission,
      incentive,
      lastUpdateBlock,
      hotkey,
      coldkey,
    });
    expect(miner?.axon).toBeUndefined();
    expect(await getNeuron(chain.client, NETUID, 9)).toBeUndefined();
  });

  it.each([
    [4, 0x01020304n, '1.2.3.4:8091'],
    [6, 0x20010db8_00000000_00000000_00000001n, '[2001:db8::1]:8091'],
  ])('behavior: where it serves, by IPv%i', async (ip_type, ip, axon) => {
    const rest = { protocol: 0, placeholder1: 0, placeholder2: 0 };
    const call = { netuid: NETUID, version: 1, ip, port: 8091, ip_type, ...rest };
    await chain.mine(60);
    await chain.send(chain.bobHotkey, ['SubtensorModule', 'serve_axon', call]);
    expect((await getNeuron(chain.client, NETUID, 1))?.axon).toBe(axon);
  });

  it('behavior: hotkeys are found wherever they are, and by their owner', async () => {
    const hotkeys = [chain.bobHotkey.address, chain.alice.address, chain.aliceHotkey.address];
    const places = [
      { hotkey: hotkeys[0], netuid: NETUID, uid: 1 },
      { hotkey: hotkeys[2], netuid: NETUID, uid: 0 },
    ];
    expect(await findNeurons(chain.client, hotkeys)).toEqual(places);
    expect(await findNeurons(chain.client, hotkeys, { netuids: [0, 1] })).toEqual([]);
    expect(await findNeurons(chain.client, [])).toEqual([]);
    const [subnet, ...others] = await getOverview(chain.client, {
      coldkeys: [chain.bob.address],
      hotkeys: [chain.aliceHotkey.address],
    });
    expect(others).toEqual([]);
    expect(subnet).toMatchObject({ netuid: NETUID, tempoBlocks: 20 });
    expect(subnet!.neurons.map(({ uid }) => uid)).toEqual([0, 1]);
  });
});

describe('getHyperparameters', () => {
  it('default: of every kind, as the state has them', async () => {
    const parameters = new Map(
      (await getHyperparameters(chain.client, NETUID)).map(({ name, value }) => [name, value]),
    );
    const truth = await ask((ctx) => ({
      tempo: storage.Tempo.get(ctx, NETUID),
      minBurn: storage.MinBurn.get(ctx, NETUID),
      commitReveal: storage.CommitRevealWeightsEnabled.get(ctx, NETUID),
    }));
    expect(parameters.get('tempo')).toEqual({ kind: 'integer', value: BigInt(truth.tempo) });
    expect(parameters.get('min_burn')).toEqual({ kind: 'tao', value: taoAmount(truth.minBurn) });
    expect(parameters.get('commit_reveal_weights_enabled')).toEqual({
      kind: 'bool',
      value: truth.commitReveal,
    });
    expect([...parameters.values()].some(({ kind }) => kind === 'fixed')).toBe(true);
  });

  it('error: none there', async () => {
    await expect(getHyperparameters(chain.client, NONE)).rejects.toThrow(missing);
  });
});

describe('getBurnCost, getRegistrationCost', () => {
  it('default', async () => {
    expect(await getBurnCost(chain.client)).toEqual(taoAmount(await ask((ctx) => getNetworkLockCost(ctx))));
    expect(await getRegistrationCost(chain.client, NETUID)).toEqual(
      taoAmount(await ask((ctx) => storage.Burn.get(ctx, NETUID))),
    );
  });
});

describe('quoteStake, quoteUnstake', () => {
  const state = () =>
    ask((ctx) => [storage.SubnetTAO.get(ctx, NETUID), storage.SubnetAlphaIn.get(ctx, NETUID)] as const);

  it('default: what the trade then brings', async () => {
    const hotkey = chain.aliceHotkey.address;
    const quote = await quoteStake(chain.client, NETUID, taoAmount(5n * TAO));
    // The block of the trade also puts its emission into the pool, which moves the price a little.
    const { events } = await chain.send(chain.bob, [
      'SubtensorModule',
      'add_stake',
      { hotkey, netuid: NETUID, amount_staked: 5n * TAO },
    ]);
    const added = events.find(({ name }) => name === 'StakeAdded')!.data as bigint[];
    const off = added[3]! - quote.receive.rao;
    expect(off < 0n ? -off : off).toBeLessThan(quote.receive.rao / 100n);
    expect(quote.give).toEqual(taoAmount(5n * TAO));
    expect(quote.fee.rao).toBe(added[5]);
  });

  it('behavior: a quote changes nothing', async () => {
    const before = await state();
    await quoteStake(chain.client, NETUID, taoAmount(5n * TAO));
    await quoteUnstake(chain.client, NETUID, 5n * TAO);
    expect(await state()).toEqual(before);
  });

  it('behavior: what goes there and back is less, by fee and slippage', async () => {
    const there = await quoteStake(chain.client, NETUID, taoAmount(TAO));
    const back = await quoteUnstake(chain.client, NETUID, there.receive.rao);
    expect(back.receive.unit).toBe('tao');
    expect(back.receive.rao).toBeLessThan(TAO);
    expect(back.fee.unit).toBe('alpha');
  });

  it('behavior: TAO stays TAO on root', async () => {
    expect(await quoteStake(chain.client, 0, taoAmount(TAO))).toMatchObject({
      receive: taoAmount(TAO),
      priceRao: TAO,
    });
    expect(await quoteUnstake(chain.client, 0, TAO)).toMatchObject({
      give: taoAmount(TAO),
      receive: taoAmount(TAO),
    });
  });
});

describe('getEmissions, getSubnetEarnings', () => {
  it('default: what the last block gave', async () => {
    const emissions = await getEmissions(chain.client);
    expect(emissions.map(({ netuid }) => netuid)).toEqual([1, NETUID]);
    const own = emissions[1]!;
    const truth = await ask((ctx) => ({
      isEnabled: storage.SubnetEmissionEnabled.get(ctx, NETUID),
      taoIn: taoAmount(storage.SubnetTaoInEmission.get(ctx, NETUID)),
      alphaIn: alphaAmount(NETUID, storage.SubnetAlphaInEmission.get(ctx, NETUID)),
      alphaOut: alphaAmount(NETUID, storage.SubnetAlphaOutEmission.get(ctx, NETUID)),
      excessTao: taoAmount(storage.SubnetExcessTao.get(ctx, NETUID)),
      pending: {
        miners: alphaAmount(NETUID, storage.PendingServerEmission.get(ctx, NETUID)),
        validators: alphaAmount(NETUID, storage.PendingValidatorEmission.get(ctx, NETUID)),
        root: alphaAmount(NETUID, storage.PendingRootAlphaDivs.get(ctx, NETUID)),
        owner: alphaAmount(NETUID, storage.PendingOwnerCut.get(ctx, NETUID)),
      },
    }));
    expect(own).toMatchObject(truth);
    expect(truth.alphaOut.rao).toBeGreaterThan(0n);
    const shares = emissions.reduce((sum, { sharePerBillion }) => sum + sharePerBillion, 0n);
    // Rounded down, once for each subnet.
    expect([1_000_000_000n, 999_999_999n]).toContain(shares);
  });

  it('behavior: what the last epoch gave to each neuron, and their sum', async () => {
    const { neurons, total, totalValue, subnet, tempoBlocks } = await getSubnetEarnings(chain.client, NETUID);
    const emission = await ask((ctx) => storage.Emission.get(ctx, NETUID));
    expect(neurons.map((neuron) => neuron.emission.rao)).toEqual([...emission]);
    expect(total.rao).toBe(emission.reduce((sum, rao) => sum + rao, 0n));
    const priceRao = (await getPrices(chain.client)).get(NETUID)!;
    expect(totalValue).toEqual(taoAmount(alphaValue(total.rao, priceRao)));
    expect([subnet.netuid, tempoBlocks]).toEqual([NETUID, 20]);
  });

  it('error: none there', async () => {
    await expect(getSubnetEarnings(chain.client, NONE)).rejects.toThrow(missing);
  });
});

describe('getWeights, getRevealSchedule', () => {
  it('default', async () => {
    expect(await getWeights(chain.client, NETUID)).toEqual([
      { uid: 0, hotkey: chain.aliceHotkey.address, weights: await weightsOf(chain, 0, 0) },
    ]);
    expect(await getWeights(chain.client, NETUID, 1)).toEqual([]);
    await expect(getWeights(chain.client, NETUID, 2)).rejects.toThrow(MechanismNotFoundError);
    await expect(getWeights(chain.client, NONE)).rejects.toThrow(missing);
  });

  it('behavior: epochs run in the blocks the schedule tells', async () => {
    const schedule = await getRevealSchedule(chain.client, NETUID);
    const index = () => ask((ctx) => Number(storage.SubnetEpochIndex.get(ctx, NETUID)));
    expect(schedule.epoch).toBe(await index());
    for (const epoch of [schedule.epoch + 1, schedule.epoch + 2]) {
      const block = blockOfEpoch(schedule, epoch);
      await chain.mineTo(block - 1);
      expect(await index()).toBe(epoch - 1);
      await chain.mine(1);
      expect(await index()).toBe(epoch);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toHex } from '../../../../../src/codec/hex.js';
import { readSs58 } from '../../../../../src/codec/ss58.js';
import { weightsCommitHash } from '../../../../../src/codec/weights-commit.js';
import {
  LastEpochBlock,
  StartCallDelay,
  SubnetEpochIndex,
} from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import type { Signer } from '../../../../../src/wallet/index.js';
import { developmentSigner, type TestChain, testChain } from '../../../../helpers/test-chain.js';

const NETUID = 2;
const WEIGHTS = { uids: [0], values: [65_535], salt: [1, 2, 3], versionKey: 0n };

let chain: TestChain;
let [alice, bob]: Signer[] = [];
beforeAll(async () => {
  chain = await testChain({
    preset: 'localnet',
    overrides: { storage: { 'SubtensorModule.StartCallDelay': 40 } },
  });
  [alice, bob] = await Promise.all([developmentSigner('Alice'), developmentSigner('Bob')]);
  const hotkey = bob!.address;
  await chain.send(alice!, ['SubtensorModule', 'register_network', { hotkey }]);
});
afterAll(() => chain.close());

const ask = (method: string, ...params: unknown[]) => chain.provider.request(method, params);
const warp = async (options: object) => (await ask('dev_warp', options)) as { number: number };
const commitHash = () => toHex(weightsCommitHash(readSs58(bob!.address).accountId, NETUID, WEIGHTS));
const reveal = () =>
  chain.send(bob!, [
    'SubtensorModule',
    'reveal_weights',
    { netuid: NETUID, uids: WEIGHTS.uids, values: WEIGHTS.values, salt: WEIGHTS.salt, version_key: 0n },
  ]);

describe('dev_warp untilStart', () => {
  it('default: the next block is the first that may start the subnet', async () => {
    expect(await chain.ask((ctx) => StartCallDelay.get(ctx))).toBe(40n);
    const start = ['SubtensorModule', 'start_call', { netuid: NETUID }] as const;
    const { number } = await warp({ untilStart: NETUID });
    const { id } = (await ask('dev_snapshot')) as { id: string };
    const { blockNumber } = await chain.send(alice!, start);
    expect(blockNumber).toBe(number + 1);
    await ask('dev_revert', id);
    expect(blockNumber).toBe(41);
    await chain.send(alice!, start);
  });

  it('error: a subnet that was started, one that is not there', async () => {
    await expect(warp({ untilStart: NETUID })).rejects.toThrow(`subnet ${NETUID} has been started`);
    await expect(warp({ untilStart: 77 })).rejects.toMatchObject({ rpcCode: -32602 });
  });
});

describe('dev_warp untilEpoch', () => {
  it('default: its epoch ran in the last block', async () => {
    const { number } = await warp({ untilEpoch: NETUID });
    expect(await chain.ask((ctx) => LastEpochBlock.get(ctx, NETUID))).toBe(BigInt(number));
  });
});

describe('dev_warp untilReveal', () => {
  it('error: nothing was committed', async () => {
    await expect(warp({ untilReveal: NETUID })).rejects.toThrow('no commit of weights waits');
  });

  it('default: a commit can be revealed then, and not before', async () => {
    await ask('dev_setStorage', { SubtensorModule: { WeightsSetRateLimit: [[[NETUID], 0]] } });
    const commit = [
      'SubtensorModule',
      'commit_weights',
      { netuid: NETUID, commit_hash: commitHash() },
    ] as const;
    await chain.send(bob!, commit);
    await expect(reveal()).rejects.toMatchObject({ code: 'INVALID_TRANSACTION' });
    const epoch = () => chain.ask((ctx) => SubnetEpochIndex.get(ctx, NETUID));
    const committedIn = await epoch();
    const { number } = await warp({ untilReveal: NETUID });
    expect(await epoch()).toBe(committedIn + 1n);
    expect((await warp({ untilReveal: NETUID })).number).toBe(number);
    await expect(reveal()).resolves.toMatchObject({ blockNumber: number + 1 });
  });
});

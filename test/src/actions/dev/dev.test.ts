import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dryRun } from '../../../../src/actions/dev/dry-run.js';
import { fund } from '../../../../src/actions/dev/fund.js';
import { getSimStatus } from '../../../../src/actions/dev/get-sim-status.js';
import { mine } from '../../../../src/actions/dev/mine.js';
import { dropSnapshot, listSnapshots, revert, takeSnapshot } from '../../../../src/actions/dev/snapshots.js';
import { warp } from '../../../../src/actions/dev/warp.js';
import { Client, encodeCall } from '../../../../src/client/index.js';
import { NotASimulationError } from '../../../../src/errors/chain-state.js';
import { openChain } from '../../../../src/runtime/node/index.js';
import { LastEpochBlock } from '../../../../src/runtime/pallets/subtensor/storage/index.js';
import { Now } from '../../../../src/runtime/pallets/timestamp/storage.js';
import { taoAmount } from '../../../../src/units/index.js';
import { type TestChain, testChain } from '../../../helpers/test-chain.js';
import { TAO } from '../subnet.js';

const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const DAVE = '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy';

let chain: TestChain;
beforeAll(async () => {
  chain = await testChain();
});
afterAll(() => chain.close());

const freeOf = async (address: string) =>
  (await chain.client.storage<{ data: { free: bigint } }>('System', 'Account', [address])).data.free;

describe('mine, warp', () => {
  it('default', async () => {
    const { number } = await chain.client.header();
    const head = await mine(chain.client, 3);
    expect(head).toMatchObject({ number: number + 3, hash: await chain.client.blockHash(number + 3) });
    expect(await warp(chain.client, { blocks: 2 })).toMatchObject({ number: number + 5 });
  });

  it('args: seconds', async () => {
    const now = () => chain.ask((ctx) => Now.get(ctx));
    const before = await now();
    await warp(chain.client, { seconds: 3600 });
    await mine(chain.client, 1);
    expect((await now()) - before).toBe(3_612_000n);
  });

  it('args: epochs of a subnet', async () => {
    const { number } = await warp(chain.client, { epochs: 1, netuid: 1 });
    expect(await chain.ask((ctx) => LastEpochBlock.get(ctx, 1))).toBe(BigInt(number));
  });
});

describe('fund', () => {
  it('default', async () => {
    const before = await freeOf(DAVE);
    expect(await fund(chain.client, DAVE, taoAmount(5n * TAO))).toEqual({
      address: DAVE,
      added: taoAmount(5n * TAO),
      free: taoAmount(before + 5n * TAO),
    });
    expect(await freeOf(DAVE)).toBe(before + 5n * TAO);
  });
});

describe('snapshots', () => {
  it('default: what happened since is gone', async () => {
    const before = await freeOf(DAVE);
    const { id, number } = await takeSnapshot(chain.client, 'start');
    expect([id, number]).toEqual(['start', (await chain.client.header()).number]);
    await fund(chain.client, DAVE, taoAmount(TAO));
    await mine(chain.client, 2);
    expect(await listSnapshots(chain.client)).toContainEqual(
      expect.objectContaining({ id: 'start', number }),
    );
    expect(await revert(chain.client, 'start')).toMatchObject({ number });
    expect(await freeOf(DAVE)).toBe(before);
    await dropSnapshot(chain.client, 'start');
    expect(await listSnapshots(chain.client)).toEqual([]);
  });

  it('behavior: without a name it gets one', async () => {
    const { id } = await takeSnapshot(chain.client);
    expect((await listSnapshots(chain.client)).map((snapshot) => snapshot.id)).toEqual([id]);
    await dropSnapshot(chain.client, id);
  });

  it('error: one there is not', async () => {
    await expect(revert(chain.client, 'never')).rejects.toThrow('there is no snapshot never');
  });
});

describe('dryRun', () => {
  const transfer = async (value: bigint) =>
    encodeCall(await chain.client.schema(), 'Balances', 'transfer_keep_alive', { dest: DAVE, value });

  it('default: what would change, and nothing does', async () => {
    const [bob, dave] = [await freeOf(BOB), await freeOf(DAVE)];
    const run = await dryRun(chain.client, await transfer(TAO), BOB);
    expect(run).toMatchObject({ outcome: 'included', error: null });
    expect(run.events.map(({ event }) => event)).toContain('Balances.Transfer');
    const change = run.changes.find(
      ({ item, keys }) => item === 'System.Account' && JSON.stringify(keys).includes(DAVE),
    );
    expect(change?.after).toMatchObject({ data: { free: String(dave + TAO) } });
    expect([await freeOf(BOB), await freeOf(DAVE)]).toEqual([bob, dave]);
  });

  it('behavior: says why a call would fail', async () => {
    const run = await dryRun(chain.client, await transfer(2n * 10n ** 15n), BOB);
    expect(run.error).toContain('FundsUnavailable');
  });
});

describe('getSimStatus', () => {
  it('default', async () => {
    const { number, hash } = await chain.client.header();
    expect(await getSimStatus(chain.client)).toMatchObject({
      preset: 'default',
      genesisHash: await chain.client.genesisHash(),
      head: { number, hash },
      sealing: { mode: 'instant' },
      pending: 0,
      snapshots: [],
      impersonated: [],
    });
  });
});

describe('a chain that is no simulation', () => {
  it('error', async () => {
    const live = await openChain({ dev: false });
    const client = new Client(live.provider);
    const refused = (verb: string) => new NotASimulationError(verb);
    await expect(mine(client, 1)).rejects.toThrow(refused('mine'));
    await expect(warp(client, { blocks: 1 })).rejects.toThrow(refused('warp'));
    await expect(fund(client, BOB, taoAmount(1n))).rejects.toThrow(refused('fund'));
    await expect(getSimStatus(client)).rejects.toThrow(refused('status'));
    await expect(takeSnapshot(client)).rejects.toThrow(NotASimulationError);
    await live.close();
  });
});

/** The client sees the same chain through every provider, and cannot tell which one it has. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Client,
  encodeCall,
  queryFee,
  type Signer,
  signExtrinsic,
  submit,
  unsignedForFee,
} from '../../src/client/index.js';
import { BlockNotFoundError, NodeUnreachableError, NotOnChainError } from '../../src/errors/node.js';
import { DispatchFailedError, InvalidTransactionError } from '../../src/errors/transaction.js';
import { developmentSigner } from '../helpers/test-chain.js';
import { ALL, SIMULATED, type Subject } from './providers.js';

const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const NOBODY = '5C4hrfjw9DjXZTzV3MwzrrAr9P1MJhSrvWGWqi1eSuyUpnhM';
const TAO = 1_000_000_000n;

interface AccountInfo {
  data: { free: bigint };
}

describe.each(ALL)('a client over a provider %s: reading', (_, open) => {
  let subject: Subject;
  let client: Client;
  beforeAll(async () => {
    subject = await open();
    client = new Client(subject.provider);
  });
  afterAll(() => subject.close());

  it('default: the chain in its own words', async () => {
    const schema = await client.schema();
    expect(['System', 'Balances', 'SubtensorModule', 'Swap'].every((name) => schema.hasPallet(name))).toBe(
      true,
    );
    expect((await client.runtimeVersion()).specName).toBe('node-subtensor');
    expect(await client.genesisHash()).toBe(await client.blockHash(0));
    expect(await client.constant('Balances', 'ExistentialDeposit')).toBe(500n);
  });

  it('behavior: one entry, many at once and all of a map agree', async () => {
    const at = (await client.header()).hash;
    const all = await client.entries<[number], boolean>('SubtensorModule', 'NetworksAdded', [], { at });
    const netuids = all.map(([[netuid]]) => netuid);
    expect(netuids).toContain(0);
    const items = netuids.map((netuid) => ['SubtensorModule', 'Tempo', [netuid]] as const);
    const many = await client.storageMany(items, { at });
    const one = await Promise.all(
      netuids.map((netuid) => client.storage('SubtensorModule', 'Tempo', [netuid], { at })),
    );
    expect(many).toEqual(one);
  });

  it('behavior: a runtime API and storage agree', async () => {
    const at = (await client.header()).hash;
    const infos = await client.runtimeApi<({ netuid: number; tempo: number } | undefined)[]>(
      'SubnetInfoRuntimeApi',
      'get_all_dynamic_info',
      [],
      { at },
    );
    for (const info of infos.slice(0, 3)) {
      expect(info?.tempo).toBe(await client.storage('SubtensorModule', 'Tempo', [info?.netuid], { at }));
    }
  });

  it('behavior: what is absent has its default', async () => {
    expect(await client.storage<AccountInfo>('System', 'Account', [NOBODY])).toMatchObject({ nonce: 0 });
  });

  it('error: what is not there', async () => {
    await expect(client.storage('System', 'NoSuch')).rejects.toThrow(NotOnChainError);
    await expect(client.blockHash(4_000_000_000)).rejects.toThrow(BlockNotFoundError);
  });
});

describe.each(SIMULATED)('a client over a provider %s: sending', (_, open) => {
  let subject: Subject;
  let client: Client;
  let alice: Signer;
  beforeAll(async () => {
    subject = await open();
    client = new Client(subject.provider);
    alice = await developmentSigner('Alice');
  });
  afterAll(() => subject.close());

  const transfer = async (value: bigint) =>
    encodeCall(await client.schema(), 'Balances', 'transfer_keep_alive', { dest: BOB, value });
  const freeOf = async (address: string) =>
    (await client.storage<AccountInfo>('System', 'Account', [address])).data.free;

  it('default: a transfer, for the fee that was told', async () => {
    const call = await transfer(TAO);
    const [bob, before] = [await freeOf(BOB), await freeOf(alice.address)];
    const fee = await queryFee(client, await unsignedForFee(client, alice, call));
    const heard: string[] = [];
    const receipt = await submit(client, await signExtrinsic(client, alice, call), {
      waitFor: 'finalized',
      onStatus: (status) => heard.push(status),
    });
    expect(receipt.feeRao).toBe(fee);
    expect([await freeOf(BOB), await freeOf(alice.address)]).toEqual([bob + TAO, before - TAO - fee]);
    expect(heard).toEqual(['ready', 'inBlock', 'finalized']);
    expect(await client.blockHash(receipt.blockNumber)).toBe(receipt.blockHash);
  });

  it('behavior: many at once, each with a nonce of its own', async () => {
    const call = await transfer(1n);
    const first = (await subject.provider.request('system_accountNextIndex', [alice.address])) as number;
    const signed = await Promise.all(
      [0, 1, 2, 3, 4].map((i) => signExtrinsic(client, alice, call, { nonce: first + i })),
    );
    const bob = await freeOf(BOB);
    const receipts = await Promise.all(signed.map((extrinsic) => submit(client, extrinsic)));
    expect(new Set(receipts.map(({ extrinsicHash }) => extrinsicHash)).size).toBe(5);
    expect(await freeOf(BOB)).toBe(bob + 5n);
  });

  it('error: refused by the pool, and by the chain', async () => {
    const used = await signExtrinsic(client, alice, await transfer(1n), { nonce: 0 });
    await expect(submit(client, used)).rejects.toThrow(InvalidTransactionError);
    const tooMuch = await signExtrinsic(client, alice, await transfer(2n * 10n ** 15n));
    await expect(submit(client, tooMuch)).rejects.toThrow(DispatchFailedError);
  });

  it('behavior: past states are read while the chain goes on', async () => {
    const { hash } = await client.header();
    const before = await freeOf(BOB);
    await submit(client, await signExtrinsic(client, alice, await transfer(TAO)));
    const { data } = await client.storage<AccountInfo>('System', 'Account', [BOB], { at: hash });
    expect([data.free, await freeOf(BOB)]).toEqual([before, before + TAO]);
  });
});

describe('a client over a WebSocket that is gone', () => {
  it('error', async () => {
    const [, open] = SIMULATED[1]!;
    const { provider, close } = await open();
    const client = new Client(provider);
    await client.genesisHash();
    await close();
    await expect(client.storage('System', 'Number')).rejects.toThrow(NodeUnreachableError);
  });
});

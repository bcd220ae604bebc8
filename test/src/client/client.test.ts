import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type MetadataCache } from '../../../src/client/index.js';
import { Schema } from '../../../src/client/schema.js';
import { fromHex, type Hex } from '../../../src/codec/hex.js';
import { encodeSs58 } from '../../../src/codec/ss58.js';
import {
  BlockNotFoundError,
  JsonRpcError,
  NodeAnswerError,
  NotOnChainError,
} from '../../../src/errors/node.js';
import { ExistentialDeposit } from '../../../src/runtime/pallets/balances/constants.js';
import { Owner, SubnetAlphaIn, Tempo, Uids } from '../../../src/runtime/pallets/subtensor/storage/index.js';
import { getSubnetAccountId } from '../../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import { currentAlphaPrice } from '../../../src/runtime/pallets/swap/pool.js';
import { Account } from '../../../src/runtime/pallets/system/storage.js';
import { fakeProvider, type TestChain, testChain } from '../../helpers/test-chain.js';

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const ALICE_ID = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';
const NOBODY = encodeSs58(new Uint8Array(32).fill(9));

let chain: TestChain;
let client: Client;
beforeAll(async () => {
  chain = await testChain();
  client = chain.client;
});
afterAll(() => chain.close());

const refusal = () => new JsonRpcError('state_call', -32_603, 'Internal error');

describe('storage', () => {
  it('default: what the state holds', async () => {
    const { data, nonce } = await client.storage<{ data: { free: bigint }; nonce: number }>(
      'System',
      'Account',
      [ALICE],
    );
    const truth = await chain.ask((ctx) => Account.get(ctx, ALICE_ID));
    expect([data.free, nonce]).toEqual([truth.data.free, truth.nonce]);
    expect(await client.storage('SubtensorModule', 'SubnetAlphaIn', [1])).toBe(
      await chain.ask((ctx) => SubnetAlphaIn.get(ctx, 1)),
    );
  });

  it('behavior: an absent entry has its default', async () => {
    expect(await client.storage('SubtensorModule', 'Tempo', [77])).toBe(
      await chain.ask((ctx) => Tempo.get(ctx, 77)),
    );
    expect(await client.storage('SubtensorModule', 'Owner', [NOBODY])).toBe(
      encodeSs58(fromHex(await chain.ask((ctx) => Owner.get(ctx, `0x${'09'.repeat(32)}`)))),
    );
  });

  it('behavior: an absent optional entry is undefined', async () => {
    expect(await chain.ask((ctx) => Uids.get(ctx, 1, `0x${'09'.repeat(32)}`))).toBeUndefined();
    expect(await client.storage('SubtensorModule', 'Uids', [1, NOBODY])).toBeUndefined();
  });

  it('args: at', async () => {
    await chain.mine(1);
    const { hash, number } = await client.header();
    await chain.mine(2);
    expect(await client.storage('System', 'Number', [], { at: hash })).toBe(number);
    expect(await client.storage('System', 'Number')).toBe(number + 2);
  });

  it('error: an item there is not', async () => {
    await expect(client.storage('SubtensorModule', 'NoSuch')).rejects.toThrow(
      new NotOnChainError('storage item', 'SubtensorModule.NoSuch'),
    );
    await expect(client.storage('NoSuch', 'Item')).rejects.toThrow(new NotOnChainError('pallet', 'NoSuch'));
  });
});

describe('storageMany', () => {
  it('default: in the order asked, with repeats, defaults and absences', async () => {
    const tempo = await chain.ask((ctx) => Tempo.get(ctx, 1));
    expect(
      await client.storageMany([
        ['SubtensorModule', 'Tempo', [1]],
        ['SubtensorModule', 'Uids', [1, NOBODY]],
        ['System', 'Number'],
        ['SubtensorModule', 'Tempo', [1]],
      ]),
    ).toEqual([tempo, undefined, (await client.header()).number, tempo]);
  });

  it('behavior: nothing is asked for nothing', async () => {
    const silent = new Client(
      fakeProvider(chain.provider, { request: () => Promise.reject(new Error('asked')) }),
    );
    expect(await silent.storageMany([])).toEqual([]);
  });

  it('error: an answer of another shape', async () => {
    const answers = { state_queryStorageAt: () => null };
    const odd = new Client(fakeProvider(chain.provider, { answers }));
    await expect(odd.storageMany([['System', 'Number']])).rejects.toThrow(NodeAnswerError);
  });
});

describe('entries', () => {
  /** More than fit one page, of subnets there are not. */
  const COUNT = 1002;
  const FIRST = 1000;
  const entriesOf = (reader: Client) => reader.entries<[number], number>('SubtensorModule', 'Tempo');
  const isMade = ([[netuid]]: [[number], number]) => netuid >= FIRST;
  beforeAll(async () => {
    const entries = Array.from({ length: COUNT }, (_, i) => [[FIRST + i], i % 360]);
    await chain.provider.request('dev_setStorage', [{ SubtensorModule: { Tempo: entries } }]);
  });

  it('default: every entry once, over several pages', async () => {
    const entries = (await entriesOf(client)).filter(isMade).sort(([[a]], [[b]]) => a - b);
    expect(entries).toEqual(Array.from({ length: COUNT }, (_, i) => [[FIRST + i], i % 360]));
  });

  it('behavior: all pages are of one block, whatever happens between them', async () => {
    let pages = 0;
    const answers = {
      state_getKeysPaged: async (...params: unknown[]) => {
        const page = await chain.provider.request('state_getKeysPaged', params);
        if (pages++ === 0) {
          const added = { SubtensorModule: { Tempo: [[[FIRST + COUNT], 7]] } };
          await chain.provider.request('dev_setStorage', [added]);
          await chain.mine(1);
        }
        return page;
      },
    };
    const moving = new Client(fakeProvider(chain.provider, { answers }));
    expect((await entriesOf(moving)).filter(isMade)).toHaveLength(COUNT);
    expect(pages).toBe(2);
    expect((await entriesOf(client)).filter(isMade)).toHaveLength(COUNT + 1);
  });

  it('args: leading keys', async () => {
    const all = await client.entries<[number, number], string>('SubtensorModule', 'Keys');
    const ofOne = await client.entries<[number, number], string>('SubtensorModule', 'Keys', [1]);
    expect(ofOne).toEqual(all.filter(([[netuid]]) => netuid === 1));
    expect(ofOne.length).toBeGreaterThan(0);
    expect(await client.entries('SubtensorModule', 'Keys', [77])).toEqual([]);
  });
});

describe('constant, runtimeApi', () => {
  it('default', async () => {
    const deposit = await chain.ask((ctx) => ExistentialDeposit.get(ctx));
    expect(await client.constant('Balances', 'ExistentialDeposit')).toBe(deposit);
    const account = await chain.ask((ctx) => getSubnetAccountId(ctx, 1));
    expect(await client.runtimeApi('SubnetInfoRuntimeApi', 'get_subnet_account_id', [1])).toBe(
      account && encodeSs58(fromHex(account)),
    );
  });

  it('behavior: integers are numbers up to 32 bits and bigints above', async () => {
    const price = await client.runtimeApi<bigint>('SwapRuntimeApi', 'current_alpha_price', [1]);
    const bits = await chain.ask((ctx) => currentAlphaPrice(ctx, 1));
    // U64F64 → rao of TAO for one alpha, rounded down.
    expect(price).toBe((bits * 1_000_000_000n) >> 64n);
    expect(await client.constant('System', 'BlockHashCount')).toBe(2400);
  });

  it('error: those there are not', async () => {
    await expect(client.constant('Balances', 'NoSuch')).rejects.toThrow(
      new NotOnChainError('constant', 'Balances.NoSuch'),
    );
    await expect(client.runtimeApi('NoSuchApi', 'ask')).rejects.toThrow(
      new NotOnChainError('runtime API', 'NoSuchApi.ask'),
    );
  });
});

describe('header, blockHash', () => {
  it('default', async () => {
    await chain.mine(1);
    const head = await client.header();
    expect(head.hash).toBe(await client.blockHash(head.number));
    expect(await client.header(head.parentHash)).toMatchObject({
      number: head.number - 1,
      hash: head.parentHash,
    });
    expect(await client.genesisHash()).toBe(await client.blockHash(0));
  });

  it('error: a block there is not', async () => {
    await expect(client.blockHash(4_000_000)).rejects.toThrow(new BlockNotFoundError('4000000'));
    const hash: Hex = `0x${'ab'.repeat(32)}`;
    await expect(client.header(hash)).rejects.toThrow(new BlockNotFoundError(hash));
  });
});

describe('schema', () => {
  const AT_VERSION = 'Metadata_metadata_at_version';

  /** A client of a node that offers metadata of some versions only. */
  function olderNode(versions: readonly number[]): Client {
    const state_call = (method: string, data: string, at: unknown) =>
      method === AT_VERSION && !versions.includes(fromHex(data)[0]!)
        ? '0x00'
        : chain.provider.request('state_call', [method, data, at ?? null]);
    return new Client(fakeProvider(chain.provider, { answers: { state_call } }));
  }

  it.each([
    ['16 and 15', [15, 16], 16],
    ['15', [15], 15],
    ['14', [], 14],
  ])('behavior: of a node with metadata %s', async (_, versions, used) => {
    const older = olderNode(versions);
    const schema = await older.schema();
    // Runtime APIs are told from version 15 on.
    expect(schema.metadata.apis.length > 0).toBe(used > 14);
    expect(await older.storage('System', 'Number')).toBe(await client.storage('System', 'Number'));
  });

  it('behavior: a node without the runtime call is asked the old way', async () => {
    const answers = { state_call: () => Promise.reject(refusal()) };
    const old = new Client(fakeProvider(chain.provider, { answers }));
    expect(await old.storage('System', 'Number')).toBe(await client.storage('System', 'Number'));
  });

  it('behavior: metadata is asked for once', async () => {
    let count = 0;
    const state_call = (...params: unknown[]) => {
      if (params[0] === AT_VERSION) count++;
      return chain.provider.request('state_call', params);
    };
    const counted = new Client(fakeProvider(chain.provider, { answers: { state_call } }));
    await Promise.all([counted.schema(), counted.storage('System', 'Number'), counted.schema()]);
    expect(count).toBe(1);
  });

  it('error: what is no metadata', async () => {
    expect(() => Schema.decode(fromHex('0x00010203'))).toThrow(NodeAnswerError);
    const answers = { state_call: () => Promise.reject(refusal()), state_getMetadata: () => '0xffff' };
    await expect(new Client(fakeProvider(chain.provider, { answers })).schema()).rejects.toThrow(
      NodeAnswerError,
    );
  });

  it('error: a node that cannot be asked', async () => {
    const request = () => Promise.reject(new NodeAnswerError('nothing'));
    await expect(new Client(fakeProvider(chain.provider, { request })).schema()).rejects.toThrow('nothing');
  });
});

describe('the metadata cache', () => {
  function memory(): MetadataCache & { files: Map<string, Uint8Array> } {
    const files = new Map<string, Uint8Array>();
    return {
      files,
      get: async (key) => files.get(key),
      set: async (key, bytes) => {
        files.set(key, bytes);
      },
    };
  }

  it('default: one entry per chain and runtime version, used the next time', async () => {
    const cache = memory();
    await new Client(chain.provider, cache).schema();
    const genesis = await client.genesisHash();
    expect([...cache.files.keys()]).toEqual([`${genesis.slice(2, 18)}-425`]);
    const answers = { state_call: () => Promise.reject(new Error('asked')) };
    const again = new Client(fakeProvider(chain.provider, { answers }), cache);
    expect((await again.schema()).hasPallet('SubtensorModule')).toBe(true);
  });

  it('behavior: a damaged entry is replaced', async () => {
    const cache = memory();
    const key = `${(await client.genesisHash()).slice(2, 18)}-425`;
    cache.files.set(key, Uint8Array.of(1, 2, 3));
    expect((await new Client(chain.provider, cache).schema()).hasPallet('System')).toBe(true);
    expect(cache.files.get(key)!.length).toBeGreaterThan(100_000);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fromHex, type Hex, toHex } from '../../../../../src/codec/hex.js';
import { JsonRpcError } from '../../../../../src/errors/node.js';
import { RuntimeCall } from '../../../../../src/runtime/frame/runtime-call.js';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import { DEV_ACCOUNTS } from '../../../../../src/runtime/node/presets/dev-accounts.js';
import { LastEpochBlock, TotalNetworks } from '../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { Account } from '../../../../../src/runtime/pallets/system/storage.js';
import { Now } from '../../../../../src/runtime/pallets/timestamp/storage.js';
import { developmentKey, idOf, signCall, signTransfer, transfer } from '../signing.js';

let chain: EmbeddedChain;
beforeEach(async () => {
  chain = await openChain();
});
afterEach(() => chain.close());

const ask = (method: string, ...params: unknown[]) => chain.provider.request(method, params);
const head = () => chain.node.db.head;
async function freeOf(account: Hex): Promise<bigint> {
  return (await chain.node.core()).ask((ctx) => Account.get(ctx, account).data.free);
}
async function timeOf(): Promise<bigint> {
  return (await chain.node.core()).ask((ctx) => Now.get(ctx));
}

/** 2025-01-01, where the default preset's time starts. */
const START_MS = 1_735_689_600_000n;
const { Alice, Bob, Dave } = DEV_ACCOUNTS;
const TOTAL_NETWORKS = TotalNetworks.prefix;

describe('dev_newBlock, dev_mine', () => {
  it('default: one block, one slot later', async () => {
    const hash = await ask('dev_newBlock');
    expect(hash).toBe(await ask('chain_getBlockHash', 1));
    expect(await timeOf()).toBe(START_MS + 12_000n);
  });

  it('args: count, to', async () => {
    await ask('dev_newBlock', { count: 3 });
    expect(head().number).toBe(3);
    await ask('dev_newBlock', { to: 7 });
    expect(head().number).toBe(7);
    await ask('dev_mine', 2);
    expect(head().number).toBe(9);
  });

  it('error: a block number that is past', async () => {
    await ask('dev_mine', 2);
    await expect(ask('dev_newBlock', { to: 1 })).rejects.toThrow(JsonRpcError);
  });
});

describe('dev_warp, dev_timeTravel', () => {
  it('args: blocks', async () => {
    expect(await ask('dev_warp', { blocks: 5 })).toMatchObject({ number: 5 });
    expect(await timeOf()).toBe(START_MS + 5n * 12_000n);
  });

  it('args: seconds', async () => {
    await ask('dev_warp', { seconds: 3600 });
    expect(head().number).toBe(0);
    await ask('dev_mine');
    expect(await timeOf()).toBe(START_MS + 3_612_000n);
  });

  it('args: epochs of a subnet', async () => {
    const core = await chain.node.core();
    const lastEpoch = () => core.ask((ctx) => LastEpochBlock.get(ctx, 1));
    const seen = new Set<bigint>();
    for (let i = 0; i < 3; i++) {
      await ask('dev_warp', { netuid: 1, epochs: 1 });
      expect(lastEpoch()).toBe(BigInt(head().number));
      seen.add(lastEpoch());
    }
    expect(seen.size).toBe(3);
  });

  it('behavior: travels to the start of the slot', async () => {
    expect(await ask('dev_timeTravel', '2030-06-01T00:00:07Z')).toBe(Date.parse('2030-06-01T00:00:00Z'));
    await ask('dev_mine');
    expect(await timeOf()).toBe(BigInt(Date.parse('2030-06-01T00:00:00Z')));
  });

  it('error: into the past', async () => {
    await expect(ask('dev_timeTravel', '2001-01-01')).rejects.toThrow('cannot be before');
  });
});

describe('dev_setBalance, dev_fund', () => {
  it('default', async () => {
    await ask('dev_setBalance', Bob, '5000');
    expect(await freeOf(Bob)).toBe(5000n);
    expect(await ask('dev_fund', Bob, 7)).toBe('5007');
    expect(await freeOf(Bob)).toBe(5007n);
    await ask('dev_mine');
    expect(await freeOf(Bob)).toBe(5007n);
  });

  it('behavior: both books of the issuance follow', async () => {
    const { TotalIssuance } = await import('../../../../../src/runtime/pallets/balances/storage.js');
    const subtensor = await import('../../../../../src/runtime/pallets/subtensor/storage/index.js');
    const core = await chain.node.core();
    const books = () =>
      core.ask((ctx) => [TotalIssuance.get(ctx), subtensor.TotalIssuance.get(ctx)] as [bigint, bigint]);
    const before = books();
    await ask('dev_fund', Dave, '123');
    expect(books()).toEqual(before.map((total) => total + 123n));
  });
});

describe('dev_setStorage', () => {
  it('args: a pallet, an item and a part of its value', async () => {
    await ask('dev_setStorage', { System: { Account: [[[Bob], { data: { free: '99' } }]] } });
    const core = await chain.node.core();
    expect(core.ask((ctx) => Account.get(ctx, Bob))).toMatchObject({ providers: 1, data: { free: 99n } });
  });

  it('args: keys and values as they are', async () => {
    await ask('dev_setStorage', [
      [TOTAL_NETWORKS, '0x4d00'],
      ['0x00ff', '0xabcd'],
    ]);
    const core = await chain.node.core();
    expect(core.ask((ctx) => TotalNetworks.get(ctx))).toBe(77);
    expect(await ask('state_getStorage', '0x00ff')).toBe('0xabcd');
    await ask('dev_setStorage', [['0x00ff', null]]);
    expect(await ask('state_getStorage', '0x00ff')).toBeNull();
  });

  it('behavior: past blocks stay as they were', async () => {
    await ask('dev_mine');
    const past = head().hash;
    await ask('dev_mine');
    const before = await freeOf(Bob);
    await ask('dev_setBalance', Bob, '1');
    const core = await chain.node.core();
    expect(core.ask((ctx) => Account.get(ctx, Bob).data.free, past)).toBe(before);
    expect(core.ask((ctx) => Account.get(ctx, Bob).data.free, head().hash)).toBe(1n);
  });

  it('error: what does not fit', async () => {
    await expect(ask('dev_setStorage', { System: { NoSuch: 1 } })).rejects.toThrow(
      'no storage item System.NoSuch',
    );
    await expect(ask('dev_setStorage', { Sudo: { Key: 'nobody' } })).rejects.toThrow('must be an account');
    await expect(ask('dev_setStorage', [['zz', '0x']])).rejects.toThrow(JsonRpcError);
    await expect(ask('dev_setStorage', [[TOTAL_NETWORKS, '0x']])).rejects.toMatchObject({ rpcCode: -32602 });
  });
});

describe('dev_snapshot, dev_revert', () => {
  it('default: blocks and state go back, as often as wanted', async () => {
    await ask('dev_mine', 2);
    const before = { ...head() };
    const { id } = (await ask('dev_snapshot')) as { id: string };
    for (let round = 0; round < 2; round++) {
      await ask('dev_setBalance', Bob, '1');
      await ask('dev_mine', 3);
      expect(await ask('dev_revert', id)).toEqual({ number: 2, hash: before.hash });
      expect(await freeOf(Bob)).toBe(1_000_000_000_000_000n);
      expect(await ask('chain_getBlockHash', 3)).toBeNull();
    }
    expect(head().stateRoot).toBe(before.stateRoot);
  });

  it('behavior: nested ones', async () => {
    await ask('dev_snapshot', 'outer');
    await ask('dev_fund', Bob, '1');
    await ask('dev_snapshot', 'inner');
    await ask('dev_mine');
    await ask('dev_revert', 'inner');
    expect(await freeOf(Bob)).toBe(1_000_000_000_000_001n);
    await ask('dev_revert', 'outer');
    expect(await freeOf(Bob)).toBe(1_000_000_000_000_000n);
    expect(await ask('dev_snapshots')).toMatchObject([{ id: 'outer' }]);
    await expect(ask('dev_revert', 'inner')).rejects.toThrow('no snapshot inner');
  });

  it('behavior: followers of heads hear of the head it went back to', async () => {
    await ask('dev_snapshot', 'here');
    await ask('dev_mine', 2);
    const numbers: number[] = [];
    const stop = await chain.provider.subscribe(
      'chain_subscribeNewHeads',
      [],
      'chain_unsubscribeNewHeads',
      (h) => {
        numbers.push(Number((h as { number: string }).number));
      },
    );
    await new Promise((resolve) => setImmediate(resolve));
    await ask('dev_revert', 'here');
    await ask('dev_mine');
    await stop();
    expect(numbers).toEqual([2, 0, 1]);
  });

  it('behavior: a snapshot keeps the history it needs', async () => {
    await chain.close();
    chain = await openChain({ historyBlocks: 2 });
    await ask('dev_snapshot', 'old');
    await ask('dev_mine', 10);
    await ask('dev_revert', 'old');
    expect(head().number).toBe(0);
    await ask('dev_dropSnapshot', 'old');
    await ask('dev_mine', 10);
    await expect(ask('state_getStorage', '0x00', await ask('chain_getBlockHash', 1))).rejects.toThrow(
      'State already discarded for 0x',
    );
  });
});

describe('dev_impersonate', () => {
  it('default: any signature does, until it is stopped', async () => {
    const [dave, eve] = await Promise.all([developmentKey('Dave'), developmentKey('Eve')]);
    const genesisHash = (await ask('chain_getBlockHash', 0)) as Hex;
    const forged = (nonce: number): Hex => {
      const bytes = fromHex(signCall(eve, transfer(idOf(eve), 1_000_000_000n), { genesisHash, nonce }));
      // The signer's account begins behind the length, the version byte and the address kind.
      bytes.set(dave.publicKey, 4);
      return toHex(bytes);
    };
    await expect(ask('author_submitExtrinsic', forged(0))).rejects.toThrow('bad signature');
    await ask('dev_impersonate', dave.address);
    const before = await freeOf(idOf(eve));
    await ask('author_submitExtrinsic', forged(0));
    expect(await freeOf(idOf(eve))).toBe(before + 1_000_000_000n);
    await ask('dev_stopImpersonating', dave.address);
    await expect(ask('author_submitExtrinsic', forged(1))).rejects.toThrow('bad signature');
  });
});

describe('dev_setBlockBuildMode, dev_dropTransactions', () => {
  it('default: manual keeps transactions waiting', async () => {
    const alice = await developmentKey('Alice');
    await ask('dev_setBlockBuildMode', 'Manual');
    await ask('author_submitExtrinsic', await signTransfer(chain.provider, alice, Bob, 1n));
    await ask('author_submitExtrinsic', await signTransfer(chain.provider, alice, Bob, 2n));
    expect(head().number).toBe(0);
    expect(await ask('author_pendingExtrinsics')).toHaveLength(2);
    expect(await ask('account_nextIndex', alice.address)).toBe(2);
    expect(await ask('dev_status')).toMatchObject({ pending: 2, sealing: { mode: 'manual' } });
    await ask('dev_mine');
    expect(await ask('author_pendingExtrinsics')).toEqual([]);
    expect((await freeOf(Bob)) - 1_000_000_000_000_000n).toBe(3n);
    await ask('author_submitExtrinsic', await signTransfer(chain.provider, alice, Bob, 1n));
    await ask('dev_dropTransactions');
    expect(await ask('account_nextIndex', alice.address)).toBe(2);
  });

  it('args: an interval', async () => {
    await ask('dev_setBlockBuildMode', { interval: 5 });
    const two = new Promise<void>((resolve) => {
      void chain.provider.subscribe('chain_subscribeNewHeads', [], 'chain_unsubscribeNewHeads', (h) => {
        if (Number((h as { number: string }).number) === 2) resolve();
      });
    });
    await two;
    await ask('dev_setBlockBuildMode', 'Instant');
    expect(head().number).toBeGreaterThanOrEqual(2);
  });
});

describe('dev_dryRun', () => {
  it('default: events, fee and differences of an extrinsic; nothing stays', async () => {
    const alice = await developmentKey('Alice');
    const extrinsic = await signTransfer(chain.provider, alice, Bob, 1_000_000_000n);
    const { stateRoot, commits } = head();
    const result = (await ask('dev_dryRun', { extrinsic })) as {
      feeRao: string;
      events: { event: string }[];
      changes: {
        item: string;
        keys: string[];
        before: { data: { free: string } };
        after: { data: { free: string } };
      }[];
    };
    expect(result).toMatchObject({ outcome: 'included', error: null });
    expect(result.events.map(({ event }) => event)).toContain('Balances.Transfer');
    const ofBob = result.changes.find(
      ({ item, keys }) => item === 'System.Account' && keys[0]!.startsWith('5FHneW46'),
    );
    expect(BigInt(ofBob!.after.data.free) - BigInt(ofBob!.before.data.free)).toBe(1_000_000_000n);
    const ofAlice = result.changes.find(
      ({ item, keys }) => item === 'System.Account' && keys[0]!.startsWith('5Grwva'),
    );
    expect(BigInt(ofAlice!.before.data.free) - BigInt(ofAlice!.after.data.free)).toBe(
      1_000_000_000n + BigInt(result.feeRao),
    );
    expect(head()).toMatchObject({ number: 0, stateRoot, commits });
    await ask('author_submitExtrinsic', extrinsic);
    expect((await freeOf(Alice)).toString()).toBe(ofAlice!.after.data.free);
  });

  it('args: a call and its origin', async () => {
    const call = toHex(RuntimeCall.codec.encode(transfer(Bob, 2_000_000_000_000_000n)));
    expect(await ask('dev_dryRun', { call, origin: Alice })).toMatchObject({
      outcome: 'included',
      error: 'Token.FundsUnavailable',
      feeRao: null,
      changes: [],
    });
  });

  it('behavior: what the pool would refuse', async () => {
    const alice = await developmentKey('Alice');
    const genesisHash = (await ask('chain_getBlockHash', 0)) as Hex;
    const extrinsic = signCall(alice, transfer(Bob, 1n), { genesisHash, nonce: 5 });
    expect(await ask('dev_dryRun', { extrinsic })).toMatchObject({
      outcome: 'refused',
      error: 'Transaction will be valid in the future',
    });
  });
});

describe('openChain', () => {
  it('args: dev: false serves none of it', async () => {
    const plain = await openChain({ dev: false });
    await expect(plain.provider.request('dev_mine', [])).rejects.toThrow('Method not found');
    const { methods } = (await plain.provider.request('rpc_methods', [])) as { methods: string[] };
    expect(methods.filter((method) => method.startsWith('dev_'))).toEqual([]);
    await plain.close();
  });
});

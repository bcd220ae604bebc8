/**
 * What every provider promises, asked of each kind: a chain in this process, and the same chain behind a WebSocket. A live
 * node is asked the questions that change nothing when TAO_TEST_NODE holds its address.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyringPair } from '@polkadot/keyring/types';
import { blake2_256 } from '../../src/codec/hash.js';
import { fromHex, type Hex, toHex } from '../../src/codec/hex.js';
import { JsonRpcError } from '../../src/errors/node.js';
import { Header } from '../../src/runtime/types/sp.js';
import { developmentKey, idOf, signTransfer } from '../src/runtime/node/signing.js';
import { ALL, SIMULATED, type Subject } from './providers.js';

interface HeaderJson {
  parentHash: Hex;
  number: Hex;
  stateRoot: Hex;
  extrinsicsRoot: Hex;
  digest: { logs: Hex[] };
}

/** twox128("System") ++ twox128("Account"). */
const ACCOUNTS = '0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9';
/** twox128("System") ++ twox128("LastRuntimeUpgrade"): there is one on every chain. */
const UPGRADE = '0x26aa394eea5630e07c48ae0c9558cef7f9cce9c888469bb1a0dceaa129672ef8';
/** twox128("System") ++ twox128("Number"). */
const NUMBER = '0x26aa394eea5630e07c48ae0c9558cef702a5c1b19ab7a04f536c519aca4983ac';
/** twox128("Nobody") ++ twox128("Nothing") stands for any key there is not. */
const ABSENT = `0x${'ee'.repeat(32)}`;

async function rejection(promise: Promise<unknown>): Promise<JsonRpcError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(JsonRpcError);
  return error as JsonRpcError;
}

describe.each(ALL)('a provider %s: reading', (_, open) => {
  let subject: Subject;
  let ask: (method: string, ...params: unknown[]) => Promise<unknown>;
  beforeAll(async () => {
    subject = await open();
    ask = (method, ...params) => subject.provider.request(method, params);
  });
  afterAll(() => subject.close());

  it('default: the head is a block by hash and by number', async () => {
    const header = (await ask('chain_getHeader')) as HeaderJson;
    const hash = await ask('chain_getBlockHash', header.number);
    expect(await ask('chain_getHeader', hash)).toEqual(header);
    expect(await ask('chain_getBlockHash', Number(header.number))).toBe(hash);
    const { block } = (await ask('chain_getBlock', hash)) as { block: { header: HeaderJson } };
    expect(block.header).toEqual(header);
  });

  it('behavior: names what it is', async () => {
    expect(typeof (await ask('system_chain'))).toBe('string');
    expect(typeof (await ask('system_name'))).toBe('string');
    expect(await ask('system_properties')).toMatchObject({ tokenDecimals: 9, tokenSymbol: 'TAO' });
    expect(await ask('system_health')).toMatchObject({ peers: expect.any(Number) });
    const { methods } = (await ask('rpc_methods')) as { methods: string[] };
    expect(methods).toEqual(expect.arrayContaining(['account_nextIndex', 'state_call', 'rpc_methods']));
  });

  it('behavior: storage, one key and many, present and absent', async () => {
    const hash = await ask('chain_getFinalizedHead');
    const value = await ask('state_getStorage', UPGRADE, hash);
    expect(Buffer.from(fromHex(value as Hex)).toString()).toContain('node-subtensor');
    expect(await ask('state_getStorage', ABSENT, hash)).toBeNull();
    expect(await ask('state_queryStorageAt', [ABSENT, UPGRADE], hash)).toEqual([
      {
        block: hash,
        changes: [
          [ABSENT, null],
          [UPGRADE, value],
        ],
      },
    ]);
  });

  it('behavior: pages of keys are ascending and without gaps', async () => {
    const hash = await ask('chain_getFinalizedHead');
    const first = (await ask('state_getKeysPaged', ACCOUNTS, 4, ACCOUNTS, hash)) as string[];
    const second = (await ask('state_getKeysPaged', ACCOUNTS, 4, first.at(-1), hash)) as string[];
    const both = (await ask('state_getKeysPaged', ACCOUNTS, 8, null, hash)) as string[];
    expect([...first, ...second]).toEqual(both);
    expect(both).toEqual([...both].sort());
    expect(both.every((key) => key.startsWith(ACCOUNTS))).toBe(true);
  });

  it('behavior: the runtime version carries what clients need', async () => {
    expect(await ask('state_getRuntimeVersion')).toMatchObject({
      specName: 'node-subtensor',
      specVersion: expect.any(Number),
      transactionVersion: expect.any(Number),
      apis: expect.arrayContaining([['0xdf6acb689907609b', 5]]),
    });
  });

  it('error: an unknown method', async () => {
    expect(await rejection(ask('no_such_method'))).toMatchObject({ rpcCode: -32601 });
  });

  it('error: an unknown block', async () => {
    const unknown = `0x${'ab'.repeat(32)}`;
    expect(await ask('chain_getHeader', unknown)).toBeNull();
    expect(await ask('chain_getBlock', unknown)).toBeNull();
    expect(await ask('chain_getBlockHash', 4_000_000_000)).toBeNull();
    expect(await rejection(ask('state_getStorage', NUMBER, unknown))).toMatchObject({
      rpcMessage: expect.stringContaining(unknown),
    });
  });

  it('error: parameters of the wrong kind', async () => {
    expect(await rejection(ask('state_getStorage', 'not hex'))).toMatchObject({ rpcCode: -32602 });
    expect(await rejection(ask('chain_getHeader', 'not hex'))).toMatchObject({ rpcCode: -32602 });
  });

  it('error: an unknown runtime call', async () => {
    expect(await rejection(ask('state_call', 'No_such_api', '0x'))).toMatchObject({
      rpcMessage: expect.stringContaining('Exported method No_such_api is not found'),
    });
  });
});

describe.each(SIMULATED)('a provider %s: writing', (_, open) => {
  let subject: Subject;
  let ask: (method: string, ...params: unknown[]) => Promise<unknown>;
  let alice: KeyringPair;
  let bob: KeyringPair;
  beforeAll(async () => {
    subject = await open();
    ask = (method, ...params) => subject.provider.request(method, params);
    [alice, bob] = await Promise.all([developmentKey('Alice'), developmentKey('Bob')]);
  });
  afterAll(() => subject.close());

  /** Submits and collects the statuses, until the transaction is final. */
  async function watch(extrinsic: Hex): Promise<unknown[]> {
    const statuses: unknown[] = [];
    let done: () => void = () => undefined;
    const final = new Promise<void>((resolve) => {
      done = resolve;
    });
    const stop = await subject.provider.subscribe(
      'author_submitAndWatchExtrinsic',
      [extrinsic],
      'author_unwatchExtrinsic',
      (status) => {
        statuses.push(status);
        if (typeof status === 'object' && status !== null && 'finalized' in status) done();
      },
    );
    expect(statuses).toEqual([]);
    await final;
    await stop();
    return statuses;
  }

  it('default: a watched transfer is ready, in a block, final', async () => {
    const extrinsic = await signTransfer(subject.provider, alice, idOf(bob), 1_000_000_000n);
    const statuses = await watch(extrinsic);
    const block = await ask('chain_getBlockHash');
    expect(statuses).toEqual(['ready', { inBlock: block }, { finalized: block }]);
    const { block: body } = (await ask('chain_getBlock', block)) as { block: { extrinsics: Hex[] } };
    expect(body.extrinsics).toContain(extrinsic);
  });

  it('behavior: the hash of a transaction is that of its bytes', async () => {
    const extrinsic = await signTransfer(subject.provider, alice, idOf(bob), 1n);
    expect(await ask('author_submitExtrinsic', extrinsic)).toBe(toHex(blake2_256(fromHex(extrinsic))));
  });

  it('behavior: the hash of a block is that of its header, and the next one names it', async () => {
    await ask('author_submitExtrinsic', await signTransfer(subject.provider, alice, idOf(bob), 1n));
    const json = (await ask('chain_getHeader')) as HeaderJson;
    const digest = Buffer.concat([
      Uint8Array.of(json.digest.logs.length << 2),
      ...json.digest.logs.map(fromHex),
    ]);
    const header = Header.codec.decode(
      Buffer.concat([
        fromHex(json.parentHash),
        Uint8Array.of(Number(json.number) << 2),
        fromHex(json.stateRoot),
        fromHex(json.extrinsicsRoot),
        digest,
      ]),
    );
    expect(toHex(blake2_256(Header.codec.encode(header)))).toBe(await ask('chain_getBlockHash'));
    expect(await ask('chain_getBlockHash', Number(json.number) - 1)).toBe(json.parentHash);
  });

  it('behavior: heads are pushed from the present one on, none left out', async () => {
    const numbers: number[] = [];
    let reached: () => void = () => undefined;
    const third = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const stop = await subject.provider.subscribe(
      'chain_subscribeNewHeads',
      [],
      'chain_unsubscribeNewHeads',
      (header) => {
        if (numbers.push(Number((header as HeaderJson).number)) === 3) reached();
      },
    );
    const before = Number(((await ask('chain_getHeader')) as HeaderJson).number);
    for (let i = 0; i < 2; i++) {
      await ask('author_submitExtrinsic', await signTransfer(subject.provider, alice, idOf(bob), 1n));
    }
    await third;
    await stop();
    await ask('author_submitExtrinsic', await signTransfer(subject.provider, alice, idOf(bob), 1n));
    expect(numbers).toEqual([before, before + 1, before + 2]);
  });

  it('behavior: a followed storage key is pushed at once and when it changes', async () => {
    const hashed = (await ask('state_getKeys', ACCOUNTS)) as Hex[];
    const key = hashed.find((candidate) => candidate.endsWith(idOf(alice).slice(2)))!;
    const pushes: { block: Hex; changes: [Hex, Hex][] }[] = [];
    let changed: () => void = () => undefined;
    const second = new Promise<void>((resolve) => {
      changed = resolve;
    });
    const stop = await subject.provider.subscribe(
      'state_subscribeStorage',
      [[key, ABSENT]],
      'state_unsubscribeStorage',
      (push) => {
        if (pushes.push(push as (typeof pushes)[0]) === 2) changed();
      },
    );
    const before = await ask('state_getStorage', key);
    await ask('author_submitExtrinsic', await signTransfer(subject.provider, alice, idOf(bob), 1n));
    await second;
    await stop();
    expect(pushes[0]!.changes).toEqual([
      [key, before],
      [ABSENT, null],
    ]);
    expect(pushes[1]).toEqual({
      block: await ask('chain_getBlockHash'),
      changes: [[key, await ask('state_getStorage', key)]],
    });
  });

  it('behavior: a past block keeps its state, events included', async () => {
    const hash = await ask('chain_getBlockHash');
    const before = await ask('state_getStorage', NUMBER);
    await ask('author_submitExtrinsic', await signTransfer(subject.provider, alice, idOf(bob), 1n));
    expect(await ask('state_getStorage', NUMBER)).not.toBe(before);
    expect(await ask('state_getStorage', NUMBER, hash)).toBe(before);
  });

  it('error: a transaction that was in a block already', async () => {
    const extrinsic = await signTransfer(subject.provider, alice, idOf(bob), 1n);
    await ask('author_submitExtrinsic', extrinsic);
    expect(await rejection(ask('author_submitExtrinsic', extrinsic))).toMatchObject({
      rpcCode: 1010,
      rpcMessage: 'Invalid Transaction',
      data: 'Transaction is outdated',
    });
  });

  it('error: a signature that does not match', async () => {
    const extrinsic = await signTransfer(subject.provider, alice, idOf(bob), 1n);
    // The last byte of the signature, in front of era, nonce, tip, mode and the call.
    const at = extrinsic.length - 2 * (4 + 1 + 40) - 2;
    const broken = `${extrinsic.slice(0, at)}${extrinsic[at] === '0' ? '1' : '0'}${extrinsic.slice(at + 1)}`;
    const error = await rejection(ask('author_submitExtrinsic', broken));
    expect([1010, 1002]).toContain(error.rpcCode);
  });

  it('error: bytes that are no extrinsic', async () => {
    expect(await rejection(ask('author_submitExtrinsic', '0x0400'))).toMatchObject({ rpcCode: 1002 });
  });

  it('error: money that is not there', async () => {
    const poor = await developmentKey('Nobody');
    const extrinsic = await signTransfer(subject.provider, poor, idOf(bob), 1n);
    expect(await rejection(ask('author_submitExtrinsic', extrinsic))).toMatchObject({
      rpcCode: 1010,
      data: 'Inability to pay some fees (e.g. account balance too low)',
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { blake2_256 } from '../../../../../src/codec/hash.js';
import { fromHex, type Hex, toHex } from '../../../../../src/codec/hex.js';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import { DEV_ACCOUNTS } from '../../../../../src/runtime/node/presets/dev-accounts.js';
import { Header } from '../../../../../src/runtime/types/sp.js';
import { developmentKey, signTransfer } from '../signing.js';

type Event = { readonly event: string } & Record<string, unknown>;

let chain: EmbeddedChain;
beforeEach(async () => {
  chain = await openChain();
});
afterEach(() => chain.provider.close());

const ask = (method: string, ...params: unknown[]) => chain.provider.request(method, params);
/** On a busy machine the time may be over before anything else had its turn. */
const turn = () => new Promise((resolve) => setTimeout(() => setImmediate(resolve), 10));
/** twox128("System") ++ twox128("Account"). */
const ACCOUNTS = '0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9';
const CODE = '0x3a636f6465';

/** Follows the chain; the id is what operations name. */
async function follow(withRuntime = true) {
  const events: Event[] = [];
  // The id of a subscription is the provider's own business; the first one of a session has this one.
  await chain.provider.subscribe('chainHead_v1_follow', [withRuntime], 'chainHead_v1_unfollow', (event) => {
    events.push(event as Event);
  });
  await turn();
  const id = [...(chain.provider as unknown as { subscriptions: Iterable<string> }).subscriptions].at(-1)!;
  return { id, events };
}

/** Starts an operation and gives its events. */
async function operation(
  id: string,
  events: Event[],
  method: string,
  ...params: unknown[]
): Promise<Event[]> {
  const answer = (await ask(method, id, ...params)) as { result: string; operationId: string };
  expect(answer).toMatchObject({ result: 'started' });
  await turn();
  return events.filter(({ operationId }) => operationId === answer.operationId);
}

describe('chainHead_v1', () => {
  it('default: begins with the present, goes on with every block', async () => {
    const genesis = await ask('chain_getBlockHash', 0);
    const { events } = await follow();
    expect(events).toMatchObject([
      {
        event: 'initialized',
        finalizedBlockHashes: [genesis],
        finalizedBlockRuntime: {
          type: 'valid',
          spec: { specVersion: 425, apis: { '0xdf6acb689907609b': 5 } },
        },
      },
      { event: 'bestBlockChanged', bestBlockHash: genesis },
    ]);
    const hash = await ask('dev_mine');
    await turn();
    expect(events.slice(2)).toEqual([
      { event: 'newBlock', blockHash: hash, parentBlockHash: genesis, newRuntime: null },
      { event: 'bestBlockChanged', bestBlockHash: hash },
      { event: 'finalized', finalizedBlockHashes: [hash], prunedBlockHashes: [] },
    ]);
  });

  it('behavior: headers, bodies, calls and storage of a held block', async () => {
    const alice = await developmentKey('Alice');
    const extrinsic = await signTransfer(chain.provider, alice, DEV_ACCOUNTS.Bob, 5n);
    await ask('author_submitExtrinsic', extrinsic);
    const hash = (await ask('chain_getBlockHash')) as Hex;
    const { id, events } = await follow();
    const header = (await ask('chainHead_v1_header', id, hash)) as Hex;
    expect(toHex(blake2_256(fromHex(header)))).toBe(hash);
    expect(Header.codec.decode(fromHex(header)).number).toBe(1);
    const [body] = await operation(id, events, 'chainHead_v1_body', hash);
    expect(body).toMatchObject({ event: 'operationBodyDone' });
    expect((body!.value as Hex[]).at(-1)).toBe(extrinsic);
    const [call] = await operation(id, events, 'chainHead_v1_call', hash, 'Metadata_metadata_versions', '');
    expect(call).toMatchObject({ event: 'operationCallDone', output: '0x0c0e0000000f00000010000000' });
    const code = await operation(
      id,
      events,
      'chainHead_v1_storage',
      hash,
      [{ key: CODE, type: 'hash' }],
      null,
    );
    const codeHash = await ask('state_getStorageHash', CODE);
    expect(code).toMatchObject([
      { event: 'operationStorageItems', items: [{ key: CODE, hash: codeHash }] },
      { event: 'operationStorageDone' },
    ]);
    const below = await operation(
      id,
      events,
      'chainHead_v1_storage',
      hash,
      [{ key: ACCOUNTS, type: 'descendantsValues' }],
      null,
    );
    const keys = await ask('state_getKeys', ACCOUNTS);
    expect((below[0]!.items as { key: string }[]).map(({ key }) => key)).toEqual(keys);
  });

  it('behavior: a failed operation is an event', async () => {
    const { id, events } = await follow();
    const hash = await ask('chain_getBlockHash');
    const [failed] = await operation(id, events, 'chainHead_v1_call', hash, 'No_such', '');
    expect(failed).toMatchObject({ event: 'operationError', error: expect.stringContaining('No_such') });
  });

  it('behavior: a chain that goes back has to be followed anew', async () => {
    await ask('dev_snapshot', 'here');
    await ask('dev_mine');
    const { id, events } = await follow();
    await ask('dev_revert', 'here');
    await turn();
    expect(events.at(-1)).toEqual({ event: 'stop' });
    expect(await ask('chainHead_v1_body', id, await ask('chain_getBlockHash'))).toEqual({
      result: 'limitReached',
    });
  });

  it('error: a block that was let go', async () => {
    const { id } = await follow();
    const hash = await ask('chain_getBlockHash');
    expect(await ask('chainHead_v1_unpin', id, hash)).toBeNull();
    await expect(ask('chainHead_v1_header', id, hash)).rejects.toMatchObject({ rpcCode: -32801 });
    await expect(ask('chainHead_v1_unpin', id, hash)).rejects.toMatchObject({ rpcCode: -32801 });
  });
});

describe('archive_v1', () => {
  it('default', async () => {
    await ask('dev_mine', 3);
    const [hash] = (await ask('archive_v1_hashByHeight', 2)) as [Hex];
    expect(hash).toBe(await ask('chain_getBlockHash', 2));
    expect(await ask('archive_v1_finalizedHeight')).toBe(3);
    expect(await ask('archive_v1_genesisHash')).toBe(await ask('chain_getBlockHash', 0));
    expect(toHex(blake2_256(fromHex((await ask('archive_v1_header', hash)) as Hex)))).toBe(hash);
    const { block } = (await ask('chain_getBlock', hash)) as { block: { extrinsics: Hex[] } };
    expect(await ask('archive_v1_body', hash)).toEqual(block.extrinsics);
    expect(await ask('archive_v1_call', hash, 'Core_version', '0x')).toMatchObject({ success: true });
    expect(await ask('archive_v1_call', hash, 'No_such', '0x')).toMatchObject({ success: false });
  });

  it('behavior: what there is not', async () => {
    const unknown = `0x${'ab'.repeat(32)}`;
    expect(await ask('archive_v1_hashByHeight', 77)).toEqual([]);
    expect(await ask('archive_v1_header', unknown)).toBeNull();
    expect(await ask('archive_v1_body', unknown)).toBeNull();
    expect(await ask('archive_v1_call', unknown, 'Core_version', '')).toBeNull();
  });

  it('behavior: storage as it was', async () => {
    await ask('dev_mine');
    const hash = await ask('chain_getBlockHash');
    await ask('dev_mine');
    const events: Event[] = [];
    await chain.provider.subscribe(
      'archive_v1_storage',
      [hash, [{ key: CODE, type: 'value' }], null],
      'archive_v1_stopStorage',
      (event) => events.push(event as Event),
    );
    await turn();
    const value = await ask('state_getStorage', CODE);
    expect(events).toEqual([{ event: 'storage', key: CODE, value }, { event: 'storageDone' }]);
  });
});

describe('transaction_v1, transactionWatch_v1, chainSpec_v1', () => {
  it('default: a broadcast transaction is in the next block', async () => {
    const alice = await developmentKey('Alice');
    const extrinsic = await signTransfer(chain.provider, alice, DEV_ACCOUNTS.Bob, 5n);
    const id = await ask('transaction_v1_broadcast', extrinsic);
    expect(typeof id).toBe('string');
    expect(await ask('transaction_v1_stop', id)).toBeNull();
    expect(await ask('archive_v1_body', await ask('chain_getBlockHash'))).toContain(extrinsic);
  });

  it('behavior: a watched one tells its place', async () => {
    const alice = await developmentKey('Alice');
    const extrinsic = await signTransfer(chain.provider, alice, DEV_ACCOUNTS.Bob, 5n);
    const watch = async () => {
      const events: Event[] = [];
      await chain.provider.subscribe(
        'transactionWatch_v1_submitAndWatch',
        [extrinsic],
        'transactionWatch_v1_unwatch',
        (event) => events.push(event as Event),
      );
      await turn();
      return events;
    };
    const events = await watch();
    const hash = await ask('chain_getBlockHash');
    const body = (await ask('archive_v1_body', hash)) as Hex[];
    const block = { hash, index: body.indexOf(extrinsic) };
    expect(events).toEqual([
      { event: 'validated' },
      { event: 'bestChainBlockIncluded', block },
      { event: 'finalized', block },
    ]);
    expect(await watch()).toEqual([{ event: 'invalid', error: 'Transaction is outdated' }]);
  });

  it('behavior: the specification of the chain', async () => {
    expect(await ask('chainSpec_v1_chainName')).toBe('Bittensor');
    expect(await ask('chainSpec_v1_genesisHash')).toBe(await ask('chain_getBlockHash', 0));
    expect(await ask('chainSpec_v1_properties')).toMatchObject({ ss58Format: 42 });
  });
});

describe('the methods of the real node', () => {
  it('default: SCALE bytes as a list of numbers, at a block', async () => {
    const hash = await ask('chain_getBlockHash');
    const bytes = (await ask('subnetInfo_getDynamicInfo', 1, hash)) as number[];
    expect(toHex(Uint8Array.from(bytes))).toBe(
      await ask('state_call', 'SubnetInfoRuntimeApi_get_dynamic_info', '0x0100', hash),
    );
    expect(await ask('swap_currentAlphaPrice', 1)).toBe(1_000_000_000);
    expect(await ask('subnetInfo_getLockCost')).toBe(1_000_000_000_000);
  });
});

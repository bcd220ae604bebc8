import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Client,
  encodeCall,
  type SignedExtrinsic,
  type Signer,
  type SignOptions,
  signExtrinsic,
  submit,
} from '../../../src/client/index.js';
import { encodeSs58 } from '../../../src/codec/ss58.js';
import { ConnectionLostError, NodeTimeoutError, NodeUnreachableError } from '../../../src/errors/node.js';
import {
  DispatchFailedError,
  InvalidTransactionError,
  UnknownOutcomeError,
} from '../../../src/errors/transaction.js';
import {
  developmentSigner,
  type Fakes,
  fakeProvider,
  type TestChain,
  testChain,
} from '../../helpers/test-chain.js';

const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const TAO = 1_000_000_000n;
const REMARK = ['System', 'remark', { remark: '0x' }] as const;

let chain: TestChain;
let alice: Signer;
beforeAll(async () => {
  chain = await testChain();
  alice = await developmentSigner('Alice');
});
afterAll(() => chain.close());

const freeOf = async (address: string) =>
  (await chain.client.storage<{ data: { free: bigint } }>('System', 'Account', [address])).data.free;

async function signed(
  [pallet, name, args]: readonly [string, string, Record<string, unknown>],
  options: SignOptions = {},
  signer = alice,
): Promise<SignedExtrinsic> {
  return signExtrinsic(
    chain.client,
    signer,
    encodeCall(await chain.client.schema(), pallet, name, args),
    options,
  );
}

async function failure<E extends Error>(
  kind: new (...args: never[]) => E,
  promise: Promise<unknown>,
): Promise<E> {
  const error = await promise.then(
    (value) => value,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(kind);
  return error as E;
}

describe('submit', () => {
  it('default: a receipt of what the block says', async () => {
    const before = await freeOf(alice.address);
    const extrinsic = await signed(['Balances', 'transfer_keep_alive', { dest: BOB, value: TAO }]);
    const receipt = await submit(chain.client, extrinsic);
    const head = await chain.client.header();
    expect(receipt).toMatchObject({
      extrinsicHash: extrinsic.hash,
      blockHash: head.hash,
      blockNumber: head.number,
    });
    const { block } = (await chain.provider.request('chain_getBlock', [head.hash])) as {
      block: { extrinsics: string[] };
    };
    const bytes = `0x${Buffer.from(extrinsic.bytes).toString('hex')}`;
    expect(block.extrinsics[receipt.extrinsicIndex]).toBe(bytes);
    expect(await freeOf(alice.address)).toBe(before - TAO - receipt.feeRao!);
    expect(receipt.events).toContainEqual({
      pallet: 'Balances',
      name: 'Transfer',
      data: { from: alice.address, to: BOB, amount: TAO },
    });
    expect(receipt.events.at(-1)).toMatchObject({ pallet: 'System', name: 'ExtrinsicSuccess' });
  });

  it('args: waitFor, onStatus', async () => {
    const heard: string[] = [];
    const receipt = await submit(chain.client, await signed([...REMARK]), {
      waitFor: 'finalized',
      onStatus: (status) => heard.push(status),
    });
    expect(heard).toEqual(['ready', 'inBlock', 'finalized']);
    expect(await chain.client.blockHash(receipt.blockNumber)).toBe(receipt.blockHash);
  });

  it('behavior: events of the other extrinsics of the block are not its own', async () => {
    const both = [await signed([...REMARK]), await signed([...REMARK], { nonce: (await nonce()) + 1 })];
    await chain.provider.request('dev_setBlockBuildMode', ['manual']);
    const receipts = Promise.all(both.map((extrinsic) => submit(chain.client, extrinsic)));
    const pending = async () => (await chain.provider.request('author_pendingExtrinsics', [])) as unknown[];
    while ((await pending()).length < 2) await new Promise(setImmediate);
    await chain.mine(1);
    await chain.provider.request('dev_setBlockBuildMode', ['instant']);
    const [first, second] = await receipts;
    expect(first!.blockHash).toBe(second!.blockHash);
    expect(second!.extrinsicIndex).toBe(first!.extrinsicIndex + 1);
    for (const { events } of [first!, second!]) {
      expect(events.filter(({ name }) => name === 'ExtrinsicSuccess')).toHaveLength(1);
    }
  });
});

const nonce = async () =>
  (await chain.provider.request('system_accountNextIndex', [alice.address])) as number;

describe('submit: calls that fail', () => {
  it('error: of a pallet, with its documentation; the fee is paid', async () => {
    const before = await freeOf(alice.address);
    const call = ['SubtensorModule', 'add_stake', { hotkey: BOB, netuid: 1, amount_staked: TAO }] as const;
    const error = await failure(DispatchFailedError, submit(chain.client, await signed([...call])));
    expect(error.error).toBe('SubtensorModule.SubtokenDisabled');
    expect(error.docs).not.toBe('');
    expect(error.message).toContain(error.docs);
    expect(error).toMatchObject({ code: 'DISPATCH_FAILED', exitCode: 6, retry: 'never' });
    const { feeRao, blockHash } = error.details as { feeRao: string; blockHash: string };
    expect(await freeOf(alice.address)).toBe(before - BigInt(feeRao));
    expect(blockHash).toBe((await chain.client.header()).hash);
  });

  it.each([
    ['BadOrigin', ['Balances', 'force_set_balance', { who: BOB, new_free: 1n }]],
    [
      'Token.BelowMinimum',
      ['Balances', 'transfer_allow_death', { dest: encodeSs58(new Uint8Array(32).fill(8)), value: 1n }],
    ],
    // Alice has a million TAO; all there are is three million.
    ['Token.FundsUnavailable', ['Balances', 'transfer_allow_death', { dest: BOB, value: 2n * 10n ** 15n }]],
    ['Arithmetic.Underflow', ['Balances', 'transfer_allow_death', { dest: BOB, value: 10n ** 18n }]],
  ] as const)('error: %s', async (name, [pallet, call, args]) => {
    const error = await failure(
      DispatchFailedError,
      submit(chain.client, await signed([pallet, call, args])),
    );
    expect(error.error).toBe(name);
  });

  it('error: a call inside sudo', async () => {
    const { client } = chain;
    const inner = encodeCall(await client.schema(), 'SubtensorModule', 'dissolve_network', {
      coldkey: BOB,
      netuid: 77,
    });
    const error = await failure(
      DispatchFailedError,
      submit(client, await signed(['Sudo', 'sudo', { call: inner }])),
    );
    expect(error.error).toBe('SubtensorModule.SubnetNotExists');
  });
});

describe('submit: what the pool refuses', () => {
  const refusal = async (extrinsic: Promise<SignedExtrinsic>) => {
    const before = await freeOf(alice.address);
    const error = await failure(InvalidTransactionError, submit(chain.client, await extrinsic));
    expect(await freeOf(alice.address)).toBe(before);
    expect([error.code, error.exitCode]).toEqual(['INVALID_TRANSACTION', 6]);
    return [error.reason, error.retry, error.customCode];
  };

  it('error: a nonce that was used', async () => {
    await chain.send(alice, REMARK);
    expect(await refusal(signed([...REMARK], { nonce: 0 }))).toEqual(['Stale', 'now', undefined]);
  });

  it('error: an era that is over: the chain takes it for a later one, signed wrongly', async () => {
    const extrinsic = await signed([...REMARK], { periodBlocks: 4 });
    await chain.mine(8);
    expect(await refusal(Promise.resolve(extrinsic))).toEqual(['BadProof', 'never', undefined]);
  });

  it('error: a signature of another key', async () => {
    const bob = await developmentSigner('Bob');
    const forger: Signer = { ...alice, sign: (payload) => bob.sign(payload) };
    expect(await refusal(signed([...REMARK], {}, forger))).toEqual(['BadProof', 'never', undefined]);
  });

  it('error: nothing to pay the fee with', async () => {
    const poor = await developmentSigner('Nobody');
    expect(await refusal(signed([...REMARK], {}, poor))).toEqual(['Payment', 'never', undefined]);
  });

  it('error: sudo by somebody else', async () => {
    const bob = await developmentSigner('Bob');
    const inner = encodeCall(await chain.client.schema(), ...REMARK);
    expect(await refusal(signed(['Sudo', 'sudo', { call: inner }], {}, bob))).toEqual([
      'BadSigner',
      'never',
      undefined,
    ]);
  });

  it('error: what the chain checks itself', async () => {
    const weights = { netuid: 1, dests: [0], weights: [1], version_key: 0n };
    const axon = { version: 1, ip: 0n, port: 0, ip_type: 4, protocol: 0, placeholder1: 0, placeholder2: 0 };
    expect(await refusal(signed(['SubtensorModule', 'serve_axon', { netuid: 1, ...axon }]))).toEqual([
      'HotKeyNotRegisteredInNetwork',
      'never',
      10,
    ]);
    expect(
      await refusal(
        signed([
          'SubtensorModule',
          'reveal_weights',
          {
            netuid: 1,
            uids: weights.dests,
            values: weights.weights,
            salt: [1],
            version_key: 0n,
          },
        ]),
      ),
    ).toEqual(['CommitNotFound', 'never', 16]);
  });
});

describe('submit: a node that fails', () => {
  /** Sends through a provider that misbehaves. */
  async function through(fakes: Fakes, options = {}): Promise<unknown> {
    const extrinsic = await signed([...REMARK]);
    return submit(new Client(fakeProvider(chain.provider, fakes)), extrinsic, options);
  }

  /** A subscription on which these statuses come, and then perhaps the end. */
  const telling = (statuses: unknown[], end?: Error): Fakes => ({
    subscribe: async (_method, _params, _stop, onMessage, onEnd) => {
      setImmediate(() => {
        for (const status of statuses) onMessage(status);
        if (end) onEnd?.(end);
      });
      return async () => undefined;
    },
  });

  it('error: no connection means that nothing was sent', async () => {
    const unreachable = new NodeUnreachableError('ws://nowhere');
    expect(
      await failure(NodeUnreachableError, through({ subscribe: () => Promise.reject(unreachable) })),
    ).toBe(unreachable);
  });

  it.each([
    ['a connection that breaks before the answer', new ConnectionLostError('ws://node')],
    ['no answer in time', new NodeTimeoutError('author_submitAndWatchExtrinsic', 1)],
  ])('error: %s leaves the outcome unknown', async (_, cause) => {
    const error = await failure(UnknownOutcomeError, through({ subscribe: () => Promise.reject(cause) }));
    expect(error).toMatchObject({ code: 'UNKNOWN_OUTCOME', exitCode: 7, retry: 'later', cause });
    expect(error.details).toEqual({ extrinsicHash: error.extrinsicHash });
  });

  it('error: a connection that breaks afterwards', async () => {
    const fakes = telling(['ready'], new ConnectionLostError('ws://node'));
    const error = await failure(UnknownOutcomeError, through(fakes));
    expect(error.message).toContain('the connection was lost');
  });

  it.each([
    'dropped',
    'invalid',
    { usurped: `0x${'00'.repeat(32)}` },
    { finalityTimeout: `0x${'00'.repeat(32)}` },
  ])('error: the node gives up with %j', async (status) => {
    await failure(UnknownOutcomeError, through(telling(['ready', status])));
  });

  it('behavior: a block that was taken back is not the end', async () => {
    const { client } = chain;
    const extrinsic = await signed([...REMARK]);
    const { blockHash } = await submit(client, extrinsic);
    const lost = `0x${'11'.repeat(32)}`;
    const fakes = telling([
      'ready',
      { inBlock: lost },
      { retracted: lost },
      { inBlock: blockHash },
      { finalized: blockHash },
    ]);
    const receipt = await submit(new Client(fakeProvider(chain.provider, fakes)), extrinsic, {
      waitFor: 'finalized',
    });
    expect(receipt.blockHash).toBe(blockHash);
  });

  it('error: no block in time', async () => {
    const error = await failure(
      UnknownOutcomeError,
      through(telling(['ready', 'future']), { timeoutMs: 20 }),
    );
    expect(error.message).toContain('no block held it within 20 ms');
  });

  it('error: a block that cannot be read, or does not hold it', async () => {
    const { hash } = await chain.client.header();
    const error = await failure(UnknownOutcomeError, through(telling([{ inBlock: hash }])));
    expect(error.message).toContain('its block could not be read');
  });

  it('error: an answer that is no status of any kind', async () => {
    await failure(UnknownOutcomeError, through(telling([{ something: 'new' }]), { timeoutMs: 20 }));
  });
});

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import type { SubmittableExtrinsic } from '@polkadot/api/types';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { ProviderInterface } from '@polkadot/rpc-provider/types';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { type ServedChain, serveChain } from './serve.js';

/** `@polkadot/api` 16 against a served chain, as an application uses it. */
let served: ServedChain;
let api: ApiPromise;
let alice: KeyringPair;
let bob: KeyringPair;

beforeAll(async () => {
  served = await serveChain();
  await cryptoWaitReady();
  const keys = new Keyring({ type: 'sr25519' });
  alice = keys.addFromUri('//Alice');
  bob = keys.addFromUri('//Bob');
  // Its own types do not fit each other under `exactOptionalPropertyTypes`.
  const provider = new WsProvider(served.url) as unknown as ProviderInterface;
  api = await ApiPromise.create({ provider, noInitWarn: true });
  // The first transaction is slow: the client decodes what it needs of the metadata.
  await send(call('balances', 'transferKeepAlive', bob.address, 1), alice);
}, 60_000);
afterAll(async () => {
  jest.restoreAllMocks();
  const isGone = new Promise((resolve) => api?.once('disconnected', resolve));
  await api?.disconnect();
  await isGone;
  await served?.close();
});

interface Outcome {
  readonly statuses: string[];
  /** Name of the error, as the client finds it in the metadata. */
  readonly error: string | undefined;
  /** Fields of an event, by `Pallet.Event`. */
  readonly events: ReadonlyMap<string, readonly unknown[]>;
}

/** Signs, sends, and follows a transaction until it is final. */
function send(transaction: SubmittableExtrinsic<'promise'>, signer: KeyringPair): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const statuses: string[] = [];
    transaction
      .signAndSend(signer, ({ status, events, dispatchError }) => {
        statuses.push(status.type);
        if (!status.isFinalized) return;
        resolve({
          statuses,
          error: dispatchError?.isModule
            ? api.registry.findMetaError(dispatchError.asModule).name
            : dispatchError?.type,
          events: new Map(
            events.map(({ event }) => [
              `${event.section}.${event.method}`,
              event.data.map((field) => field.toJSON()),
            ]),
          ),
        });
      })
      .catch(reject);
  });
}

const call = (pallet: string, name: string, ...args: unknown[]): SubmittableExtrinsic<'promise'> =>
  api.tx[pallet]![name]!(...args);
const read = async (pallet: string, name: string, ...keys: unknown[]): Promise<never> =>
  (await api.query[pallet]![name]!(...keys)).toJSON() as never;
const ask = async (runtimeApi: string, method: string, ...args: unknown[]): Promise<never> =>
  (await api.call[runtimeApi]![method]!(...args)).toJSON() as never;

async function freeBalance(account: KeyringPair): Promise<bigint> {
  return (
    (await api.query.system!.account!(account.address)) as never as { data: { free: { toBigInt(): bigint } } }
  ).data.free.toBigInt();
}

describe('reading', () => {
  it('default: connects and knows the runtime', async () => {
    expect(api.runtimeVersion.specVersion.toNumber()).toBe(425);
    expect(api.runtimeVersion.specName.toString()).toBe('node-subtensor');
    expect((await api.rpc.system.chain()).toString()).toBe('Bittensor');
    expect(api.registry.chainTokens).toEqual(['TAO']);
    expect(api.registry.chainDecimals).toEqual([9]);
    expect(api.consts.subtensorModule!.initialTempo!.toJSON()).toBe(10);
  });

  it('behavior: new heads come in a row, each with the hash the client computes', async () => {
    const heads = await new Promise<{ number: number; hash: string; parent: string }[]>((resolve, reject) => {
      const seen: { number: number; hash: string; parent: string }[] = [];
      const stop = api.rpc.chain.subscribeNewHeads((header) => {
        seen.push({
          number: header.number.toNumber(),
          hash: header.hash.toHex(),
          parent: header.parentHash.toHex(),
        });
        if (seen.length === 4) stop.then((unsubscribe) => unsubscribe()).then(() => resolve(seen), reject);
      });
    });
    for (const [index, head] of heads.slice(1).entries()) {
      expect(head.number).toBe(heads[index]!.number + 1);
      expect(head.parent).toBe(heads[index]!.hash);
      expect((await api.rpc.chain.getBlockHash(head.number)).toHex()).toBe(head.hash);
    }
  });

  it('behavior: finalized heads follow', async () => {
    const final = await new Promise<number>((resolve, reject) => {
      const stop = api.rpc.chain.subscribeFinalizedHeads(({ number }) => {
        stop.then((unsubscribe) => unsubscribe()).then(() => resolve(number.toNumber()), reject);
      });
    });
    expect(final).toBeGreaterThan(0);
  });

  it('behavior: runtime APIs answer in real types', async () => {
    const dynamic = await ask('subnetInfoRuntimeApi', 'getDynamicInfo', 1);
    expect(dynamic).toMatchObject({ netuid: 1, tempo: 100, taoIn: 10_000_000_000 });
    const metagraph = await ask('subnetInfoRuntimeApi', 'getMetagraph', 1);
    expect(metagraph).toMatchObject({ netuid: 1, numUids: 1, maxUids: 256 });
    const parameters: { name: string }[] = await ask('subnetInfoRuntimeApi', 'getSubnetHyperparamsV3', 1);
    expect(parameters.length).toBeGreaterThan(20);
    expect(await ask('neuronInfoRuntimeApi', 'getNeuronsLite', 1)).toHaveLength(1);
    expect(await ask('swapRuntimeApi', 'currentAlphaPrice', 1)).toBe(1_000_000_000);
  });

  it('behavior: state of past blocks', async () => {
    const genesis = await api.at(api.genesisHash);
    expect((await genesis.query.system!.number!()).toJSON()).toBe(0);
    const now = await api.at(await api.rpc.chain.getBlockHash());
    expect((await now.query.system!.number!()).toJSON()).toBeGreaterThan(0);
  });
});

describe('transactions', () => {
  it('default: a transfer is ready, in a block, final; the fee is the quoted one', async () => {
    const transfer = call('balances', 'transferKeepAlive', bob.address, 1_500_000_000);
    const { partialFee } = await transfer.paymentInfo(alice);
    const before = { alice: await freeBalance(alice), bob: await freeBalance(bob) };
    const { statuses, error, events } = await send(transfer, alice);
    expect(error).toBeUndefined();
    expect(statuses).toEqual(['Ready', 'InBlock', 'Finalized']);
    expect(events.get('transactionPayment.TransactionFeePaid')?.[1]).toBe(partialFee.toNumber());
    expect(events.has('system.ExtrinsicSuccess')).toBe(true);
    expect(await freeBalance(bob)).toBe(before.bob + 1_500_000_000n);
    expect(await freeBalance(alice)).toBe(before.alice - 1_500_000_000n - partialFee.toBigInt());
  });

  it('behavior: a storage subscription tells of the change', async () => {
    const charlie = new Keyring({ type: 'sr25519' }).addFromUri('//Ferdie');
    const seen: bigint[] = [];
    const isChanged = new Promise<void>((resolve) => {
      void api.query.system!.account!(charlie.address, (info: never) => {
        seen.push((info as { data: { free: { toBigInt(): bigint } } }).data.free.toBigInt());
        if (seen.length === 2) resolve();
      });
    });
    await send(call('balances', 'transferKeepAlive', charlie.address, 7), alice);
    await isChanged;
    expect(seen[1]).toBe(seen[0]! + 7n);
  });

  it('error: a failed dispatch is told by name', async () => {
    const { statuses, error, events } = await send(
      call('subtensorModule', 'addStake', bob.address, 1, 1_000_000_000),
      alice,
    );
    expect(statuses).toEqual(['Ready', 'InBlock', 'Finalized']);
    expect(error).toBe('SubtokenDisabled');
    expect(events.has('system.ExtrinsicFailed')).toBe(true);
  });

  it('error: who cannot pay is refused before inclusion', async () => {
    // The client also logs it.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const poor = new Keyring({ type: 'sr25519' }).addFromUri('//Nobody');
    await expect(send(call('balances', 'transferKeepAlive', bob.address, 1), poor)).rejects.toThrow(
      '1010: Invalid Transaction: Inability to pay some fees',
    );
  });

  it('default: a subnet is created, started, joined, staked to and given weights', async () => {
    const created = await send(call('subtensorModule', 'registerNetwork', alice.address), alice);
    expect(created.error).toBeUndefined();
    const netuid = created.events.get('subtensorModule.NetworkAdded')?.[0];
    expect(netuid).toBe(2);
    expect((await send(call('subtensorModule', 'startCall', netuid), alice)).error).toBeUndefined();

    const joined = await send(call('subtensorModule', 'burnedRegister', netuid, bob.address), bob);
    expect(joined.error).toBeUndefined();
    expect(await read('subtensorModule', 'uids', netuid, bob.address)).toBe(1);

    const staked = await send(
      call('subtensorModule', 'addStake', alice.address, netuid, 50_000_000_000),
      alice,
    );
    expect(staked.error).toBeUndefined();
    expect(staked.events.get('subtensorModule.StakeAdded')?.[2]).toBe(50_000_000_000);
    const stake = async (): Promise<number> => {
      const info: { stake: number } = await ask(
        'stakeInfoRuntimeApi',
        'getStakeInfoForHotkeyColdkeyNetuid',
        alice.address,
        alice.address,
        netuid,
      );
      return info.stake;
    };
    const full = await stake();
    expect(full).toBeGreaterThan(0);
    const taken = await send(
      call('subtensorModule', 'removeStake', alice.address, netuid, 1_000_000_000),
      alice,
    );
    expect(taken.error).toBeUndefined();

    for (const allow of [
      call('adminUtils', 'sudoSetAdminFreezeWindow', 0),
      call('adminUtils', 'sudoSetWeightsSetRateLimit', netuid, 0),
    ]) {
      expect((await send(call('sudo', 'sudo', allow), alice)).error).toBeUndefined();
    }
    const direct = call('adminUtils', 'sudoSetCommitRevealWeightsEnabled', netuid, false);
    expect((await send(direct, alice)).error).toBeUndefined();
    const weighed = await send(
      call('subtensorModule', 'setWeights', netuid, [0, 1], [65_535, 65_535], 0),
      alice,
    );
    expect(weighed.error).toBeUndefined();
    expect(await read('subtensorModule', 'weights', netuid, 0)).toEqual([
      [0, 65_535],
      [1, 65_535],
    ]);
  }, 60_000);
});

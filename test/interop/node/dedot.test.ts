import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { DedotClient, WsProvider } from 'dedot';
import { type ServedChain, serveChain } from './serve.js';

/** Anything of the client's API, which without generated types knows no names. */
// biome-ignore lint/suspicious/noExplicitAny: names come from metadata while running
type Untyped = any;

/** `dedot` against a served chain: over the new JSON-RPC, which it prefers, and over the legacy one. */
describe.each(['v2', 'legacy'] as const)('over %s', (rpcVersion) => {
  let served: ServedChain;
  let client: DedotClient;
  let api: Untyped;
  let alice: KeyringPair;
  let bob: KeyringPair;

  beforeAll(async () => {
    served = await serveChain();
    await cryptoWaitReady();
    const keys = new Keyring({ type: 'sr25519' });
    alice = keys.addFromUri('//Alice');
    bob = keys.addFromUri('//Bob');
    const provider = new WsProvider(served.url);
    client = await DedotClient.new(rpcVersion === 'v2' ? { provider } : { provider, rpcVersion });
    api = client;
  }, 60_000);
  afterAll(async () => {
    await client?.disconnect();
    await served?.close();
  });

  const freeBalance = async (account: KeyringPair): Promise<bigint> =>
    (await api.query.system.account(account.address)).data.free;

  interface Outcome {
    readonly told: string[];
    readonly error: string | undefined;
    readonly events: ReadonlyMap<string, Untyped>;
  }

  /** Signs, sends and follows a transaction until it is final. */
  function send(tx: Untyped, signer: KeyringPair): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const told: string[] = [];
      tx.signAndSend(signer, ({ status, events, dispatchError }: Untyped) => {
        told.push(status.type);
        if (status.type !== 'Finalized') return;
        const named = events.map(({ event }: Untyped) => [
          `${event.pallet}.${event.palletEvent.name ?? event.palletEvent}`,
          event.palletEvent.data,
        ]);
        const error =
          dispatchError && (client.registry.findErrorMeta(dispatchError)?.name ?? dispatchError.type);
        resolve({ told, error, events: new Map(named) });
      }).catch(reject);
    });
  }

  async function succeed(tx: Untyped, signer: KeyringPair): Promise<Outcome['events']> {
    const { error, events } = await send(tx, signer);
    expect(error).toBeUndefined();
    return events;
  }

  it('default: connects and knows the runtime', async () => {
    expect(client.rpcVersion).toBe(rpcVersion);
    expect(client.runtimeVersion.specVersion).toBe(425);
    expect(await client.chainSpec.chainName()).toBe('Bittensor');
    expect(api.consts.subtensorModule.initialTempo).toBe(10);
  });

  it('behavior: best blocks come in a row', async () => {
    const numbers = await new Promise<number[]>((resolve) => {
      const seen: number[] = [];
      const stop = client.block.best((block) => {
        if (seen.push(block.number) < 4) return;
        stop();
        resolve(seen);
      });
    });
    expect(numbers.slice(1)).toEqual(numbers.slice(0, -1).map((number) => number + 1));
  });

  it('behavior: runtime APIs, maps and past states', async () => {
    expect(await api.call.subnetInfoRuntimeApi.getDynamicInfo(1)).toMatchObject({ netuid: 1, tempo: 100 });
    expect(await api.call.subnetInfoRuntimeApi.getMetagraph(1)).toMatchObject({ netuid: 1, numUids: 1 });
    const networks: [number, boolean][] = await api.query.subtensorModule.networksAdded.entries();
    expect(networks.map(([netuid]) => netuid).sort()).toEqual([0, 1]);
    const { hash, number } = await client.block.best();
    const past: Untyped = await client.at(hash);
    expect(await past.query.system.number()).toBe(number);
  });

  it('default: a transfer goes into a block and is final; the fee is the quoted one', async () => {
    const transfer = api.tx.balances.transferKeepAlive(bob.address, 1_500_000_000n);
    const { partialFee } = await transfer.paymentInfo(alice.address);
    const before = { alice: await freeBalance(alice), bob: await freeBalance(bob) };
    const { told, error, events } = await send(transfer, alice);
    expect(error).toBeUndefined();
    expect(told.at(-2)).toBe('BestChainBlockIncluded');
    expect(events.get('TransactionPayment.TransactionFeePaid')).toMatchObject({ actualFee: partialFee });
    expect(await freeBalance(bob)).toBe(before.bob + 1_500_000_000n);
    expect(await freeBalance(alice)).toBe(before.alice - 1_500_000_000n - partialFee);
  });

  it('behavior: a storage subscription tells of the change', async () => {
    const ferdie = new Keyring({ type: 'sr25519' }).addFromUri('//Ferdie');
    const before = await freeBalance(ferdie);
    const changed = new Promise<bigint>((resolve) => {
      void api.query.system.account(ferdie.address, ({ data }: Untyped) => {
        if (data.free !== before) resolve(data.free);
      });
    });
    await succeed(api.tx.balances.transferKeepAlive(ferdie.address, 7n), alice);
    expect(await changed).toBe(before + 7n);
  });

  it('error: a failed dispatch is told by name', async () => {
    const { error } = await send(api.tx.subtensorModule.addStake(bob.address, 1, 1_000_000_000n), alice);
    expect(error).toBe('SubtokenDisabled');
  });

  it('default: a subnet is created, started, joined, staked to and given weights', async () => {
    const { subtensorModule: subtensor, adminUtils, sudo } = api.tx;
    const created = await succeed(subtensor.registerNetwork(alice.address), alice);
    const netuid = created.get('SubtensorModule.NetworkAdded')[0];
    expect(netuid).toBe(2);
    await succeed(subtensor.startCall(netuid), alice);
    await succeed(subtensor.burnedRegister(netuid, bob.address), bob);
    expect(await api.query.subtensorModule.uids([netuid, bob.address])).toBe(1);

    await succeed(subtensor.addStake(alice.address, netuid, 50_000_000_000n), alice);
    const { stakeInfoRuntimeApi } = api.call;
    const key = [alice.address, alice.address, netuid];
    const { stake } = await stakeInfoRuntimeApi.getStakeInfoForHotkeyColdkeyNetuid(...key);
    expect(stake).toBeGreaterThan(0n);
    await succeed(subtensor.removeStake(alice.address, netuid, 1_000_000_000n), alice);

    await succeed(sudo.sudo(adminUtils.sudoSetAdminFreezeWindow(0).call), alice);
    await succeed(sudo.sudo(adminUtils.sudoSetWeightsSetRateLimit(netuid, 0n).call), alice);
    await succeed(adminUtils.sudoSetCommitRevealWeightsEnabled(netuid, false), alice);
    await succeed(subtensor.setWeights(netuid, [0, 1], [65_535, 65_535], 0n), alice);
    expect(await api.query.subtensorModule.weights([netuid, 0])).toEqual([
      [0, 65_535],
      [1, 65_535],
    ]);
  }, 60_000);
});

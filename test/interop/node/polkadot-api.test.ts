import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { createClient, type PolkadotClient, type TxEvent } from 'polkadot-api';
import { getPolkadotSigner, type PolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws';
import WebSocket from 'ws';
import { type ServedChain, serveChain } from './serve.js';

/** `polkadot-api` 2 against a served chain: it follows with `chainHead_v1` and knows only the metadata. */
let served: ServedChain;
let client: PolkadotClient;
let alice: KeyringPair;
let bob: KeyringPair;

beforeAll(async () => {
  served = await serveChain();
  await cryptoWaitReady();
  const keys = new Keyring({ type: 'sr25519' });
  alice = keys.addFromUri('//Alice');
  bob = keys.addFromUri('//Bob');
  client = createClient(getWsProvider(served.url, { websocketClass: WebSocket as never }));
}, 60_000);
afterAll(async () => {
  client?.destroy();
  await served?.close();
});

type Fields = Record<string, never>;
const signerOf = (pair: KeyringPair): PolkadotSigner =>
  getPolkadotSigner(pair.publicKey, 'Sr25519', async (data) => pair.sign(data));
const transaction = (pallet: string, name: string, fields: object) =>
  client.getUnsafeApi().tx[pallet]![name]!(fields);
const read = (pallet: string, name: string, ...keys: unknown[]): Promise<Fields> =>
  client.getUnsafeApi().query[pallet]![name]!.getValue(...keys) as Promise<Fields>;
const ask = (api: string, method: string, ...args: unknown[]): Promise<Fields> =>
  client.getUnsafeApi().apis[api]![method]!(...args) as Promise<Fields>;

async function freeBalance(account: KeyringPair): Promise<bigint> {
  const { data }: { data: { free: bigint } } = (await read('System', 'Account', account.address)) as never;
  return data.free;
}

type Final = Extract<TxEvent, { type: 'finalized' }>;

/** Signs, sends and follows a transaction; what the client told and its last word. */
async function send(
  tx: ReturnType<typeof transaction>,
  signer: KeyringPair,
): Promise<{ told: string[]; final: Final }> {
  const told: string[] = [];
  const final = await new Promise<Final>((resolve, reject) => {
    tx.signSubmitAndWatch(signerOf(signer)).subscribe({
      next(event: TxEvent) {
        told.push(event.type === 'txBestBlocksState' && !event.found ? 'waiting' : event.type);
        if (event.type === 'finalized') resolve(event);
      },
      error: reject,
    });
  });
  return { told, final };
}

async function succeed(pallet: string, name: string, fields: object, signer: KeyringPair): Promise<Final> {
  const { final } = await send(transaction(pallet, name, fields), signer);
  expect(final.dispatchError).toBeUndefined();
  expect(final.ok).toBe(true);
  return final;
}

const eventOf = ({ events }: Final, pallet: string, name: string): Fields =>
  events.find(({ type, value }) => type === pallet && value.type === name)?.value.value as Fields;

describe('reading', () => {
  it('default: connects, follows, knows the runtime', async () => {
    const { name, genesisHash, properties } = await client.getChainSpecData();
    expect(name).toBe('Bittensor');
    expect(genesisHash).toMatch(/^0x[0-9a-f]{64}$/);
    expect(properties).toMatchObject({ ss58Format: 42, tokenDecimals: 9, tokenSymbol: 'TAO' });
    const version = await client.getUnsafeApi().constants.System!.Version!();
    expect(version).toMatchObject({ spec_name: 'node-subtensor', spec_version: 425 });
  });

  it('behavior: finalized blocks come in a row', async () => {
    const heads = await new Promise<{ number: number; hash: string; parent: string }[]>((resolve, reject) => {
      const seen: { number: number; hash: string; parent: string }[] = [];
      const subscription = client.finalizedBlock$.subscribe({
        next(block) {
          seen.push(block);
          if (seen.length < 4) return;
          subscription.unsubscribe();
          resolve(seen);
        },
        error: reject,
      });
    });
    for (const [index, head] of heads.slice(1).entries()) {
      expect(head.number).toBe(heads[index]!.number + 1);
      expect(head.parent).toBe(heads[index]!.hash);
    }
  });

  it('behavior: runtime APIs, maps and block bodies', async () => {
    expect(await ask('SubnetInfoRuntimeApi', 'get_dynamic_info', 1)).toMatchObject({ netuid: 1, tempo: 100 });
    expect(await ask('SubnetInfoRuntimeApi', 'get_metagraph', 1)).toMatchObject({ netuid: 1, num_uids: 1 });
    const networks = await client.getUnsafeApi().query.SubtensorModule!.NetworksAdded!.getEntries();
    expect(networks.map(({ keyArgs }) => keyArgs[0]).sort()).toEqual([0, 1]);
    const { hash } = await client.getFinalizedBlock();
    expect((await client.getBlockBody(hash)).length).toBeGreaterThan(0);
  });
});

describe('transactions', () => {
  it('default: a transfer is broadcast, in a best block, final; the fee is the quoted one', async () => {
    const transfer = transaction('Balances', 'transfer_keep_alive', {
      dest: { type: 'Id', value: bob.address },
      value: 1_500_000_000n,
    });
    const fee = await transfer.getEstimatedFees(alice.address);
    const before = { alice: await freeBalance(alice), bob: await freeBalance(bob) };
    const { told, final } = await send(transfer, alice);
    expect(final.ok).toBe(true);
    expect(told.filter((type) => type !== 'waiting')).toEqual([
      'signed',
      'broadcasted',
      'txBestBlocksState',
      'finalized',
    ]);
    expect(eventOf(final, 'TransactionPayment', 'TransactionFeePaid')).toMatchObject({ actual_fee: fee });
    expect(await freeBalance(bob)).toBe(before.bob + 1_500_000_000n);
    expect(await freeBalance(alice)).toBe(before.alice - 1_500_000_000n - fee);
  });

  it('behavior: a storage value is watched', async () => {
    const ferdie = new Keyring({ type: 'sr25519' }).addFromUri('//Ferdie');
    const before = await freeBalance(ferdie);
    const changed = new Promise<bigint>((resolve, reject) => {
      const subscription = client
        .getUnsafeApi()
        .query.System!.Account!.watchValue(ferdie.address)
        .subscribe({
          next({ value }) {
            const { free } = (value as { data: { free: bigint } }).data;
            if (free === before) return;
            subscription.unsubscribe();
            resolve(free);
          },
          error: reject,
        });
    });
    await succeed(
      'Balances',
      'transfer_keep_alive',
      { dest: { type: 'Id', value: ferdie.address }, value: 7n },
      alice,
    );
    expect(await changed).toBe(before + 7n);
  });

  it('error: a failed dispatch is told by name', async () => {
    const stake = { hotkey: bob.address, netuid: 1, amount_staked: 1_000_000_000n };
    const { final } = await send(transaction('SubtensorModule', 'add_stake', stake), alice);
    expect(final.ok).toBe(false);
    expect(final.dispatchError).toMatchObject({
      type: 'Module',
      value: { type: 'SubtensorModule', value: { type: 'SubtokenDisabled' } },
    });
  });

  it('error: who cannot pay is refused before inclusion', async () => {
    const poor = new Keyring({ type: 'sr25519' }).addFromUri('//Nobody');
    const transfer = transaction('Balances', 'transfer_keep_alive', {
      dest: { type: 'Id', value: bob.address },
      value: 1n,
    });
    await expect(transfer.signAndSubmit(signerOf(poor))).rejects.toThrow(/Payment/);
  });

  it('default: a subnet is created, started, joined, staked to and given weights', async () => {
    const created = await succeed('SubtensorModule', 'register_network', { hotkey: alice.address }, alice);
    const netuid = (eventOf(created, 'SubtensorModule', 'NetworkAdded') as unknown as [number])[0];
    expect(netuid).toBe(2);
    await succeed('SubtensorModule', 'start_call', { netuid }, alice);
    await succeed('SubtensorModule', 'burned_register', { netuid, hotkey: bob.address }, bob);
    expect(await read('SubtensorModule', 'Uids', netuid, bob.address)).toBe(1);

    const stake = { hotkey: alice.address, netuid };
    await succeed('SubtensorModule', 'add_stake', { ...stake, amount_staked: 50_000_000_000n }, alice);
    const info = await ask(
      'StakeInfoRuntimeApi',
      'get_stake_info_for_hotkey_coldkey_netuid',
      alice.address,
      alice.address,
      netuid,
    );
    expect(info.stake).toBeGreaterThan(0n);
    await succeed('SubtensorModule', 'remove_stake', { ...stake, amount_unstaked: 1_000_000_000n }, alice);

    const sudo = (name: string, fields: object) =>
      succeed('Sudo', 'sudo', { call: transaction('AdminUtils', name, fields).decodedCall }, alice);
    await sudo('sudo_set_admin_freeze_window', { window: 0 });
    await sudo('sudo_set_weights_set_rate_limit', { netuid, weights_set_rate_limit: 0n });
    await succeed('AdminUtils', 'sudo_set_commit_reveal_weights_enabled', { netuid, enabled: false }, alice);
    const weights = { netuid, dests: [0, 1], weights: [65_535, 65_535], version_key: 0n };
    await succeed('SubtensorModule', 'set_weights', weights, alice);
    expect(await read('SubtensorModule', 'Weights', netuid, 0)).toEqual([
      [0, 65_535],
      [1, 65_535],
    ]);
  }, 60_000);
});

import { encodeCall, type Signer } from '../../../src/client/index.js';
import type { Hex } from '../../../src/codec/hex.js';
import { DEV_ACCOUNTS } from '../../../src/runtime/node/presets/dev-accounts.js';
import { Weights } from '../../../src/runtime/pallets/subtensor/storage/index.js';
import { developmentSigner, type TestChain, testChain } from '../../helpers/test-chain.js';

export const TAO = 1_000_000_000n;
export const NETUID = 2;

/** Epochs of 20 blocks, two mechanisms, and no wait between one setting of weights or parameters and the next. */
const SHORT_WAITS = {
  constants: { 'SubtensorModule.InitialTempo': 20, 'SubtensorModule.HotkeySwapOnSubnetInterval': 1 },
  defaults: {
    'SubtensorModule.Tempo': 20,
    'SubtensorModule.MechanismCountCurrent': 2,
    'SubtensorModule.WeightsSetRateLimit': 0,
    'SubtensorModule.NetworkRateLimit': 0,
    'SubtensorModule.AdminFreezeWindow': 0,
    'SubtensorModule.OwnerHyperparamRateLimit': 0,
    'SubtensorModule.TxRateLimit': 0,
    'SubtensorModule.ColdkeySwapAnnouncementDelay': 20,
    'SubtensorModule.ColdkeySwapReannouncementDelay': 10,
  },
};

/** A chain with Alice's running subnet 2: her hotkey has uid 0, and needs no stake or permit; Bob's, a miner, uid 1. */
export interface SubnetChain extends TestChain {
  readonly alice: Signer;
  readonly aliceHotkey: Signer;
  readonly bob: Signer;
  readonly bobHotkey: Signer;
  /** Sends a call of AdminUtils as root. */
  asRoot(name: string, args: Readonly<Record<string, unknown>>): Promise<void>;
  mineTo(block: number): Promise<void>;
}

/** The same accounts as the runtime knows them. */
export const ID: Readonly<Record<'alice' | 'aliceHotkey' | 'bob', Hex>> = {
  alice: DEV_ACCOUNTS.Alice,
  aliceHotkey: DEV_ACCOUNTS.Alice_hk,
  bob: DEV_ACCOUNTS.Bob,
};

export async function subnetChain(): Promise<SubnetChain> {
  const chain = await testChain({ overrides: SHORT_WAITS });
  const [alice, aliceHotkey, bob, bobHotkey] = (await Promise.all(
    ['Alice', 'Alice_hk', 'Bob', 'Bob_hk'].map((name) => developmentSigner(name)),
  )) as [Signer, Signer, Signer, Signer];
  await chain.send(alice, ['SubtensorModule', 'register_network', { hotkey: aliceHotkey.address }]);
  await chain.send(alice, ['SubtensorModule', 'start_call', { netuid: NETUID }]);
  await chain.send(bob, [
    'SubtensorModule',
    'burned_register',
    { netuid: NETUID, hotkey: bobHotkey.address },
  ]);
  return {
    ...chain,
    ...{ alice, aliceHotkey, bob, bobHotkey },
    async asRoot(name, args) {
      const call = encodeCall(await chain.client.schema(), 'AdminUtils', name, args);
      await chain.send(alice, ['Sudo', 'sudo', { call }]);
    },
    async mineTo(block) {
      await chain.mine(block - (await chain.client.header()).number);
    },
  };
}

/** The same after some epochs: stake of Alice and Bob with Alice's hotkey, weights set directly, emission earned. */
export async function livedInChain(): Promise<SubnetChain> {
  const chain = await subnetChain();
  const { alice, aliceHotkey, bob } = chain;
  await chain.asRoot('sudo_set_subnet_emission_enabled', { netuid: NETUID, enabled: true });
  await chain.asRoot('sudo_set_commit_reveal_weights_enabled', { netuid: NETUID, enabled: false });
  for (const [staker, tao] of [
    [alice, 100n],
    [bob, 7n],
  ] as const) {
    const stake = { hotkey: aliceHotkey.address, netuid: NETUID, amount_staked: tao * TAO };
    await chain.send(staker, ['SubtensorModule', 'add_stake', stake]);
  }
  const weights = { netuid: NETUID, dests: [1], weights: [1], version_key: 0n };
  await chain.send(aliceHotkey, ['SubtensorModule', 'set_weights', weights]);
  await chain.mine(50);
  return chain;
}

/** What a uid has set on a mechanism, as the state has it: pairs of uid and weight. */
export async function weightsOf(chain: TestChain, mechid: number, uid: number): Promise<number[][]> {
  const flat = [...(await chain.ask((ctx) => Weights.get(ctx, NETUID + 4096 * mechid, uid)))];
  return flat.flatMap((target, i) => (i % 2 === 0 ? [[target, flat[i + 1]!]] : []));
}

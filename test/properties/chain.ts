/** A chain to walk on: three subnets with neurons, stake, weights and short waits, made once and copied for every walk. */
import type { Hex } from '../../src/codec/hex.js';
import { applyExtrinsic } from '../../src/runtime/frame/executive/apply.js';
import { applyInherents, finalizeBlock, initializeBlock } from '../../src/runtime/frame/executive/block.js';
import type { BlockContext } from '../../src/runtime/frame/executive/block-context.js';
import type { Call } from '../../src/runtime/frame/runtime-call.js';
import { MapBacking, State } from '../../src/runtime/frame/state.js';
import { IMMORTAL } from '../../src/runtime/frame/transaction/era.js';
import { encodeSignedExtrinsic } from '../../src/runtime/frame/transaction/extrinsic.js';
import { ChainRuntime } from '../../src/runtime/node/chain-runtime.js';
import { buildGenesis } from '../../src/runtime/node/presets/build-genesis.js';
import { DEFAULT_PRESET } from '../../src/runtime/node/presets/default.js';
import type { Preset } from '../../src/runtime/node/presets/preset.js';
import { SlotDuration } from '../../src/runtime/pallets/aura/constants.js';
import { slotDigest } from '../../src/runtime/pallets/aura/slot.js';
import { Account } from '../../src/runtime/pallets/system/storage.js';
import { COLDKEYS, HOTKEYS, ownerOf, SUDO } from './accounts.js';

const MILLION_TAO = '1000000000000000';
const THOUSAND_TAO = '1000000000000';

/** Short waits and small subnets, so that a walk of some hundred blocks meets epochs, pruning, cooldowns. */
const PRESET: Preset = {
  ...DEFAULT_PRESET,
  sudo: SUDO,
  balances: {
    ...Object.fromEntries(COLDKEYS.map((coldkey) => [coldkey, MILLION_TAO])),
    ...Object.fromEntries(HOTKEYS.map((hotkey) => [hotkey, THOUSAND_TAO])),
    [DEFAULT_PRESET.authorities[0]!]: THOUSAND_TAO,
  },
  defaults: {
    'SubtensorModule.Tempo': 7,
    'SubtensorModule.MaxAllowedUids': 8,
    'SubtensorModule.MinAllowedUids': 2,
    'SubtensorModule.MinNonImmuneUids': 1,
    'SubtensorModule.ImmunityPeriod': 4,
    'SubtensorModule.MinAllowedWeights': 1,
    'SubtensorModule.WeightsSetRateLimit': 0,
    'SubtensorModule.MaxRegistrationsPerBlock': 4,
    'SubtensorModule.ServingRateLimit': 1,
    'SubtensorModule.SubnetLimit': 4,
    'SubtensorModule.NetworkRateLimit': 2,
    'SubtensorModule.NetworkImmunityPeriod': 10,
    'SubtensorModule.TxRateLimit': 1,
    'SubtensorModule.TxDelegateTakeRateLimit': 3,
    'SubtensorModule.TxChildkeyTakeRateLimit': 3,
    'SubtensorModule.PendingChildKeyCooldown': 3,
    'SubtensorModule.ColdkeySwapAnnouncementDelay': 3,
    'SubtensorModule.ColdkeySwapReannouncementDelay': 2,
    'SubtensorModule.OwnerHyperparamRateLimit': 0,
    'SubtensorModule.AdminFreezeWindow': 1,
    'SubtensorModule.RootClaimableThreshold': 1000,
    'SubtensorModule.MaxMechanismCount': 3,
  },
  // On the real chain root was opened long ago; at genesis it is not.
  storage: { 'SubtensorModule.SubtokenEnabled': [[0, true]] },
  constants: {
    'SubtensorModule.InitialTempo': 7,
    'SubtensorModule.HotkeySwapOnSubnetInterval': 2,
    'Crowdloan.MinimumBlockDuration': 2,
  },
};

/** Anybody's signature passes: walks are about calls, and real ones would take most of the time. */
const chainRuntime = new ChainRuntime(PRESET, () => true);
const SIGNATURE = { type: 'Sr25519', value: `0x${'00'.repeat(64)}` } as const;

/** A chain in memory whose blocks are made by hand. */
export class WalkChain {
  readonly backing: MapBacking;
  readonly state: State;
  ctx: BlockContext;
  #hash: Hex;
  #root: Hex;
  #now: bigint;
  #number: number;

  private constructor(backing: MapBacking, head: { hash: Hex; root: Hex; now: bigint; number: number }) {
    this.backing = backing;
    this.state = new State(backing);
    this.ctx = chainRuntime.contextOf(this.state);
    this.#hash = head.hash;
    this.#root = head.root;
    this.#now = head.now;
    this.#number = head.number;
  }

  static async genesis(): Promise<WalkChain> {
    const { block, state } = await buildGenesis(PRESET, chainRuntime);
    const backing = new MapBacking();
    for (const { key, after } of state) if (after) backing.entries.set(key, after);
    return new WalkChain(backing, {
      hash: block.hash,
      root: block.hash,
      now: chainRuntime.parameters.genesisTimeMs,
      number: 0,
    });
  }

  /** A chain of its own in the same state. */
  copy(): WalkChain {
    const head = { hash: this.#hash, root: this.#root, now: this.#now, number: this.#number };
    return new WalkChain(new MapBacking(new Map(this.backing.entries)), head);
  }

  get hash(): Hex {
    return this.#hash;
  }

  openBlock(): void {
    this.ctx = chainRuntime.contextOf(this.state);
    const slotMs = SlotDuration.get(this.ctx);
    this.#now += slotMs;
    this.#number++;
    initializeBlock(this.ctx, {
      number: this.#number,
      parentHash: this.#hash,
      digest: slotDigest(this.#now / slotMs),
    });
    applyInherents(this.ctx, { now: this.#now });
  }

  /** Closes the block and keeps what it changed. */
  closeBlock(): void {
    const { hash, header, changes } = finalizeBlock(this.ctx, this.#root);
    for (const { key, after } of changes) {
      if (after) this.backing.entries.set(key, after);
      else this.backing.entries.delete(key);
    }
    this.#hash = hash;
    this.#root = header.state_root;
    this.state.clearChanges();
  }

  /** A signed extrinsic, ready to apply; its nonce is the expected one plus `nonceOffset`. */
  extrinsic(signer: Hex, call: Call, nonceOffset = 0): Uint8Array {
    const { extensions } = chainRuntime.runtime;
    const nonce = Math.max(0, Account.get(this.ctx, signer).nonce + nonceOffset);
    const given: Readonly<Record<string, unknown>> = {
      CheckMortality: IMMORTAL,
      CheckNonce: nonce,
      ChargeTransactionPayment: 0n,
      CheckMetadataHash: 'Disabled',
    };
    const values = extensions.map(({ identifier }) => given[identifier] ?? null);
    const address = { type: 'Id', value: signer } as const;
    return encodeSignedExtrinsic(call, { address, signature: SIGNATURE, values }, extensions);
  }

  /** Applies a call that must succeed: for building the chain. */
  mustApply(signer: Hex, pallet: string, name: string, args: Record<string, unknown>): void {
    const { failure } = applyExtrinsic(this.ctx, this.extrinsic(signer, { pallet, name, args }));
    if (failure) throw new Error(`${pallet}.${name} failed: ${failure.label}`);
  }

  blocks(count: number): void {
    for (let i = 0; i < count; i++) {
      this.openBlock();
      this.closeBlock();
    }
  }
}

const TAO = 10n ** 9n;

/** Two subnets of eight neurons beside the genesis one, validators with stake here and on root, weights, one childkey. */
export async function preparedChain(): Promise<WalkChain> {
  const chain = await WalkChain.genesis();
  const call = (signer: Hex, name: string, args: Record<string, unknown>) =>
    chain.mustApply(signer, 'SubtensorModule', name, args);
  const asRoot = (name: string, args: Record<string, unknown>) =>
    chain.mustApply(SUDO, 'Sudo', 'sudo', { call: { pallet: 'AdminUtils', name, args } });

  for (const [netuid, owner] of [
    [2, 0],
    [3, 2],
  ] as const) {
    chain.blocks(3);
    chain.openBlock();
    call(ownerOf(owner), 'register_network', { hotkey: HOTKEYS[owner]! });
    call(ownerOf(owner), 'start_call', { netuid });
    asRoot('sudo_set_subnet_emission_enabled', { netuid, enabled: true });
    asRoot('sudo_set_commit_reveal_weights_enabled', { netuid, enabled: false });
    chain.closeBlock();
  }
  for (let i = 0; i < 8; i++) {
    chain.openBlock();
    for (const netuid of [2, 3]) {
      const isOwner = HOTKEYS[i] === HOTKEYS[netuid === 2 ? 0 : 2];
      if (!isOwner) call(ownerOf(i), 'burned_register', { netuid, hotkey: HOTKEYS[i]! });
    }
    chain.closeBlock();
  }
  chain.openBlock();
  for (let i = 0; i < 4; i++) {
    const [hotkey, coldkey] = [HOTKEYS[i]!, ownerOf(i)];
    if (i < 2) call(coldkey, 'root_register', { hotkey });
    for (const netuid of [0, 2, 3])
      call(coldkey, 'add_stake', { hotkey, netuid, amount_staked: BigInt(1000 * (i + 1)) * TAO });
  }
  chain.closeBlock();
  chain.blocks(16);
  chain.openBlock();
  for (let i = 0; i < 4; i++) {
    for (const netuid of [2, 3]) {
      const args = { netuid, dests: [4, 5, 6, 7], weights: [1, 2, 3, 4 + i], version_key: 0n };
      chain.mustApply(HOTKEYS[i]!, 'SubtensorModule', 'set_weights', args);
    }
  }
  chain.closeBlock();
  chain.blocks(16);
  return chain;
}

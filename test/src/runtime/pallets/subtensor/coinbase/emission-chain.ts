/** A chain with started subnets for tests of emission, written straight into storage; amounts in rao. */
import type { Hex } from '../../../../../../src/codec/hex.js';
import { I96F32 } from '../../../../../../src/math/fixed/types.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import { mintInto } from '../../../../../../src/runtime/pallets/balances/fungible.js';
import { createAccountIfNonExistent } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-account.js';
import { increaseStakeForHotkeyAndColdkeyOnSubnet } from '../../../../../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import * as storage from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import { appendNeuron } from '../../../../../../src/runtime/pallets/subtensor/subnets/append-neuron.js';
import { getSubnetAccountId } from '../../../../../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import { getCurrentBlockAsU64 } from '../../../../../../src/runtime/pallets/subtensor/utils/current-block.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { account, testChain } from '../../../frame/test-chain.js';

export const U64_MAX = (1n << 64n) - 1n;
export const ALICE_HOT = account(0x11);
export const BOB_HOT = account(0x12);
export const CAROL_HOT = account(0x13);
/** The coldkey of a hotkey of these tests. */
export const coldOf = (hotkey: Hex): Hex => `0x${'c0'}${hotkey.slice(4)}`;

export interface SubnetSetup {
  /** Reserves of the pool. */
  readonly tao?: bigint;
  readonly alpha?: bigint;
  /** The moving price; 1 by default. */
  readonly movingPrice?: number;
  /** 1 has a pool, 0 trades one to one. */
  readonly mechanism?: number;
  readonly isEmissionEnabled?: boolean;
}

/** Root and subnets 1, 2, …, all started, at block 100. The tao weight is 0. */
export function emissionChain(subnets: readonly SubnetSetup[]): Context {
  const ctx = testChain();
  BlockNumber.put(ctx, 100);
  storage.TaoWeight.put(ctx, 0n);
  storage.NetworksAdded.insert(ctx, 0, true);
  for (const [i, setup] of subnets.entries()) addSubnet(ctx, i + 1, setup);
  storage.TotalIssuance.put(ctx, 0n);
  ctx.events = [];
  return ctx;
}

function addSubnet(ctx: Context, netuid: number, setup: SubnetSetup): void {
  const { tao = 1_000_000n, alpha = 1_000_000n, movingPrice = 1, mechanism = 1 } = setup;
  storage.NetworksAdded.insert(ctx, netuid, true);
  storage.SubtokenEnabled.insert(ctx, netuid, true);
  storage.FirstEmissionBlockNumber.insert(ctx, netuid, 1n);
  storage.SubnetMechanism.insert(ctx, netuid, mechanism);
  storage.SubnetEmissionEnabled.insert(ctx, netuid, setup.isEmissionEnabled ?? true);
  storage.SubnetTAO.insert(ctx, netuid, tao);
  storage.SubnetAlphaIn.insert(ctx, netuid, alpha);
  storage.SubnetMovingPrice.insert(ctx, netuid, I96F32.fromFloat(movingPrice));
  storage.CommitRevealWeightsEnabled.insert(ctx, netuid, false);
  storage.LastEpochBlock.insert(ctx, netuid, 1n);
  mintInto(ctx, getSubnetAccountId(ctx, netuid)!, tao);
}

/** Root stake so large that all emission may be injected: a root proportion of nearly 1. */
export function fillRoot(ctx: Context): void {
  storage.TaoWeight.put(ctx, U64_MAX);
  storage.SubnetTAO.insert(ctx, 0, 10n ** 18n);
}

/** Registers the hotkey on the subnet, for its {@link coldOf}, with stake; its uid. */
export function addNeuron(ctx: Context, netuid: number, hotkey: Hex, stake = 0n): number {
  createAccountIfNonExistent(ctx, coldOf(hotkey), hotkey);
  const uid = storage.SubnetworkN.get(ctx, netuid);
  appendNeuron(ctx, netuid, hotkey, getCurrentBlockAsU64(ctx));
  stakeOn(ctx, netuid, hotkey, stake);
  return uid;
}

/** Gives the coldkey of a hotkey stake on it. */
export function stakeOn(ctx: Context, netuid: number, hotkey: Hex, alpha: bigint): void {
  increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldOf(hotkey), netuid, alpha);
}

/** What the hotkey's coldkey has on it. */
export const stakeOf = (ctx: Context, netuid: number, hotkey: Hex): bigint =>
  storage.TotalHotkeyAlpha.get(ctx, hotkey, netuid);

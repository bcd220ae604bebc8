/** A chain with many full subnets, drawn from a seed: stake, weights, pools. */
import { blake2_256 } from '../../src/codec/hash.js';
import { type Hex, toHex } from '../../src/codec/hex.js';
import type { Context } from '../../src/runtime/frame/context.js';
import { mintInto } from '../../src/runtime/pallets/balances/fungible.js';
import { createAccountIfNonExistent } from '../../src/runtime/pallets/subtensor/staking/hotkey-account.js';
import { increaseStakeForHotkeyAndColdkeyOnSubnet } from '../../src/runtime/pallets/subtensor/staking/hotkey-stake.js';
import * as storage from '../../src/runtime/pallets/subtensor/storage/index.js';
import { appendNeuron } from '../../src/runtime/pallets/subtensor/subnets/append-neuron.js';
import { initNewNetwork } from '../../src/runtime/pallets/subtensor/subnets/init-new-network.js';
import { setLastUpdateForUid } from '../../src/runtime/pallets/subtensor/subnets/neuron-values.js';
import { ROOT_NETUID } from '../../src/runtime/pallets/subtensor/subnets/subnet.js';
import { getSubnetAccountId } from '../../src/runtime/pallets/subtensor/subnets/subnet-account.js';
import { getCurrentBlockAsU64 } from '../../src/runtime/pallets/subtensor/utils/current-block.js';

const TAO = 1_000_000_000n;

export interface LargeChain {
  readonly subnets: number;
  readonly neurons: number;
  readonly validators: number;
  readonly seed: number;
}

/** Fills a chain at its genesis. Hotkeys of validators are the same on all subnets and have root stake. */
export function buildLargeChain(ctx: Context, { subnets, neurons, validators, seed }: LargeChain): void {
  const random = randomFrom(seed);
  const block = getCurrentBlockAsU64(ctx);
  for (let i = 0; i < validators; i++) {
    const hotkey = account(`validator-${i}`);
    createAccountIfNonExistent(ctx, account(`validator-${i}-cold`), hotkey);
    increaseStakeForHotkeyAndColdkeyOnSubnet(
      ctx,
      hotkey,
      account(`validator-${i}-cold`),
      ROOT_NETUID,
      rao(random, 50_000),
    );
  }
  const rootTao = sum(validators, (i) =>
    storage.TotalHotkeyAlpha.get(ctx, account(`validator-${i}`), ROOT_NETUID),
  );
  storage.SubnetTAO.insert(ctx, ROOT_NETUID, rootTao);
  storage.SubnetAlphaOut.insert(ctx, ROOT_NETUID, rootTao);

  for (let netuid = 1; netuid <= subnets; netuid++) {
    if (!storage.NetworksAdded.get(ctx, netuid)) initNewNetwork(ctx, netuid, 360);
    storage.SubnetMechanism.insert(ctx, netuid, 1);
    const owner = account(`owner-${netuid}`);
    storage.SubnetOwner.insert(ctx, netuid, owner);
    storage.SubnetOwnerHotkey.insert(ctx, netuid, account(`miner-${netuid}-${validators}`));
    const tao = rao(random, 20_000) + 1000n * TAO;
    storage.SubnetTAO.insert(ctx, netuid, tao);
    storage.SubnetAlphaIn.insert(ctx, netuid, tao * BigInt(5 + Math.floor(random() * 40)));
    mintInto(ctx, getSubnetAccountId(ctx, netuid)!, tao);
    storage.FirstEmissionBlockNumber.insert(ctx, netuid, 1n);
    storage.SubtokenEnabled.insert(ctx, netuid, true);
    storage.SubnetEmissionEnabled.insert(ctx, netuid, true);
    storage.LastEpochBlock.insert(
      ctx,
      netuid,
      block - BigInt(netuid % 360) > 0n ? block - BigInt(netuid % 360) : 0n,
    );
    storage.CommitRevealWeightsEnabled.insert(ctx, netuid, false);
    fillNeurons(ctx, netuid, neurons, validators, random);
  }
  storage.TotalIssuance.put(ctx, 9_000_000n * TAO);
}

function fillNeurons(
  ctx: Context,
  netuid: number,
  neurons: number,
  validators: number,
  random: () => number,
): void {
  const block = getCurrentBlockAsU64(ctx);
  let alphaOut = 0n;
  const present = storage.SubnetworkN.get(ctx, netuid);
  for (let uid = present; uid < neurons; uid++) {
    const isValidator = uid < validators;
    const hotkey = account(isValidator ? `validator-${uid}` : `miner-${netuid}-${uid}`);
    const coldkey = account(isValidator ? `validator-${uid}-cold` : `miner-${netuid}-${uid}-cold`);
    createAccountIfNonExistent(ctx, coldkey, hotkey);
    appendNeuron(ctx, netuid, hotkey, block);
    const alpha = rao(random, isValidator ? 20_000 : 50);
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, alpha);
    alphaOut += alpha;
  }
  storage.SubnetAlphaOut.insert(ctx, netuid, alphaOut);
  for (let uid = 0; uid < validators; uid++) {
    const row = new Uint16Array((neurons - validators) * 2);
    for (let k = 0; k < neurons - validators; k++) {
      row[2 * k] = validators + k;
      row[2 * k + 1] = Math.floor(random() * 65_536);
    }
    storage.Weights.insert(ctx, netuid, uid, row);
    setLastUpdateForUid(ctx, netuid, uid, block + 2n);
  }
  storage.ValidatorPermit.insert(
    ctx,
    netuid,
    Array.from({ length: neurons }, (_, uid) => uid < validators),
  );
}

const accounts = new Map<string, Hex>();

function account(name: string): Hex {
  let id = accounts.get(name);
  if (id === undefined) {
    id = toHex(blake2_256(new TextEncoder().encode(name)));
    accounts.set(name, id);
  }
  return id;
}

function rao(random: () => number, maxTokens: number): bigint {
  return BigInt(Math.floor(random() * maxTokens * 1e9)) + TAO;
}

function sum(count: number, value: (i: number) => bigint): bigint {
  return Array.from({ length: count }, (_, i) => value(i)).reduce((total, part) => total + part, 0n);
}

/** Numbers in [0, 1), mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

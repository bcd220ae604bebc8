import { createHash } from 'node:crypto';
import { toHex } from '../../../codec/hex.js';
import { fromU64 } from '../../../math/share-pool/safe-float.js';
import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import { mintInto } from '../../pallets/balances/fungible.js';
import { TotalIssuance as BalancesIssuance } from '../../pallets/balances/storage.js';
import {
  Active,
  AlphaV2,
  BlockAtRegistration,
  Consensus,
  Delegates,
  Dividends,
  Emission,
  FirstEmissionBlockNumber,
  Incentive,
  IsNetworkMember,
  Keys,
  LastUpdate,
  MaxAllowedUids,
  NetworkRegisteredAt,
  NetworksAdded,
  OwnedHotkeys,
  Owner,
  StakingHotkeys,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetMechanism,
  SubnetOwner,
  SubnetOwnerHotkey,
  SubnetTAO,
  SubnetVolume,
  SubnetworkN,
  SubtokenEnabled,
  TokenSymbol,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
  TotalIssuance,
  TotalStake,
  Uids,
  ValidatorPermit,
  ValidatorTrust,
  Weights,
} from '../../pallets/subtensor/storage/index.js';
import { initNewNetwork } from '../../pallets/subtensor/subnets/init-new-network.js';
import { ROOT_NETUID } from '../../pallets/subtensor/subnets/subnet.js';
import { getSubnetAccountId } from '../../pallets/subtensor/subnets/subnet-account.js';
import { getSymbolForSubnet } from '../../pallets/subtensor/subnets/symbols.js';
import type { Population } from './preset.js';
import { type Random, randomFrom } from './random.js';

const TAO = 1_000_000_000n;
const TEMPO_BLOCKS = 360;
const DYNAMIC_MECHANISM = 1;
const DELEGATE_TAKE = 11_796;
const REGISTERED_AT = 0n;

/** A hotkey and the coldkey that owns it and all its stake. */
interface Neuron {
  readonly hotkey: AccountId;
  readonly coldkey: AccountId;
}

/**
 * Fills a chain with running subnets: root and each subnet share the validators, which have stake, permits and weights for
 * every neuron; the other neurons are miners of that subnet alone. Entries are written directly: what the chain would do to
 * get there takes hours of blocks. All amounts are drawn from the seed.
 */
export function populate(ctx: Context, { subnets, neurons, validators, seed }: Population): void {
  const random = randomFrom(seed);
  const shared = Array.from({ length: validators }, (_, i) => neuronOf(`validator ${i}`));
  for (const { hotkey } of shared) Delegates.insert(ctx, hotkey, DELEGATE_TAKE);
  addRoot(ctx, shared, random);
  for (let netuid = 1; netuid <= subnets; netuid++) {
    const miners = Array.from({ length: neurons - validators }, (_, i) => neuronOf(`miner ${netuid} ${i}`));
    addSubnet(ctx, netuid, [...shared, ...miners], validators, random);
  }
  // Both books of the issuance say the same.
  TotalIssuance.put(ctx, BalancesIssuance.get(ctx));
}

function addRoot(ctx: Context, members: readonly Neuron[], random: Random): void {
  MaxAllowedUids.insert(ctx, ROOT_NETUID, Math.max(64, members.length));
  addNeurons(ctx, ROOT_NETUID, members, members.length);
  const staked = members.reduce((sum, member) => {
    const amount = BigInt(random.between(5_000, 50_000)) * TAO;
    addStake(ctx, ROOT_NETUID, member, amount);
    return sum + amount;
  }, 0n);
  SubnetTAO.insert(ctx, ROOT_NETUID, staked);
  SubnetAlphaOut.insert(ctx, ROOT_NETUID, staked);
  addTao(ctx, ROOT_NETUID, staked);
}

function addSubnet(
  ctx: Context,
  netuid: number,
  members: readonly Neuron[],
  validators: number,
  random: Random,
): void {
  const [owner] = members as [Neuron];
  if (!NetworksAdded.contains(ctx, netuid)) initNewNetwork(ctx, netuid, TEMPO_BLOCKS);
  else removeGenesisNeuron(ctx, netuid);
  SubnetMechanism.insert(ctx, netuid, DYNAMIC_MECHANISM);
  TokenSymbol.insert(ctx, netuid, getSymbolForSubnet(netuid));
  SubnetOwner.insert(ctx, netuid, owner.coldkey);
  SubnetOwnerHotkey.insert(ctx, netuid, owner.hotkey);
  NetworkRegisteredAt.insert(ctx, netuid, 0n);
  FirstEmissionBlockNumber.insert(ctx, netuid, 1n);
  SubtokenEnabled.insert(ctx, netuid, true);
  SubnetVolume.insert(ctx, netuid, 0n);
  MaxAllowedUids.insert(ctx, netuid, Math.max(256, members.length));

  const tao = BigInt(random.between(1_000, 20_000)) * TAO;
  const alpha = tao * BigInt(random.between(5, 50));
  SubnetTAO.insert(ctx, netuid, tao);
  SubnetAlphaIn.insert(ctx, netuid, alpha);
  addTao(ctx, netuid, tao);

  addNeurons(ctx, netuid, members, validators);
  const staked = members.reduce((sum, member, uid) => {
    const most = uid < validators ? 20_000 : 200;
    const amount = BigInt(random.between(1, most)) * TAO;
    addStake(ctx, netuid, member, amount);
    return sum + amount;
  }, 0n);
  SubnetAlphaOut.insert(ctx, netuid, staked);
  for (let uid = 0; uid < validators; uid++) {
    Weights.insert(ctx, netuid, uid, randomWeights(members.length, random));
  }
}

/** The genesis of the pallet gives subnet 1 one neuron, the zero account. */
function removeGenesisNeuron(ctx: Context, netuid: number): void {
  for (const [uid, hotkey] of Keys.iterPrefix(ctx, netuid)) {
    Uids.remove(ctx, netuid, hotkey);
    IsNetworkMember.remove(ctx, hotkey, netuid);
    AlphaV2.remove(ctx, hotkey, hotkey, netuid);
    TotalHotkeyAlpha.remove(ctx, hotkey, netuid);
    TotalHotkeySharesV2.remove(ctx, hotkey, netuid);
    Keys.remove(ctx, netuid, uid);
  }
}

function addNeurons(ctx: Context, netuid: number, members: readonly Neuron[], validators: number): void {
  const each = <T>(value: T) => members.map(() => value);
  SubnetworkN.insert(ctx, netuid, members.length);
  Active.insert(ctx, netuid, each(true));
  Emission.insert(ctx, netuid, each(0n));
  Consensus.insert(ctx, netuid, each(0));
  Incentive.insert(ctx, netuid, each(0));
  Dividends.insert(ctx, netuid, each(0));
  // Weights count only when they are younger than the neuron they are for.
  LastUpdate.insert(ctx, netuid, each(REGISTERED_AT + 1n));
  ValidatorTrust.insert(ctx, netuid, each(0));
  ValidatorPermit.insert(
    ctx,
    netuid,
    members.map((_, uid) => uid < validators),
  );
  members.forEach(({ hotkey }, uid) => {
    Keys.insert(ctx, netuid, uid, hotkey);
    Uids.insert(ctx, netuid, hotkey, uid);
    BlockAtRegistration.insert(ctx, netuid, uid, REGISTERED_AT);
    IsNetworkMember.insert(ctx, hotkey, netuid, true);
  });
}

/** Alpha of the subnet in rao, of root TAO. */
function addStake(ctx: Context, netuid: number, { hotkey, coldkey }: Neuron, amount: bigint): void {
  if (!Owner.contains(ctx, hotkey)) {
    Owner.insert(ctx, hotkey, coldkey);
    OwnedHotkeys.insert(ctx, coldkey, [hotkey]);
    StakingHotkeys.insert(ctx, coldkey, [hotkey]);
    mintInto(ctx, coldkey, 100n * TAO);
  }
  AlphaV2.insert(ctx, hotkey, coldkey, netuid, fromU64(amount));
  TotalHotkeyAlpha.insert(ctx, hotkey, netuid, amount);
  TotalHotkeySharesV2.insert(ctx, hotkey, netuid, fromU64(amount));
}

function addTao(ctx: Context, netuid: number, rao: bigint): void {
  mintInto(ctx, getSubnetAccountId(ctx, netuid)!, rao);
  TotalStake.mutate(ctx, (total) => total + rao);
}

/** A row that weighs every neuron, the heaviest with 65535 as rows on the chain are. */
function randomWeights(neurons: number, random: Random): Uint16Array {
  const row = new Uint16Array(2 * neurons);
  for (let uid = 0; uid < neurons; uid++) {
    row[2 * uid] = uid;
    row[2 * uid + 1] = random.between(1, 0xffff);
  }
  row[2 * random.between(0, neurons - 1) + 1] = 0xffff;
  return row;
}

function neuronOf(name: string): Neuron {
  return { hotkey: accountOf(`${name} hotkey`), coldkey: accountOf(`${name} coldkey`) };
}

/** Nobody has its key. */
function accountOf(name: string): AccountId {
  return toHex(createHash('sha256').update(name).digest());
}

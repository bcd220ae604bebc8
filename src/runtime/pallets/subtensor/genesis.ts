import { fromU64 } from '../../../math/share-pool/safe-float.js';
import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import {
  Active,
  AlphaV2,
  BlockAtRegistration,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  IsNetworkMember,
  Keys,
  LargestLocked,
  LastUpdate,
  MaxAllowedUids,
  MaxAllowedValidators,
  MinAllowedWeights,
  NetworkRegistrationAllowed,
  NetworksAdded,
  Owner,
  StakingHotkeys,
  StartCallDelay,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetLocked,
  SubnetMechanism,
  SubnetOwner,
  SubnetOwnerHotkey,
  SubnetTAO,
  SubnetworkN,
  TargetRegistrationsPerInterval,
  Tempo,
  TokenSymbol,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
  TotalIssuance,
  TotalNetworks,
  Uids,
  ValidatorPermit,
  ValidatorTrust,
} from './storage/index.js';
import { ROOT_NETUID } from './subnets/subnet.js';
import { getSymbolForSubnet } from './subnets/symbols.js';
import { getCurrentBlockAsU64 } from './utils/current-block.js';

/** Key of subnet 1 and, in the production runtime, of root. */
const ZERO_ACCOUNT: AccountId = `0x${'0'.repeat(64)}`;
const FIRST_NETUID = 1;
const TEMPO_BLOCKS = 100;
const POOL_RAO = 10_000_000_000n;
const OWNER_ALPHA_RAO = 1_000_000_000n;
const OWNER_SHARES = fromU64(OWNER_ALPHA_RAO);

/** What the chain's specification tells the pallet. */
export interface SubtensorGenesis {
  /** Sum of all balances in rao. */
  readonly balancesIssuance: bigint;
  /** Blocks between the registration of a subnet and its start call. */
  readonly startCallDelay?: bigint;
  /** Owner of root; the fast runtime has Alice here and `//Alice_hk` as the hotkey. */
  readonly rootOwner?: AccountId;
  readonly rootOwnerHotkey?: AccountId;
}

/**
 * The state a new chain starts from: root without validators, and subnet 1 with a pool of 10 TAO and 10 alpha, owned by the
 * zero account, which is its only neuron and has 1 alpha staked. Source: macros/genesis.rs; spec subnets-and-registration.md 12.
 */
export function buildGenesis(
  ctx: Context,
  { balancesIssuance, startCallDelay, rootOwner, rootOwnerHotkey }: SubtensorGenesis,
): void {
  TotalIssuance.put(ctx, balancesIssuance);
  if (startCallDelay !== undefined) StartCallDelay.put(ctx, startCallDelay);

  addNetwork(ctx, ROOT_NETUID, rootOwner ?? ZERO_ACCOUNT, { maxAllowedUids: 64 });
  SubnetworkN.insert(ctx, ROOT_NETUID, 0);
  SubnetOwnerHotkey.insert(ctx, ROOT_NETUID, rootOwnerHotkey ?? ZERO_ACCOUNT);
  TargetRegistrationsPerInterval.insert(ctx, ROOT_NETUID, 1);

  addNetwork(ctx, FIRST_NETUID, ZERO_ACCOUNT, { maxAllowedUids: 256 });
  SubnetMechanism.insert(ctx, FIRST_NETUID, 1);
  SubnetTAO.insert(ctx, FIRST_NETUID, POOL_RAO);
  SubnetAlphaIn.insert(ctx, FIRST_NETUID, POOL_RAO);
  SubnetAlphaOut.insert(ctx, FIRST_NETUID, OWNER_ALPHA_RAO);
  SubnetLocked.insert(ctx, FIRST_NETUID, 1n);
  LargestLocked.insert(ctx, FIRST_NETUID, 1n);
  addOwnerStake(ctx);
  addOwnerNeuron(ctx);
}

function addNetwork(
  ctx: Context,
  netuid: number,
  owner: AccountId,
  { maxAllowedUids }: { maxAllowedUids: number },
): void {
  NetworksAdded.insert(ctx, netuid, true);
  TotalNetworks.mutate(ctx, (count) => count + 1);
  SubnetOwner.insert(ctx, netuid, owner);
  MaxAllowedUids.insert(ctx, netuid, maxAllowedUids);
  MaxAllowedValidators.insert(ctx, netuid, 64);
  MinAllowedWeights.insert(ctx, netuid, 0);
  Tempo.insert(ctx, netuid, TEMPO_BLOCKS);
  NetworkRegistrationAllowed.insert(ctx, netuid, true);
  TokenSymbol.insert(ctx, netuid, getSymbolForSubnet(netuid));
}

/** One alpha of the zero account on itself. `OwnedHotkeys` stays without it, as on the chain. */
function addOwnerStake(ctx: Context): void {
  const key = ZERO_ACCOUNT;
  Owner.insert(ctx, key, key);
  AlphaV2.insert(ctx, key, key, FIRST_NETUID, OWNER_SHARES);
  TotalHotkeyAlpha.insert(ctx, key, FIRST_NETUID, OWNER_ALPHA_RAO);
  TotalHotkeySharesV2.insert(ctx, key, FIRST_NETUID, OWNER_SHARES);
  StakingHotkeys.insert(ctx, key, [key]);
}

function addOwnerNeuron(ctx: Context): void {
  const key = ZERO_ACCOUNT;
  const block = getCurrentBlockAsU64(ctx);
  SubnetworkN.insert(ctx, FIRST_NETUID, 1);
  Active.insert(ctx, FIRST_NETUID, [true]);
  Emission.insert(ctx, FIRST_NETUID, [0n]);
  Consensus.insert(ctx, FIRST_NETUID, [0]);
  Incentive.insert(ctx, FIRST_NETUID, [0]);
  Dividends.insert(ctx, FIRST_NETUID, [0]);
  LastUpdate.insert(ctx, FIRST_NETUID, [block]);
  ValidatorTrust.insert(ctx, FIRST_NETUID, [0]);
  ValidatorPermit.insert(ctx, FIRST_NETUID, [false]);
  Keys.insert(ctx, FIRST_NETUID, 0, key);
  Uids.insert(ctx, FIRST_NETUID, key, 0);
  BlockAtRegistration.insert(ctx, FIRST_NETUID, 0, block);
  IsNetworkMember.insert(ctx, key, FIRST_NETUID, true);
}

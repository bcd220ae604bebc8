import type { Context } from '../../../frame/context.js';
import { SubnetIdentityRemoved } from '../events/index.js';
import * as storage from '../storage/index.js';
import { mechanismIndices } from './mechanism-index.js';
import { ROOT_NETUID } from './subnet.js';
import { withoutTarget } from './without-target.js';

/** Maps by netuid whose entry goes with the subnet. What is in none of these lists stays and is inherited by the netuid's next subnet. */
const BY_NETUID = [
  storage.SubnetOwner,
  storage.SubnetworkN,
  storage.NetworksAdded,
  storage.NetworkRegisteredAt,
  storage.Active,
  storage.Emission,
  storage.Consensus,
  storage.Dividends,
  storage.ValidatorPermit,
  storage.ValidatorTrust,
  storage.Tempo,
  storage.Kappa,
  storage.Difficulty,
  storage.MaxAllowedUids,
  storage.ImmunityPeriod,
  storage.ActivityCutoff,
  storage.ActivityCutoffFactorMilli,
  storage.LastEpochBlock,
  storage.PendingEpochAt,
  storage.SubnetEpochIndex,
  storage.MinAllowedWeights,
  storage.RegistrationsThisInterval,
  storage.POWRegistrationsThisInterval,
  storage.BurnRegistrationsThisInterval,
  storage.SubnetAlphaInEmission,
  storage.SubnetAlphaOutEmission,
  storage.SubnetTaoInEmission,
  storage.SubnetVolume,
  storage.SubnetMovingPrice,
  storage.SubnetTaoFlow,
  storage.SubnetEmaTaoFlow,
  storage.SubnetProtocolFlow,
  storage.SubnetEmaProtocolFlow,
  storage.SubnetExcessTao,
  storage.SubnetRootSellTao,
  storage.TokenSymbol,
  storage.SubnetMechanism,
  storage.SubnetOwnerHotkey,
  storage.NetworkRegistrationAllowed,
  storage.NetworkPowRegistrationAllowed,
  storage.TransferToggle,
  storage.SubnetLocked,
  storage.LargestLocked,
  storage.FirstEmissionBlockNumber,
  storage.PendingValidatorEmission,
  storage.PendingServerEmission,
  storage.PendingRootAlphaDivs,
  storage.PendingOwnerCut,
  storage.MinerBurned,
  storage.BlocksSinceLastStep,
  storage.LastMechansimStepBlock,
  storage.LastAdjustmentBlock,
  storage.ServingRateLimit,
  storage.Rho,
  storage.AlphaSigmoidSteepness,
  storage.MaxAllowedValidators,
  storage.BondsMovingAverage,
  storage.BondsPenalty,
  storage.BondsResetOn,
  storage.WeightsSetRateLimit,
  storage.ValidatorPruneLen,
  storage.ScalingLawPower,
  storage.TargetRegistrationsPerInterval,
  storage.CommitRevealWeightsEnabled,
  storage.BurnHalfLife,
  storage.BurnIncreaseMult,
  storage.Burn,
  storage.MinBurn,
  storage.MaxBurn,
  storage.MinDifficulty,
  storage.MaxDifficulty,
  storage.RegistrationsThisBlock,
  storage.EMAPriceHalvingBlocks,
  storage.RAORecycledForRegistration,
  storage.MaxRegistrationsPerBlock,
  storage.WeightsVersionKey,
  storage.LiquidAlphaOn,
  storage.Yuma3On,
  storage.AlphaValues,
  storage.SubtokenEnabled,
  storage.OwnerCutAutoLockEnabled,
  storage.ImmuneOwnerUidsLimit,
  storage.StakeWeight,
  storage.LoadedEmission,
  storage.RevealPeriodEpochs,
] as const;

/** Maps whose first key is the netuid. */
const UNDER_NETUID = [
  storage.Uids,
  storage.Keys,
  storage.BlockAtRegistration,
  storage.Axons,
  storage.NeuronCertificates,
  storage.Prometheus,
  storage.AlphaDividendsPerSubnet,
  storage.PendingChildKeys,
  storage.AssociatedEvmAddress,
  storage.LastHotkeySwapOnNetuid,
] as const;

/** Maps by hotkey and netuid. */
const BY_HOTKEY_AND_NETUID = [
  storage.ChildkeyTake,
  storage.ChildKeys,
  storage.ParentKeys,
  storage.LastHotkeyEmissionOnNetuid,
  storage.TotalHotkeyAlphaLastEpoch,
] as const;

/**
 * Removes what is stored of a subnet, save the stakes, the pool and the locks, which are gone by then.
 * Source: coinbase/root.rs `remove_network`; spec subnets-and-registration.md 7.
 */
export function removeNetwork(ctx: Context, netuid: number): void {
  storage.TotalNetworks.mutate(ctx, (count) => Math.max(count - 1, 0));
  for (const [, hotkey] of storage.Keys.iterPrefix(ctx, netuid)) {
    storage.IsNetworkMember.remove(ctx, hotkey, netuid);
  }
  forgetRootWeights(ctx, netuid);
  removeMechanisms(ctx, netuid);
  for (const item of BY_NETUID) item.remove(ctx, netuid);
  for (const item of UNDER_NETUID) item.clearPrefix(ctx, netuid);

  if (storage.SubnetIdentitiesV3.contains(ctx, netuid)) {
    storage.SubnetIdentitiesV3.remove(ctx, netuid);
    SubnetIdentityRemoved.deposit(ctx, netuid);
  }
  for (const item of BY_HOTKEY_AND_NETUID) {
    for (const [hotkey, onNetuid] of item.iter(ctx))
      if (onNetuid === netuid) item.remove(ctx, hotkey, netuid);
  }
  for (const [key, onNetuid, transaction] of storage.TransactionKeyLastBlock.iter(ctx)) {
    if (onNetuid === netuid) storage.TransactionKeyLastBlock.remove(ctx, key, netuid, transaction);
  }
  removeLease(ctx, netuid);
}

/** Root validators once weighted subnets; such a weight becomes zero. */
function forgetRootWeights(ctx: Context, netuid: number): void {
  for (const [uid, weights] of storage.Weights.iterPrefix(ctx, ROOT_NETUID)) {
    const cleared = withoutTarget(weights, netuid);
    if (cleared) storage.Weights.insert(ctx, ROOT_NETUID, uid, cleared);
  }
}

function removeMechanisms(ctx: Context, netuid: number): void {
  for (const index of mechanismIndices(ctx, netuid)) {
    storage.LastUpdate.remove(ctx, index);
    storage.Incentive.remove(ctx, index);
    storage.WeightCommits.clearPrefix(ctx, index);
    storage.TimelockedWeightCommits.clearPrefix(ctx, index);
    storage.CRV3WeightCommits.clearPrefix(ctx, index);
    storage.CRV3WeightCommitsV2.clearPrefix(ctx, index);
    storage.Bonds.clearPrefix(ctx, index);
    storage.Weights.clearPrefix(ctx, index);
  }
  storage.MechanismCountCurrent.remove(ctx, netuid);
  storage.MechanismEmissionSplit.remove(ctx, netuid);
}

function removeLease(ctx: Context, netuid: number): void {
  const leaseId = storage.SubnetUidToLeaseId.take(ctx, netuid);
  if (leaseId === undefined) return;
  storage.SubnetLeases.remove(ctx, leaseId);
  storage.SubnetLeaseShares.clearPrefix(ctx, leaseId);
  storage.AccumulatedLeaseDividends.remove(ctx, leaseId);
}

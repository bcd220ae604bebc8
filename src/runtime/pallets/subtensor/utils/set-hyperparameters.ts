/**
 * Writes of one subnet's hyperparameters, each with its event and no check at all: bounds and who may do it are the caller's
 * concern. Source: utils/misc.rs, where `setX` is `set_x`; spec subnets-and-registration.md 8.
 */
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { CannotUseSystemAccount, InvalidValue } from '../errors.js';
import {
  ActivityCutoffFactorMilliSet,
  ActivityCutoffSet,
  AdjustmentAlphaSet,
  AdjustmentIntervalSet,
  BondsMovingAverageSet,
  BondsPenaltySet,
  BondsResetOnSet,
  CommitRevealEnabled,
  DifficultySet,
  ImmunityPeriodSet,
  KappaSet,
  MaxAllowedUidsSet,
  MaxAllowedValidatorsSet,
  MaxBurnSet,
  MaxDifficultySet,
  MaxRegistrationsPerBlockSet,
  MinAllowedUidsSet,
  MinAllowedWeightSet,
  MinBurnSet,
  MinChildKeyTakePerSubnetSet,
  MinDifficultySet,
  MinNonImmuneUidsSet,
  RAORecycledForRegistrationSet,
  RegistrationAllowed,
  RegistrationPerIntervalSet,
  ServingRateLimitSet,
  SubnetOwnerHotkeySet,
  TempoSet,
  WeightsSetRateLimitSet,
  WeightsVersionKeySet,
} from '../events/index.js';
import {
  ActivityCutoff,
  ActivityCutoffFactorMilli,
  AdjustmentAlpha,
  AdjustmentInterval,
  BondsMovingAverage,
  BondsPenalty,
  BondsResetOn,
  CommitRevealWeightsEnabled,
  Difficulty,
  ImmuneOwnerUidsLimit,
  ImmunityPeriod,
  Kappa,
  LastEpochBlock,
  MaxAllowedUids,
  MaxAllowedValidators,
  MaxBurn,
  MaxDifficulty,
  MaxRegistrationsPerBlock,
  MinAllowedUids,
  MinAllowedWeights,
  MinBurn,
  MinChildkeyTakePerSubnet,
  MinDifficulty,
  MinNonImmuneUids,
  NetworkRegistrationAllowed,
  RAORecycledForRegistration,
  ServingRateLimit,
  SubnetOwnerHotkey,
  TargetRegistrationsPerInterval,
  Tempo,
  WeightsSetRateLimit,
  WeightsVersionKey,
} from '../storage/index.js';
import { isSubnetAccountId } from '../subnets/subnet-account.js';
import { getCurrentBlockAsU64 } from './current-block.js';

const MIN_IMMUNE_OWNER_UIDS = 1;
const MAX_IMMUNE_OWNER_UIDS = 10;

export function setServingRateLimit(ctx: Context, netuid: number, blocks: bigint): void {
  ServingRateLimit.insert(ctx, netuid, blocks);
  ServingRateLimitSet.deposit(ctx, [netuid, blocks]);
}

export function setMinDifficulty(ctx: Context, netuid: number, difficulty: bigint): void {
  MinDifficulty.insert(ctx, netuid, difficulty);
  MinDifficultySet.deposit(ctx, [netuid, difficulty]);
}

export function setMaxDifficulty(ctx: Context, netuid: number, difficulty: bigint): void {
  MaxDifficulty.insert(ctx, netuid, difficulty);
  MaxDifficultySet.deposit(ctx, [netuid, difficulty]);
}

export function setDifficulty(ctx: Context, netuid: number, difficulty: bigint): void {
  Difficulty.insert(ctx, netuid, difficulty);
  DifficultySet.deposit(ctx, [netuid, difficulty]);
}

export function setWeightsVersionKey(ctx: Context, netuid: number, versionKey: bigint): void {
  WeightsVersionKey.insert(ctx, netuid, versionKey);
  WeightsVersionKeySet.deposit(ctx, [netuid, versionKey]);
}

export function setWeightsSetRateLimit(ctx: Context, netuid: number, blocks: bigint): void {
  WeightsSetRateLimit.insert(ctx, netuid, blocks);
  WeightsSetRateLimitSet.deposit(ctx, [netuid, blocks]);
}

export function setAdjustmentInterval(ctx: Context, netuid: number, blocks: number): void {
  AdjustmentInterval.insert(ctx, netuid, blocks);
  AdjustmentIntervalSet.deposit(ctx, [netuid, blocks]);
}

export function setAdjustmentAlpha(ctx: Context, netuid: number, alpha: bigint): void {
  AdjustmentAlpha.insert(ctx, netuid, alpha);
  AdjustmentAlphaSet.deposit(ctx, [netuid, alpha]);
}

export function setImmunityPeriod(ctx: Context, netuid: number, blocks: number): void {
  ImmunityPeriod.insert(ctx, netuid, blocks);
  ImmunityPeriodSet.deposit(ctx, [netuid, blocks]);
}

export function setMinAllowedWeights(ctx: Context, netuid: number, count: number): void {
  MinAllowedWeights.insert(ctx, netuid, count);
  MinAllowedWeightSet.deposit(ctx, [netuid, count]);
}

export function setMinAllowedUids(ctx: Context, netuid: number, count: number): void {
  MinAllowedUids.insert(ctx, netuid, count);
  MinAllowedUidsSet.deposit(ctx, [netuid, count]);
}

export function setMaxAllowedUids(ctx: Context, netuid: number, count: number): void {
  MaxAllowedUids.insert(ctx, netuid, count);
  MaxAllowedUidsSet.deposit(ctx, [netuid, count]);
}

export function setMinNonImmuneUids(ctx: Context, netuid: number, count: number): void {
  MinNonImmuneUids.insert(ctx, netuid, count);
  MinNonImmuneUidsSet.deposit(ctx, [netuid, count]);
}

export function setKappa(ctx: Context, netuid: number, kappa: number): void {
  Kappa.insert(ctx, netuid, kappa);
  KappaSet.deposit(ctx, [netuid, kappa]);
}

export function setCommitRevealWeightsEnabled(ctx: Context, netuid: number, enabled: boolean): void {
  CommitRevealWeightsEnabled.insert(ctx, netuid, enabled);
  CommitRevealEnabled.deposit(ctx, [netuid, enabled]);
}

export function setActivityCutoff(ctx: Context, netuid: number, blocks: number): void {
  ActivityCutoff.insert(ctx, netuid, blocks);
  ActivityCutoffSet.deposit(ctx, [netuid, blocks]);
}

export function setNetworkRegistrationAllowed(ctx: Context, netuid: number, allowed: boolean): void {
  NetworkRegistrationAllowed.insert(ctx, netuid, allowed);
  RegistrationAllowed.deposit(ctx, [netuid, allowed]);
}

export function setTargetRegistrationsPerInterval(ctx: Context, netuid: number, count: number): void {
  TargetRegistrationsPerInterval.insert(ctx, netuid, count);
  RegistrationPerIntervalSet.deposit(ctx, [netuid, count]);
}

export function setMaxRegistrationsPerBlock(ctx: Context, netuid: number, count: number): void {
  MaxRegistrationsPerBlock.insert(ctx, netuid, count);
  MaxRegistrationsPerBlockSet.deposit(ctx, [netuid, count]);
}

export function setMinBurn(ctx: Context, netuid: number, rao: bigint): void {
  MinBurn.insert(ctx, netuid, rao);
  MinBurnSet.deposit(ctx, [netuid, rao]);
}

export function setMaxBurn(ctx: Context, netuid: number, rao: bigint): void {
  MaxBurn.insert(ctx, netuid, rao);
  MaxBurnSet.deposit(ctx, [netuid, rao]);
}

export function setMaxAllowedValidators(ctx: Context, netuid: number, count: number): void {
  MaxAllowedValidators.insert(ctx, netuid, count);
  MaxAllowedValidatorsSet.deposit(ctx, [netuid, count]);
}

export function setBondsMovingAverage(ctx: Context, netuid: number, millionths: bigint): void {
  BondsMovingAverage.insert(ctx, netuid, millionths);
  BondsMovingAverageSet.deposit(ctx, [netuid, millionths]);
}

export function setBondsPenalty(ctx: Context, netuid: number, penalty: number): void {
  BondsPenalty.insert(ctx, netuid, penalty);
  BondsPenaltySet.deposit(ctx, [netuid, penalty]);
}

export function setBondsReset(ctx: Context, netuid: number, enabled: boolean): void {
  BondsResetOn.insert(ctx, netuid, enabled);
  BondsResetOnSet.deposit(ctx, [netuid, enabled]);
}

export function setRaoRecycled(ctx: Context, netuid: number, rao: bigint): void {
  RAORecycledForRegistration.insert(ctx, netuid, rao);
  RAORecycledForRegistrationSet.deposit(ctx, [netuid, rao]);
}

function setTempoUnchecked(ctx: Context, netuid: number, blocks: number): void {
  Tempo.insert(ctx, netuid, blocks);
  TempoSet.deposit(ctx, [netuid, blocks]);
}

export function setMinChildkeyTakeForSubnet(ctx: Context, netuid: number, take: number): void {
  MinChildkeyTakePerSubnet.insert(ctx, netuid, take);
  MinChildKeyTakePerSubnetSet.deposit(ctx, [netuid, take]);
}

export function setActivityCutoffFactorMilli(ctx: Context, netuid: number, factorMilli: number): void {
  ActivityCutoffFactorMilli.insert(ctx, netuid, factorMilli);
  ActivityCutoffFactorMilliSet.deposit(ctx, { netuid, factor_milli: factorMilli });
}

/** A new rhythm counts from this block on. Source: utils/misc.rs `apply_tempo_with_cycle_reset`. */
export function applyTempoWithCycleReset(ctx: Context, netuid: number, blocks: number): void {
  setTempoUnchecked(ctx, netuid, blocks);
  LastEpochBlock.insert(ctx, netuid, getCurrentBlockAsU64(ctx));
}

/** Adds rao to what registrations of the subnet cost so far. Source: utils/misc.rs `increase_rao_recycled`. */
export function increaseRaoRecycled(ctx: Context, netuid: number, rao: bigint): void {
  setRaoRecycled(ctx, netuid, u64.saturatingAdd(RAORecycledForRegistration.get(ctx, netuid), rao));
}

/** Fails with CannotUseSystemAccount for the account of a subnet. Source: utils/misc.rs `set_subnet_owner_hotkey`. */
export function setSubnetOwnerHotkey(ctx: Context, netuid: number, hotkey: AccountId): void {
  ensure(isSubnetAccountId(ctx, hotkey) === undefined, CannotUseSystemAccount);
  SubnetOwnerHotkey.insert(ctx, netuid, hotkey);
  SubnetOwnerHotkeySet.deposit(ctx, [netuid, hotkey]);
}

/** Fails with InvalidValue outside 1..10. Source: utils/misc.rs `set_owner_immune_neuron_limit`. */
export function setOwnerImmuneNeuronLimit(ctx: Context, netuid: number, limit: number): void {
  ensure(limit >= MIN_IMMUNE_OWNER_UIDS && limit <= MAX_IMMUNE_OWNER_UIDS, InvalidValue);
  ImmuneOwnerUidsLimit.insert(ctx, netuid, limit);
}

/**
 * Writes of the parameters of the whole network, each with its event and no check at all.
 * Source: utils/misc.rs, coinbase/root.rs and subnets/subnet.rs, where `setX` is `set_x`; spec
 * subnets-and-registration.md 8.
 */
import type { Context } from '../../../frame/context.js';
import {
  AdminFreezeWindowSet,
  ColdkeySwapAnnouncementDelaySet,
  ColdkeySwapReannouncementDelaySet,
  CommitRevealVersionSet,
  DissolveNetworkScheduleDurationSet,
  MaxChildKeyTakeSet,
  MaxDelegateTakeSet,
  MaxEpochsPerBlockSet,
  MinChildKeyTakeSet,
  MinDelegateTakeSet,
  NetworkImmunityPeriodSet,
  NetworkLockCostReductionIntervalSet,
  NetworkMinLockCostSet,
  NetworkRateLimitSet,
  OwnerHyperparamRateLimitSet,
  StakeThresholdSet,
  StartCallDelaySet,
  SubnetLimitSet,
  SubnetOwnerCutSet,
  TxChildKeyTakeRateLimitSet,
  TxDelegateTakeRateLimitSet,
  TxRateLimitSet,
} from '../events/index.js';
import {
  AdminFreezeWindow,
  ColdkeySwapAnnouncementDelay,
  ColdkeySwapReannouncementDelay,
  CommitRevealWeightsVersion,
  DissolveNetworkScheduleDuration,
  MaxChildkeyTake,
  MaxDelegateTake,
  MaxEpochsPerBlock,
  MinChildkeyTake,
  MinDelegateTake,
  NetworkImmunityPeriod,
  NetworkLockReductionInterval,
  NetworkMinLockCost,
  NetworkRateLimit,
  OwnerHyperparamRateLimit,
  StakeThreshold,
  StartCallDelay,
  SubnetLimit,
  SubnetOwnerCut,
  TxChildkeyTakeRateLimit,
  TxDelegateTakeRateLimit,
  TxRateLimit,
} from '../storage/index.js';

export function setAdminFreezeWindow(ctx: Context, blocks: number): void {
  AdminFreezeWindow.put(ctx, blocks);
  AdminFreezeWindowSet.deposit(ctx, blocks);
}

export function setOwnerHyperparamRateLimit(ctx: Context, tempos: number): void {
  OwnerHyperparamRateLimit.put(ctx, tempos);
  OwnerHyperparamRateLimitSet.deposit(ctx, tempos);
}

export function setStakeThreshold(ctx: Context, rao: bigint): void {
  StakeThreshold.put(ctx, rao);
  StakeThresholdSet.deposit(ctx, rao);
}

export function setMaxEpochsPerBlock(ctx: Context, count: number): void {
  MaxEpochsPerBlock.put(ctx, count);
  MaxEpochsPerBlockSet.deposit(ctx, count);
}

export function setTxRateLimit(ctx: Context, blocks: bigint): void {
  TxRateLimit.put(ctx, blocks);
  TxRateLimitSet.deposit(ctx, blocks);
}

export function setTxDelegateTakeRateLimit(ctx: Context, blocks: bigint): void {
  TxDelegateTakeRateLimit.put(ctx, blocks);
  TxDelegateTakeRateLimitSet.deposit(ctx, blocks);
}

export function setTxChildkeyTakeRateLimit(ctx: Context, blocks: bigint): void {
  TxChildkeyTakeRateLimit.put(ctx, blocks);
  TxChildKeyTakeRateLimitSet.deposit(ctx, blocks);
}

export function setMinDelegateTake(ctx: Context, take: number): void {
  MinDelegateTake.put(ctx, take);
  MinDelegateTakeSet.deposit(ctx, take);
}

export function setMaxDelegateTake(ctx: Context, take: number): void {
  MaxDelegateTake.put(ctx, take);
  MaxDelegateTakeSet.deposit(ctx, take);
}

export function setMinChildkeyTake(ctx: Context, take: number): void {
  MinChildkeyTake.put(ctx, take);
  MinChildKeyTakeSet.deposit(ctx, take);
}

export function setMaxChildkeyTake(ctx: Context, take: number): void {
  MaxChildkeyTake.put(ctx, take);
  MaxChildKeyTakeSet.deposit(ctx, take);
}

export function setCommitRevealWeightsVersion(ctx: Context, version: number): void {
  CommitRevealWeightsVersion.put(ctx, version);
  CommitRevealVersionSet.deposit(ctx, version);
}

export function setSubnetOwnerCut(ctx: Context, cut: number): void {
  SubnetOwnerCut.put(ctx, cut);
  SubnetOwnerCutSet.deposit(ctx, cut);
}

export function setColdkeySwapAnnouncementDelay(ctx: Context, blocks: number): void {
  ColdkeySwapAnnouncementDelay.put(ctx, blocks);
  ColdkeySwapAnnouncementDelaySet.deposit(ctx, blocks);
}

export function setColdkeySwapReannouncementDelay(ctx: Context, blocks: number): void {
  ColdkeySwapReannouncementDelay.put(ctx, blocks);
  ColdkeySwapReannouncementDelaySet.deposit(ctx, blocks);
}

export function setDissolveNetworkScheduleDuration(ctx: Context, blocks: number): void {
  DissolveNetworkScheduleDuration.put(ctx, blocks);
  DissolveNetworkScheduleDurationSet.deposit(ctx, blocks);
}

export function setMaxSubnets(ctx: Context, count: number): void {
  SubnetLimit.put(ctx, count);
  SubnetLimitSet.deposit(ctx, count);
}

export function setNetworkRateLimit(ctx: Context, blocks: bigint): void {
  NetworkRateLimit.put(ctx, blocks);
  NetworkRateLimitSet.deposit(ctx, blocks);
}

export function setNetworkImmunityPeriod(ctx: Context, blocks: bigint): void {
  NetworkImmunityPeriod.put(ctx, blocks);
  NetworkImmunityPeriodSet.deposit(ctx, blocks);
}

export function setNetworkMinLock(ctx: Context, rao: bigint): void {
  NetworkMinLockCost.put(ctx, rao);
  NetworkMinLockCostSet.deposit(ctx, rao);
}

export function setLockReductionInterval(ctx: Context, blocks: bigint): void {
  NetworkLockReductionInterval.put(ctx, blocks);
  NetworkLockCostReductionIntervalSet.deposit(ctx, blocks);
}

export function setStartCallDelay(ctx: Context, blocks: bigint): void {
  StartCallDelay.put(ctx, blocks);
  StartCallDelaySet.deposit(ctx, blocks);
}

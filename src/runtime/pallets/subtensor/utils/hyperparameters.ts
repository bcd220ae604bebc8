/** Values that follow from stored hyperparameters. Plain ones are read from their storage item directly. */
import { I32F32, U96F32 } from '../../../../math/fixed/types.js';
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { InitialMinStake } from '../constants.js';
import {
  ActivityCutoffFactorMilli,
  AlphaSigmoidSteepness,
  BlockAtRegistration,
  ImmunityPeriod,
  MinChildkeyTake,
  MinChildkeyTakePerSubnet,
  NominatorMinRequiredStake,
  SubnetOwnerCut,
  Tempo,
} from '../storage/index.js';
import { getCurrentBlockAsU64 } from './current-block.js';

const U16_MAX = 65_535n;

/**
 * Blocks without weights after which a validator is inactive, at least 1. Source: utils/misc.rs
 * `get_activity_cutoff_blocks`; spec subnets-and-registration.md 8.
 */
export function getActivityCutoffBlocks(ctx: Context, netuid: number): bigint {
  const blocks =
    (BigInt(ActivityCutoffFactorMilli.get(ctx, netuid)) * BigInt(Tempo.get(ctx, netuid))) / 1000n;
  return blocks > 1n ? blocks : 1n;
}

/** Whether a neuron may not be pruned yet. Source: utils/misc.rs `get_neuron_is_immune`. */
export function getNeuronIsImmune(ctx: Context, netuid: number, uid: number): boolean {
  const age = getCurrentBlockAsU64(ctx) - BlockAtRegistration.get(ctx, netuid, uid);
  return age < BigInt(ImmunityPeriod.get(ctx, netuid));
}

/** u16 fraction; the higher of the network's and the subnet's bound. Source: utils/misc.rs `get_effective_min_childkey_take`. */
export function getEffectiveMinChildkeyTake(ctx: Context, netuid: number): number {
  return Math.max(MinChildkeyTake.get(ctx), MinChildkeyTakePerSubnet.get(ctx, netuid));
}

/** Rao; the factor is in millionths of the least stake. Source: utils/misc.rs `get_nominator_min_required_stake`. */
export function getNominatorMinRequiredStake(ctx: Context): bigint {
  return u64.saturatingMul(InitialMinStake.get(ctx), NominatorMinRequiredStake.get(ctx)) / 1_000_000n;
}

/** The owner's part of a subnet's emission, 0..1. Source: utils/misc.rs `get_float_subnet_owner_cut`. */
export function getFloatSubnetOwnerCut(ctx: Context): U96F32 {
  return U96F32.safeDiv(U96F32.fromNum(BigInt(SubnetOwnerCut.get(ctx))), U96F32.fromNum(U16_MAX));
}

/** Source: utils/misc.rs `get_alpha_sigmoid_steepness`. */
export function getAlphaSigmoidSteepness(ctx: Context, netuid: number): I32F32 {
  return I32F32.fromNum(BigInt(AlphaSigmoidSteepness.get(ctx, netuid)));
}

import { I32F32, I64F64 } from '../fixed/types.js';
import { i64, i128, u64 } from '../integer.js';
import { distributeEmission } from './emission.js';
import { isBounded, runYumaFast } from './fast/yuma.js';
import { fromU16Proportion, toU16Proportion } from './proportion.js';
import { runYuma } from './reference/yuma.js';
import { activeStakeShares, currentPermits, nextPermits, stakeShares } from './stake.js';
import type {
  LiquidAlphaParameters,
  MechanismEpochInput,
  MechanismEpochOutput,
  SubnetEpochInput,
} from './types.js';
import type { YumaInput } from './yuma.js';

const MILLION = I64F64.fromNum(1_000_000n);

/**
 * The epoch of one mechanism with `emission` alpha rao to give.
 * Source: pallet SubtensorModule, epoch/run_epoch.rs, `epoch_mechanism`, spec version 425.
 */
export function runMechanismEpoch(
  subnet: SubnetEpochInput,
  mechanism: MechanismEpochInput,
  emission: bigint,
): MechanismEpochOutput {
  const stake = stakeShares(subnet);
  const permits = currentPermits(subnet);
  const validatorPermit = nextPermits(stake, subnet);
  const active = activity(subnet, mechanism);
  const activeStake = activeStakeShares(stake, active, permits);

  const input: YumaInput = {
    n: subnet.n,
    activeStake,
    permits,
    nextPermits: validatorPermit,
    ownerUid: subnet.ownerUid,
    lastUpdate: mechanism.lastUpdate,
    blockAtRegistration: subnet.blockAtRegistration,
    commitBlocks: mechanism.commitBlocks,
    weights: mechanism.weights,
    bonds: mechanism.bonds,
    kappa: fromU16Proportion(subnet.kappa),
    bondsPenalty: fromU16Proportion(subnet.bondsPenalty),
    bondsAlpha: bondsAlpha(subnet),
    bondsValidFrom: bondsValidFrom(subnet),
    isYuma3: subnet.isYuma3,
    liquidAlpha: subnet.liquidAlpha && readLiquidAlpha(subnet.liquidAlpha),
  };
  const yuma = isBounded(input) ? runYumaFast(input) : runYuma(input);
  const paid = distributeEmission(emission, yuma.incentive, yuma.dividends, activeStake, stake);

  return {
    serverEmission: paid.server,
    validatorEmission: paid.validator,
    emission: paid.combined,
    consensus: yuma.consensus.map(toU16Proportion),
    incentive: yuma.incentive.map(toU16Proportion),
    dividends: yuma.dividends.map(toU16Proportion),
    validatorTrust: yuma.validatorTrust.map(toU16Proportion),
    stakeWeight: stake.map(toU16Proportion),
    active,
    validatorPermit,
    bonds: yuma.bonds,
    stake: subnet.totalStake.map(I64F64.toU64),
  };
}

/** Whether each neuron set weights within the cutoff. */
function activity(subnet: SubnetEpochInput, { lastUpdate }: MechanismEpochInput): boolean[] {
  const factor = BigInt(subnet.activityCutoffFactorMilli);
  const cutoff = (factor * BigInt(subnet.tempoBlocks)) / 1000n || 1n;
  return Array.from(
    { length: subnet.n },
    (_, uid) => u64.saturatingAdd(lastUpdate[uid] ?? 0n, cutoff) >= subnet.block,
  );
}

/** Bonds survive to neurons registered before this block: the one after the previous epoch, or one tempo ago. */
function bondsValidFrom({ lastMechanismStepBlock, block, tempoBlocks }: SubnetEpochInput): bigint {
  return lastMechanismStepBlock === 0n
    ? u64.saturatingSub(block, BigInt(tempoBlocks))
    : u64.saturatingAdd(lastMechanismStepBlock, 1n);
}

/**
 * 1 − bondsMovingAverage / 10^6. Beyond 2^31·10^6, which only root can set, the classic rule clamps the quotient
 * and Yuma 3 wraps it.
 */
function bondsAlpha({ bondsMovingAverage, isYuma3 }: SubnetEpochInput): I32F32 {
  const parts = isYuma3
    ? I64F64.fromBits(i128.wrap(bondsMovingAverage << 64n))
    : I64F64.fromNum(bondsMovingAverage);
  const quotient = I64F64.saturatingDiv(parts, MILLION);
  const kept = isYuma3 ? I32F32.fromBits(i64.wrap(quotient >> 32n)) : I32F32.fromFixed(quotient, I64F64);
  return I32F32.saturatingSub(I32F32.ONE, kept);
}

function readLiquidAlpha({ low, high, steepness }: LiquidAlphaParameters) {
  return {
    low: fromU16Proportion(low),
    high: fromU16Proportion(high),
    steepness: I32F32.fromNum(BigInt(steepness)),
  };
}

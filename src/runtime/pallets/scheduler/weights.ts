/** Source: pallet-scheduler 42 `SubstrateWeight`, `MarginalWeightInfo`. */
import type { Context } from '../../frame/context.js';
import {
  addWeights,
  dbWeight,
  scaledWeight,
  subWeights,
  type Weight,
  weight,
  ZERO_WEIGHT,
} from '../../frame/weight.js';
import { MaxScheduledPerBlock } from './constants.js';

export const AGENDAS_WEIGHT = addWeights(weight(1_335_000n, 1489n), dbWeight(1n, 1n));
export const SIGNED_DISPATCH_WEIGHT = addWeights(weight(4_155_000n, 3997n), dbWeight(2n, 0n));
export const OTHER_DISPATCH_WEIGHT = weight(1_858_000n, 0n);

const AGENDA_BASE = addWeights(weight(2_409_000n, 110_487n), dbWeight(1n, 1n));
const RETRY_BASE = addWeights(weight(10_762_174n, 110_487n), dbWeight(1n, 2n));
const TASK = weight(2_991_000n, 0n);
const FETCHED_TASK = addWeights(weight(16_792_000n, 3556n), dbWeight(3n, 2n));
const NAMED_EXTRA = subWeights(addWeights(weight(4_292_000n, 0n), dbWeight(0n, 1n)), TASK);
const PERIODIC_EXTRA = subWeights(weight(2_974_000n, 0n), TASK);

export function agendaWeight(tasks: number): Weight {
  return scaledWeight(AGENDA_BASE, weight(486_046n, 0n), BigInt(tasks));
}

export function retryWeight(ctx: Context): Weight {
  return scaledWeight(RETRY_BASE, weight(16_285n, 0n), BigInt(MaxScheduledPerBlock.get(ctx)));
}

/** Of a task before its call is made. `preimageLength` undefined: its call is kept as it is. */
export function taskWeight(
  preimageLength: number | undefined,
  isNamed: boolean,
  isPeriodic: boolean,
): Weight {
  const own =
    preimageLength === undefined
      ? TASK
      : scaledWeight(FETCHED_TASK, weight(23_402n, 1n), BigInt(preimageLength));
  return addWeights(own, isNamed ? NAMED_EXTRA : ZERO_WEIGHT, isPeriodic ? PERIODIC_EXTRA : ZERO_WEIGHT);
}

/** Of a call that looks through the fullest agenda there may be. */
export function byAgenda(ctx: Context, base: Weight, perTask: bigint): Weight {
  return scaledWeight(base, weight(perTask, 0n), BigInt(MaxScheduledPerBlock.get(ctx)));
}

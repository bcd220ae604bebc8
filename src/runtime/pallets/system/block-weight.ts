/** Weight and length used by the block in progress, and their limits. Source: frame-system 41 `CheckWeight`, `reclaim_weight`. */
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { refuse } from '../../frame/transaction/validity.js';
import {
  addWeights,
  type DispatchClass,
  exceeds,
  subWeights,
  type Weight,
  weight,
} from '../../frame/weight.js';
import { BlockLength, BlockWeights } from './constants.js';
import { AllExtrinsicsLen, BlockWeight } from './storage.js';

const FIELD = { Normal: 'normal', Operational: 'operational', Mandatory: 'mandatory' } as const;

/** Limits of one class of calls. */
export function classLimits(ctx: Context, dispatchClass: DispatchClass) {
  return BlockWeights.get(ctx).per_class[FIELD[dispatchClass]];
}

/** All weight used so far in this block. */
export function usedWeight(ctx: Context): Weight {
  const { normal, operational, mandatory } = BlockWeight.get(ctx);
  return addWeights(normal, operational, mandatory);
}

/** What the block can still take. */
export function remainingWeight(ctx: Context): Weight {
  return subWeights(BlockWeights.get(ctx).max_block, usedWeight(ctx));
}

/** Counts weight without asking whether it fits. Source: `register_extra_weight_unchecked`. */
export function registerWeight(ctx: Context, used: Weight, dispatchClass: DispatchClass): void {
  const field = FIELD[dispatchClass];
  BlockWeight.mutate(ctx, (all) => ({ ...all, [field]: addWeights(all[field], used) }));
}

/** Gives back weight that was counted and not needed. */
export function reclaimWeight(ctx: Context, unspent: Weight, dispatchClass: DispatchClass): void {
  if (unspent.ref_time === 0n && unspent.proof_size === 0n) return;
  const field = FIELD[dispatchClass];
  BlockWeight.mutate(ctx, (all) => ({ ...all, [field]: subWeights(all[field], unspent) }));
}

/** The block's length with one more extrinsic. Refuses what exceeds the limit of its class. */
export function checkLength(ctx: Context, length: number, dispatchClass: DispatchClass): number {
  const next = (AllExtrinsicsLen.get(ctx) ?? 0) + length;
  if (next > BlockLength.get(ctx).max[FIELD[dispatchClass]]) refuse('ExhaustsResources');
  return next;
}

/** Refuses an extrinsic too heavy for any block. */
export function checkExtrinsicWeight(ctx: Context, total: Weight, dispatchClass: DispatchClass): void {
  const { max_extrinsic } = classLimits(ctx, dispatchClass);
  if (max_extrinsic && exceeds(total, max_extrinsic)) refuse('ExhaustsResources');
}

/** Counts an extrinsic's weight; refuses what the block cannot take any more. Source: `calculate_consumed_weight`. */
export function consumeWeight(
  ctx: Context,
  total: Weight,
  length: number,
  dispatchClass: DispatchClass,
): void {
  const limits = classLimits(ctx, dispatchClass);
  const field = FIELD[dispatchClass];
  const all = BlockWeight.get(ctx);
  const added = addWeights(total, limits.base_extrinsic, weight(0n, BigInt(length)));
  const unlimited = limits.max_total === undefined && limits.reserved === undefined;
  if (!unlimited && overflows(all[field], added)) refuse('ExhaustsResources');
  const used = { ...all, [field]: addWeights(all[field], added) };
  const ofClass = used[field];
  if (limits.max_total && exceeds(ofClass, limits.max_total)) refuse('ExhaustsResources');
  const sum = addWeights(used.normal, used.operational, used.mandatory);
  const full = exceeds(sum, BlockWeights.get(ctx).max_block);
  if (full && limits.reserved && exceeds(ofClass, limits.reserved)) refuse('ExhaustsResources');
  BlockWeight.put(ctx, used);
}

function overflows(a: Weight, b: Weight): boolean {
  return !u64.fits(a.ref_time + b.ref_time) || !u64.fits(a.proof_size + b.proof_size);
}

/**
 * What a transaction costs: a base, a rao per byte, and its weight. Source: pallet-transaction-payment 41 `compute_fee_raw`, runtime
 * `LinearWeightToFee` and `IdentityFee`; the multiplier is 1.
 */
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { type DispatchClass, minWeight, type Pays, type Weight } from '../../frame/weight.js';
import type { FeeDetails } from '../../types/transaction-payment.js';
import { classLimits } from '../system/block-weight.js';
import { BlockWeights } from '../system/constants.js';
import { NextFeeMultiplier } from './storage.js';

/** Parts of a billion: 0.0005 rao per picosecond. */
const WEIGHT_COEFFICIENT = 500_000n;
const BILLION = 1_000_000_000n;
/** 1.0 of the fee multiplier. */
const ONE = 10n ** 18n;

/** Fee of a weight, in rao: to the nearest, halves down; never more than a whole block's. */
export function weightToFee(ctx: Context, weight: Weight): bigint {
  const { ref_time } = minWeight(weight, BlockWeights.get(ctx).max_block);
  return (ref_time * WEIGHT_COEFFICIENT + BILLION / 2n - 1n) / BILLION;
}

/** Fee of a length: a rao per byte. */
export function lengthToFee(length: number): bigint {
  return BigInt(length);
}

export interface FeeBasis {
  readonly length: number;
  /** Of the call and its extensions. */
  readonly weight: Weight;
  readonly class: DispatchClass;
  readonly pays: Pays;
  readonly tip: bigint;
}

export function computeFeeDetails(ctx: Context, basis: FeeBasis): FeeDetails {
  if (basis.pays === 'No') return { inclusion_fee: undefined, tip: basis.tip };
  const adjusted = (NextFeeMultiplier.get(ctx) * weightToFee(ctx, basis.weight)) / ONE;
  return {
    inclusion_fee: {
      base_fee: weightToFee(ctx, classLimits(ctx, basis.class).base_extrinsic),
      len_fee: lengthToFee(basis.length),
      adjusted_weight_fee: u64.saturate(adjusted),
    },
    tip: basis.tip,
  };
}

/** All parts together, tip included. */
export function computeFee(ctx: Context, basis: FeeBasis): bigint {
  const { inclusion_fee: fee, tip } = computeFeeDetails(ctx, basis);
  return u64.saturate((fee ? fee.base_fee + fee.len_fee + fee.adjusted_weight_fee : 0n) + tip);
}

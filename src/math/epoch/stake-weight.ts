import { I64F64, U96F32 } from '../fixed/types.js';
import { u64 } from '../integer.js';

/** Stake weights (pallet SubtensorModule, staking/stake_utils.rs, spec version 425). */

const U64_MAX = U96F32.fromNum(u64.MAX);

/** A stored proportion, u64 of 2^64−1 (`TaoWeight`, childkey proportions), as a fraction. */
export function fromU64Proportion(value: bigint): U96F32 {
  return U96F32.safeDiv(U96F32.fromNum(value), U64_MAX);
}

/** Stake of a hotkey on a subnet, less what its childkeys take over, plus what it takes over from its parents. All rao. */
export function inheritedStake(
  own: bigint,
  childProportions: readonly bigint[],
  parents: readonly { proportion: bigint; stake: bigint }[],
): bigint {
  const part = (stake: bigint, proportion: bigint) =>
    U96F32.saturatingMul(U96F32.fromNum(stake), fromU64Proportion(proportion));
  const toChildren = childProportions
    .map((proportion) => part(own, proportion))
    .reduce(U96F32.saturatingAdd, U96F32.ZERO);
  const fromParents = parents
    .map(({ proportion, stake }) => part(stake, proportion))
    .reduce(U96F32.saturatingAdd, U96F32.ZERO);
  const kept = U96F32.saturatingSub(U96F32.fromNum(own), toChildren);
  return U96F32.toU64(U96F32.saturatingAdd(kept, fromParents));
}

/** alpha + root · taoWeight, from inherited alpha rao on the subnet and inherited root stake in TAO rao. */
export function totalStakeWeight(alpha: bigint, root: bigint, taoWeight: U96F32): I64F64 {
  const weighted = I64F64.saturatingMul(I64F64.fromNum(root), I64F64.fromFixed(taoWeight, U96F32));
  return I64F64.saturatingAdd(I64F64.fromNum(alpha), weighted);
}

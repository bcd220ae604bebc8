import { I32F32, I64F64 } from '../fixed/types.js';
import type { SubnetEpochInput } from './types.js';
import { isTopKNonzero, normalize } from './vector.js';

/** Each neuron's share of the total stake, after those below the threshold, other than the owner, count as zero. */
export function stakeShares({ totalStake, ownerUid, stakeThreshold }: SubnetEpochInput): I32F32[] {
  const counted = totalStake.map((stake, uid) =>
    uid !== ownerUid && I64F64.toU64(stake) < stakeThreshold ? I64F64.ZERO : stake,
  );
  return normalize(counted, I64F64).map((share) => I32F32.fromFixed(share, I64F64));
}

/** Permits that hold during this epoch: those of the previous one, and the owner's. */
export function currentPermits({ validatorPermit, ownerUid }: SubnetEpochInput): boolean[] {
  return validatorPermit.map((permit, uid) => permit || uid === ownerUid);
}

/** Permits for the next epoch: the largest stakes, and the owner. */
export function nextPermits(
  stake: readonly I32F32[],
  { maxAllowedValidators, ownerUid }: SubnetEpochInput,
): boolean[] {
  return isTopKNonzero(stake, maxAllowedValidators).map((permit, uid) => permit || uid === ownerUid);
}

/** Stake of the active validators alone, normalised. `permits` masks nothing if it is empty, and what it lacks otherwise. */
export function activeStakeShares(
  stake: readonly I32F32[],
  active: readonly boolean[],
  permits: readonly boolean[],
): I32F32[] {
  const masked = stake.map((share, uid) =>
    active[uid] && (permits.length === 0 || permits[uid]) ? share : I32F32.ZERO,
  );
  return normalize(masked, I32F32);
}

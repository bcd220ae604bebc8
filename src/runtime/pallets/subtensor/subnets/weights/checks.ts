/** The single conditions on setting weights. Source: subnets/weights.rs and lib.rs; spec epoch-and-weights.md 3.4. */
import { I64F64 } from '../../../../../math/fixed/types.js';
import type { Context } from '../../../../frame/context.js';
import type { AccountId } from '../../../../frame/origin.js';
import { getStakeWeightsForHotkeyOnSubnet } from '../../staking/stake-weights.js';
import {
  LastUpdate,
  MechanismCountCurrent,
  MinAllowedWeights,
  NetworksAdded,
  StakeThreshold,
  Uids,
  ValidatorPermit,
  WeightsSetRateLimit,
  WeightsVersionKey,
} from '../../storage/index.js';
import { GLOBAL_MAX_SUBNET_COUNT, getNetuid } from '../mechanism-index.js';
import { getOwnerUid, getSubnetworkN, isUidExistOnNetwork } from '../uids.js';

/** Whether the software of the validator is recent enough for the subnet. Source: `check_version_key`. */
export function checkVersionKey(ctx: Context, netuid: number, versionKey: bigint): boolean {
  const required = WeightsVersionKey.get(ctx, netuid);
  return required === 0n || versionKey >= required;
}

/**
 * Whether enough blocks passed since the neuron last set or committed weights of this mechanism. False for a mechanism or
 * a uid that does not exist. Source: `check_rate_limit`.
 */
export function checkRateLimit(ctx: Context, netuidIndex: number, uid: number, block: bigint): boolean {
  const netuid = getNetuid(netuidIndex);
  const mechid = Math.floor(netuidIndex / GLOBAL_MAX_SUBNET_COUNT);
  if (!NetworksAdded.get(ctx, netuid) || MechanismCountCurrent.get(ctx, netuid) <= mechid) return false;
  if (!isUidExistOnNetwork(ctx, netuid, uid)) return false;
  const last = LastUpdate.get(ctx, netuidIndex)[uid] ?? 0n;
  return last === 0n || (block > last ? block - last : 0n) >= WeightsSetRateLimit.get(ctx, netuid);
}

/**
 * Whether the hotkey's stake weight on the subnet reaches the threshold; the owner's hotkey needs none.
 * Source: lib.rs `check_weights_min_stake`.
 */
export function checkWeightsMinStake(ctx: Context, hotkey: AccountId, netuid: number): boolean {
  const ownerUid = getOwnerUid(ctx, netuid);
  if (ownerUid !== undefined && Uids.get(ctx, netuid, hotkey) === ownerUid) return true;
  const threshold = I64F64.fromNum(StakeThreshold.get(ctx));
  return (
    threshold === I64F64.ZERO || getStakeWeightsForHotkeyOnSubnet(ctx, hotkey, netuid).total >= threshold
  );
}

/** Whether a neuron points at nobody but itself. Source: `is_self_weight`. */
export function isSelfWeight(uid: number, uids: readonly number[], weights: readonly number[]): boolean {
  return weights.length === 1 && uids[0] === uid;
}

/** Self-weights need no permit, nor does the owner's hotkey. Source: `check_validator_permit`. */
export function checkValidatorPermit(
  ctx: Context,
  netuid: number,
  uid: number,
  uids: readonly number[],
  weights: readonly number[],
): boolean {
  if (isSelfWeight(uid, uids, weights)) return true;
  if (getOwnerUid(ctx, netuid) === uid) return true;
  return ValidatorPermit.get(ctx, netuid)[uid] ?? false;
}

/** Source: `contains_invalid_uids`. */
export function containsInvalidUids(ctx: Context, netuid: number, uids: readonly number[]): boolean {
  return uids.some((uid) => !isUidExistOnNetwork(ctx, netuid, uid));
}

/** Source: `has_duplicate_uids`. */
export function hasDuplicateUids(uids: readonly number[]): boolean {
  return new Set(uids).size < uids.length;
}

/** Source: `check_len_uids_within_allowed`. */
export function checkLenUidsWithinAllowed(ctx: Context, netuid: number, uids: readonly number[]): boolean {
  return uids.length <= getSubnetworkN(ctx, netuid);
}

/** Whether there are enough weights: the subnet's minimum, or one for each neuron of a small subnet. Source: `check_length`. */
export function checkLength(
  ctx: Context,
  netuid: number,
  uid: number,
  uids: readonly number[],
  weights: readonly number[],
): boolean {
  if (isSelfWeight(uid, uids, weights)) return true;
  return weights.length >= Math.min(getSubnetworkN(ctx, netuid), MinAllowedWeights.get(ctx, netuid));
}

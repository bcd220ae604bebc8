/**
 * Mechanisms: several incentive games in one subnet, each with weights of its own. Source: subnets/mechanism.rs; spec
 * epoch-and-weights.md 7.
 */
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { InitialMaxAllowedUids } from '../constants.js';
import { InvalidValue, MechanismDoesNotExist, TooManyUIDsPerMechanism } from '../errors.js';
import {
  Bonds,
  Incentive,
  LastUpdate,
  MaxAllowedUids,
  MaxMechanismCount,
  MechanismCountCurrent,
  MechanismEmissionSplit,
  TimelockedWeightCommits,
  WeightCommits,
  Weights,
} from '../storage/index.js';
import { getMechanismStorageIndex, MAX_MECHANISM_COUNT_PER_SUBNET } from './mechanism-index.js';
import { ifSubnetExist } from './subnet.js';

const U16_MAX = 0xffff;

/** Fails with TooManyUIDsPerMechanism. Source: `ensure_max_uids_over_all_mechanisms`. */
export function ensureMaxUidsOverAllMechanisms(ctx: Context, maxUids: number, mechanismCount: number): void {
  const total = Math.min(maxUids * mechanismCount, U16_MAX);
  ensure(total <= InitialMaxAllowedUids.get(ctx), TooManyUIDsPerMechanism);
}

/**
 * Sets how many mechanisms a subnet has. Fails with MechanismDoesNotExist, InvalidValue, TooManyUIDsPerMechanism.
 * Source: `do_set_mechanism_count`.
 */
export function doSetMechanismCount(ctx: Context, netuid: number, count: number): void {
  ensure(ifSubnetExist(ctx, netuid), MechanismDoesNotExist);
  ensure(count > 0, InvalidValue);
  ensure(count <= MaxMechanismCount.get(ctx), InvalidValue);
  ensureMaxUidsOverAllMechanisms(ctx, MaxAllowedUids.get(ctx, netuid), count);
  ensure(count <= MAX_MECHANISM_COUNT_PER_SUBNET, InvalidValue);
  updateMechanismCountsIfNeeded(ctx, netuid, count);
}

/** The most mechanisms any subnet may have, 1..16. Fails with InvalidValue. Source: `do_set_max_mechanism_count`. */
export function doSetMaxMechanismCount(ctx: Context, count: number): void {
  ensure(count > 0 && count <= MAX_MECHANISM_COUNT_PER_SUBNET, InvalidValue);
  MaxMechanismCount.put(ctx, count);
}

/** Forgets the mechanisms that go, and the emission split. Source: `update_mechanism_counts_if_needed`. */
function updateMechanismCountsIfNeeded(ctx: Context, netuid: number, count: number): void {
  const before = MechanismCountCurrent.get(ctx, netuid);
  if (before === count) return;
  for (let mechid = count; mechid < before; mechid++) {
    const index = getMechanismStorageIndex(netuid, mechid);
    Weights.clearPrefix(ctx, index);
    Incentive.remove(ctx, index);
    LastUpdate.remove(ctx, index);
    Bonds.clearPrefix(ctx, index);
    WeightCommits.clearPrefix(ctx, index);
    TimelockedWeightCommits.clearPrefix(ctx, index);
  }
  MechanismCountCurrent.insert(ctx, netuid, count);
  MechanismEmissionSplit.remove(ctx, netuid);
}

/**
 * Sets the mechanisms' parts of the emission, u16 fractions that add up to 65 535, or undefined for equal parts.
 * Fails with MechanismDoesNotExist, InvalidValue. Source: `do_set_emission_split`.
 */
export function doSetEmissionSplit(ctx: Context, netuid: number, split: readonly number[] | undefined): void {
  ensure(ifSubnetExist(ctx, netuid), MechanismDoesNotExist);
  if (split === undefined) {
    MechanismEmissionSplit.remove(ctx, netuid);
    return;
  }
  ensure(split.length > 0, InvalidValue);
  ensure(split.length <= MechanismCountCurrent.get(ctx, netuid), InvalidValue);
  const total = split.reduce((sum, part) => sum + part, 0);
  ensure(total === U16_MAX, InvalidValue);
  MechanismEmissionSplit.insert(ctx, netuid, split);
}

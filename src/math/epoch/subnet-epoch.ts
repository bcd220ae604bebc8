import { U64F64 } from '../fixed/types.js';
import { u64 } from '../integer.js';
import { runMechanismEpoch } from './mechanism-epoch.js';
import { splitEmission } from './mechanism-split.js';
import type { MechanismEpochOutput, SubnetEpochInput, SubnetEpochOutput } from './types.js';

/**
 * The epoch of a subnet over all its mechanisms, with `emission` alpha rao to give and `split` the stored
 * `MechanismEmissionSplit`.
 * Amounts paid add up over mechanisms, permits and activity are or-ed; the proportions, and the emission stored for
 * pruning, are averages weighted by each mechanism's share, floored at every step.
 * Source: pallet SubtensorModule, subnets/mechanism.rs, `epoch_with_mechanisms`, spec version 425.
 */
export function runSubnetEpoch(
  subnet: SubnetEpochInput,
  emission: bigint,
  split?: readonly number[],
): SubnetEpochOutput {
  const shares = splitEmission(emission, subnet.mechanisms.length, split);
  const outputs = subnet.mechanisms.map((mechanism, k) => runMechanismEpoch(subnet, mechanism, shares[k]!));
  const weights = shares.map((share, k) => mechanismWeight(share, emission, k));

  const sum = (field: 'serverEmission' | 'validatorEmission' | 'stake') =>
    byUid(
      subnet.n,
      outputs,
      (output, uid, total: bigint) => u64.saturatingAdd(total, output[field][uid]!),
      0n,
    );
  const any = (field: 'active' | 'validatorPermit') =>
    byUid(subnet.n, outputs, (output, uid, found: boolean) => found || output[field][uid]!, false);
  const average = (field: 'consensus' | 'dividends' | 'validatorTrust' | 'stakeWeight') =>
    byUid(
      subnet.n,
      outputs,
      (output, uid, total: bigint, k) => addWeighted(total, BigInt(output[field][uid]!), weights[k]!),
      0n,
    ).map(Number);

  return {
    serverEmission: sum('serverEmission'),
    validatorEmission: sum('validatorEmission'),
    emission: byUid(
      subnet.n,
      outputs,
      (output, uid, total: bigint, k) => addWeighted(total, output.emission[uid]!, weights[k]!),
      0n,
    ),
    consensus: average('consensus'),
    dividends: average('dividends'),
    validatorTrust: average('validatorTrust'),
    stakeWeight: average('stakeWeight'),
    active: any('active'),
    validatorPermit: any('validatorPermit'),
    stake: sum('stake'),
    mechanisms: outputs.map(({ incentive, bonds, serverEmission }) => ({ incentive, bonds, serverEmission })),
  };
}

/** Share of the emission; without any the first mechanism counts alone. */
function mechanismWeight(share: bigint, emission: bigint, mechanism: number): U64F64 {
  const fallback = mechanism === 0 ? U64F64.ONE : U64F64.ZERO;
  return U64F64.safeDivOr(U64F64.fromNum(share), U64F64.fromNum(emission), fallback);
}

/** ⌊total + value · weight⌋. */
function addWeighted(total: bigint, value: bigint, weight: U64F64): bigint {
  const weighted = U64F64.saturatingMul(U64F64.fromNum(value), weight);
  return U64F64.toU64(U64F64.saturatingAdd(U64F64.fromNum(total), weighted));
}

function byUid<T>(
  n: number,
  outputs: readonly MechanismEpochOutput[],
  add: (output: MechanismEpochOutput, uid: number, sofar: T, mechanism: number) => T,
  start: T,
): T[] {
  return Array.from({ length: n }, (_, uid) =>
    outputs.reduce((sofar, output, k) => add(output, uid, sofar, k), start),
  );
}

import { u64 } from '../../math/integer.js';

/** Execution cost of a call: `refTime` in picoseconds and `proofSize` in bytes, both u64. */
export interface Weight {
  readonly ref_time: bigint;
  readonly proof_size: bigint;
}

export const weight = (refTime: bigint, proofSize: bigint): Weight => ({
  ref_time: refTime,
  proof_size: proofSize,
});
export const ZERO_WEIGHT: Weight = weight(0n, 0n);

/** Component-wise, saturating at u64. */
export function addWeights(...weights: readonly Weight[]): Weight {
  let refTime = 0n;
  let proofSize = 0n;
  for (const { ref_time, proof_size } of weights) {
    refTime += ref_time;
    proofSize += proof_size;
  }
  return weight(u64.saturate(refTime), u64.saturate(proofSize));
}

/** `base + per × count`, saturating. */
export function scaledWeight(base: Weight, per: Weight, count: bigint): Weight {
  return addWeights(
    base,
    weight(u64.saturatingMul(per.ref_time, count), u64.saturatingMul(per.proof_size, count)),
  );
}

export function maxWeight(...weights: readonly Weight[]): Weight {
  let refTime = 0n;
  let proofSize = 0n;
  for (const { ref_time, proof_size } of weights) {
    if (ref_time > refTime) refTime = ref_time;
    if (proof_size > proofSize) proofSize = proof_size;
  }
  return weight(refTime, proofSize);
}

/** Cost of database accesses: 25 µs a read, 100 µs a write. Source: `RocksDbWeight`. */
export function dbWeight(reads: bigint, writes: bigint): Weight {
  return weight(reads * 25_000_000n + writes * 100_000_000n, 0n);
}

export type DispatchClass = 'Normal' | 'Operational' | 'Mandatory';
export type Pays = 'Yes' | 'No';

/** What is known of a call before it runs. */
export interface DispatchInfo {
  readonly weight: Weight;
  readonly class: DispatchClass;
  readonly pays: Pays;
}

/** What a call may correct after it ran; what is absent stays as declared. */
export interface PostInfo {
  readonly actualWeight?: Weight;
  readonly pays?: Pays;
}

const lower = (a: bigint, b: bigint) => (a < b ? a : b);

/** Component-wise. */
export function minWeight(a: Weight, b: Weight): Weight {
  return weight(lower(a.ref_time, b.ref_time), lower(a.proof_size, b.proof_size));
}

/** Component-wise, never below zero. */
export function subWeights(a: Weight, b: Weight): Weight {
  return weight(
    a.ref_time > b.ref_time ? a.ref_time - b.ref_time : 0n,
    a.proof_size > b.proof_size ? a.proof_size - b.proof_size : 0n,
  );
}

/** Whether a component of `a` is above that of `b`. */
export function exceeds(a: Weight, b: Weight): boolean {
  return a.ref_time > b.ref_time || a.proof_size > b.proof_size;
}

/** The weight a call came to: what it said, but never more than was declared. Source: `PostDispatchInfo::calc_actual_weight`. */
export function actualWeight({ actualWeight }: PostInfo, declared: Weight): Weight {
  return actualWeight ? minWeight(actualWeight, declared) : declared;
}

/** Whether a call pays after it ran: only if it both declared and still says so. */
export function actualPays(post: PostInfo, info: DispatchInfo): Pays {
  return info.pays === 'No' || post.pays === 'No' ? 'No' : 'Yes';
}

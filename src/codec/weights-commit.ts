/** What a hash commit to weights binds its author to. Source: pallet SubtensorModule, subnets/weights.rs, spec version 425. */
import * as $ from '@dedot/shape';
import { blake2_256 } from './hash.js';

/** Weights as they are to be submitted, u16 each; `uids` and `values` run in parallel. */
export interface CommittedWeights {
  readonly uids: readonly number[];
  readonly values: readonly number[];
  /** u16 each: keeps the weights from being guessed. */
  readonly salt: readonly number[];
  /** u64 */
  readonly versionKey: bigint;
}

const u16s = $.array($.u16);
const Preimage = $.tuple($.u16, u16s, u16s, u16s, $.u64);

/**
 * BLAKE2b-256 of the hotkey (32 bytes), the mechanism's index and the SCALE of all of it. Source: `get_commit_hash`.
 *
 * @param index netuid + 4096 × mechid, u16
 */
export function weightsCommitHash(
  hotkey: Uint8Array,
  index: number,
  { uids, values, salt, versionKey }: CommittedWeights,
): Uint8Array {
  const rest = Preimage.encode([index, [...uids], [...values], [...salt], versionKey]);
  return blake2_256(Buffer.concat([hotkey, rest]));
}

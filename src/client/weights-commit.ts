import { type Hex, toHex } from '../codec/hex.js';
import { decodeSs58 } from '../codec/ss58.js';
import { type CommittedWeights, weightsCommitHash } from '../codec/weights-commit.js';

export type { CommittedWeights } from '../codec/weights-commit.js';

/**
 * The hash the chain knows a commit to weights by.
 *
 * @param hotkey SS58
 * @param index netuid + 4096 × mechid
 */
export function commitHashOf(hotkey: string, index: number, weights: CommittedWeights): Hex {
  return toHex(weightsCommitHash(decodeSs58(hotkey), index, weights));
}

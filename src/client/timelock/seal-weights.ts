import { randomBytes } from 'node:crypto';
import { decodeSs58 } from '../../codec/ss58.js';
import { encryptToRound } from '../../codec/timelock/timelock.js';
import { encodeWeightsPayload, type TimelockedWeights } from '../../codec/timelock/weights-payload.js';

/** The commit–reveal protocol spoken here; the chain refuses a commit of another. */
export const COMMIT_REVEAL_VERSION = 4;

/**
 * Weights encrypted so that the chain, and everybody else, can read them from a round of the beacon on.
 *
 * @param hotkey SS58 of the validator: nobody else's commit may hold them
 * @param publicKey the beacon's, 96 bytes
 * @param random as many secret random bytes as asked for
 */
export function sealWeights(
  hotkey: string,
  weights: TimelockedWeights,
  round: bigint,
  publicKey: Uint8Array,
  random: (length: number) => Uint8Array = randomBytes,
): Uint8Array {
  const payload = encodeWeightsPayload({ hotkey: decodeSs58(hotkey), ...weights });
  return encryptToRound(payload, round, publicKey, random);
}

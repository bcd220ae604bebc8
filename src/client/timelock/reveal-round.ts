import { type BeaconSchedule, roundAt } from '../../codec/timelock/drand.js';

/** Rounds that a pulse may take from the beacon into the chain's storage; official clients leave as much time. */
const DELIVERY_ROUNDS = 24n;

/** When something is to be revealed. Unix milliseconds of chain time. */
export interface RevealTimes {
  readonly nowMs: bigint;
  readonly blockMs: bigint;
  /** The first block that reveals. */
  readonly revealMs: bigint;
  /** The first block that does not any more. */
  readonly endMs: bigint;
}

/**
 * The round of the beacon to encrypt to: late, so that nobody reads the weights long before they count, but so early that
 * the chain has its pulse when it reveals. Where time is short the round is one to come, so that the weights are secret at
 * least until they are in a block; where it is too short even for that, being revealed counts more.
 */
export function chooseRevealRound(
  beacon: BeaconSchedule,
  { nowMs, blockMs, revealMs, endMs }: RevealTimes,
): bigint {
  const wanted = roundAt(beacon, revealMs) - DELIVERY_ROUNDS;
  const earliest = roundAt(beacon, nowMs + blockMs) + 1n;
  // A pulse is stored in one block and read in the next.
  const latest = roundAt(beacon, endMs - 2n * blockMs);
  const round = wanted > earliest ? wanted : earliest;
  return round < latest ? round : latest;
}

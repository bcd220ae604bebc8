/** Storing the pulses of a drand beacon. Source: pallet Drand, lib.rs and verifier.rs. */
import { checkRoundSignature } from '../../../codec/timelock/drand.js';
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { ensure, fail } from '../../frame/dispatch-error.js';
import type { BeaconConfiguration, Pulse } from '../../types/drand.js';
import { BlockNumber } from '../system/storage.js';
import { InvalidRoundNumber, PulseVerificationError } from './errors.js';
import { NewPulse } from './events.js';
import { BeaconConfig, LastStoredRound, NextUnsignedAt, OldestStoredRound, Pulses } from './storage.js';

/** A week of rounds. */
const MAX_KEPT_PULSES = 216_000n;
const MAX_REMOVED_PULSES = 100n;

/**
 * Stores the pulses that the beacon signed and leaves out the others. Rounds must ascend: fails with InvalidRoundNumber, and
 * with PulseVerificationError for a signature that is no point of the curve. Emits NewPulse. Source: `write_pulse`.
 */
export function writePulses(ctx: Context, pulses: readonly Pulse[]): void {
  const config = BeaconConfig.get(ctx);
  const lastBefore = LastStoredRound.get(ctx);
  let last = lastBefore;
  const rounds: bigint[] = [];
  for (const pulse of pulses) {
    if (!verify(config, pulse)) continue;
    ensure(pulse.round > last, InvalidRoundNumber);
    Pulses.insert(ctx, pulse.round, pulse);
    last = pulse.round;
    rounds.push(pulse.round);
  }
  LastStoredRound.put(ctx, last);
  const isFirst = lastBefore === 0n && OldestStoredRound.get(ctx) === 0n;
  if (isFirst && rounds[0] !== undefined) OldestStoredRound.put(ctx, rounds[0]);
  pruneOldPulses(ctx, last);
  NextUnsignedAt.put(ctx, BlockNumber.get(ctx));
  if (rounds.length > 0) NewPulse.deposit(ctx, { rounds });
}

/** Source: verifier.rs `QuicknetVerifier`. */
function verify({ public_key }: BeaconConfiguration, { round, signature }: Pulse): boolean {
  return checkRoundSignature(round, signature, public_key) ?? fail(PulseVerificationError);
}

/** Source: `prune_old_pulses`. */
function pruneOldPulses(ctx: Context, last: bigint): void {
  const oldest = OldestStoredRound.get(ctx);
  if (oldest === 0n) return;
  const excess = u64.saturatingSub(last, oldest) + 1n - MAX_KEPT_PULSES;
  const removed = excess > MAX_REMOVED_PULSES ? MAX_REMOVED_PULSES : excess > 0n ? excess : 0n;
  for (let round = oldest; round < oldest + removed; round++) Pulses.remove(ctx, round);
  OldestStoredRound.put(ctx, oldest + removed);
}

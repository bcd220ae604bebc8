/** Weights that the chain decrypts and sets by itself. Source: coinbase/reveal_commits.rs; spec epoch-and-weights.md 5.4. */
import { toHex } from '../../../../codec/hex.js';
import { decryptWithSignature } from '../../../../codec/timelock/timelock.js';
import { decodeWeightsPayload } from '../../../../codec/timelock/weights-payload.js';
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import { type AccountId, signed } from '../../../frame/origin.js';
import type { ValueOf } from '../../../frame/scale/index.js';
import { pulseSignature } from '../../drand/pulse-signature.js';
import { TimelockedWeightsRevealed } from '../events/index.js';
import { MechanismCountCurrent, TimelockedWeightCommits } from '../storage/index.js';
import { getMechanismStorageIndex } from '../subnets/mechanism-index.js';
import { currentEpochWithLookahead, getRevealPeriod } from '../subnets/weights/reveal-window.js';
import { doSetMechanismWeights, type WeightVector } from '../subnets/weights/set-weights.js';

/** Committer, block of the commit, ciphertext, drand round. */
type TimelockedCommits = ValueOf<typeof TimelockedWeightCommits.value>;

/**
 * Reveals what is due on a subnet, mechanism by mechanism. A commit waits while the drand pulse of its round is missing, until
 * its epoch is over; every other failure drops it without a trace. Emits WeightsSet and TimelockedWeightsRevealed.
 * Source: `reveal_crv3_commits_for_subnet`.
 */
export function revealCrv3CommitsForSubnet(ctx: Context, netuid: number): void {
  const revealPeriod = getRevealPeriod(ctx, netuid);
  const epoch = currentEpochWithLookahead(ctx, netuid);
  const revealEpoch = u64.saturatingSub(epoch, revealPeriod);
  const mechanisms = MechanismCountCurrent.get(ctx, netuid);
  for (let mechid = 0; mechid < mechanisms; mechid++) {
    const index = getMechanismStorageIndex(netuid, mechid);
    dropExpired(ctx, index, revealEpoch);
    if (epoch < revealPeriod) return;
    const waiting = TimelockedWeightCommits.take(ctx, index, revealEpoch).filter(
      (commit) => !reveal(ctx, netuid, mechid, commit),
    );
    if (waiting.length > 0) TimelockedWeightCommits.insert(ctx, index, revealEpoch, waiting);
  }
}

function dropExpired(ctx: Context, index: number, revealEpoch: bigint): void {
  for (const [epoch] of TimelockedWeightCommits.iterPrefix(ctx, index)) {
    if (epoch < revealEpoch) TimelockedWeightCommits.remove(ctx, index, epoch);
  }
}

/** Whether the commit is done with, one way or the other. */
function reveal(
  ctx: Context,
  netuid: number,
  mechid: number,
  [who, , ciphertext, round]: TimelockedCommits[number],
): boolean {
  const signature = pulseSignature(ctx, round);
  if (signature === undefined) return false;
  const weights = openCommit(who, ciphertext, signature);
  if (weights === undefined || !trySetWeights(ctx, who, netuid, mechid, weights)) return true;
  TimelockedWeightsRevealed.deposit(ctx, [getMechanismStorageIndex(netuid, mechid), who]);
  return true;
}

/** The committed weights, if they can be decrypted and are meant for this hotkey. */
function openCommit(who: AccountId, ciphertext: Uint8Array, signature: Uint8Array): WeightVector | undefined {
  const plain = decryptWithSignature(ciphertext, signature);
  const payload = plain && decodeWeightsPayload(plain);
  const isForeign = payload?.hotkey !== undefined && toHex(payload.hotkey) !== who;
  return isForeign ? undefined : payload;
}

function trySetWeights(
  ctx: Context,
  who: AccountId,
  netuid: number,
  mechid: number,
  weights: WeightVector,
): boolean {
  try {
    doSetMechanismWeights(ctx, signed(who), netuid, mechid, weights);
    return true;
  } catch (error) {
    if (error instanceof DispatchFailure) return false;
    throw error;
  }
}

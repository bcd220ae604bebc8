import type { Context } from '../../frame/context.js';
import { timelockOf } from '../commitments/field.js';
import { CommitmentOf, TimelockedIndex } from '../commitments/storage.js';
import { TimelockedWeightCommits } from '../subtensor/storage/index.js';
import { LastStoredRound } from './storage.js';

/**
 * The rounds up to `currentRound` that encrypted weights and commitments wait for and that can still be stored, ascending.
 */
export function awaitedRounds(ctx: Context, currentRound: bigint): bigint[] {
  const last = LastStoredRound.get(ctx);
  const rounds = new Set<bigint>();
  const add = (round: bigint) => {
    if (round > last && round <= currentRound) rounds.add(round);
  };
  for (const [, , commits] of TimelockedWeightCommits.iter(ctx)) {
    for (const [, , , round] of commits) add(round);
  }
  for (const [netuid, who] of TimelockedIndex.get(ctx)) {
    for (const field of CommitmentOf.get(ctx, netuid, who)?.info.fields ?? []) {
      const timelock = timelockOf(field);
      if (timelock) add(timelock.reveal_round);
    }
  }
  return [...rounds].sort((a, b) => (a < b ? -1 : 1));
}

/** Source: pallet SubtensorModule, macros/dispatches.rs, `commit_timelocked_weights`; spec epoch-and-weights.md 5.1. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doCommitTimelockedMechanismWeights } from '../subnets/weights/commit-timelocked-weights.js';

export const commit_timelocked_weights = call(
  signatures.commit_timelocked_weights,
  (ctx, origin, { netuid, commit, reveal_round, commit_reveal_version }) => {
    doCommitTimelockedMechanismWeights(ctx, origin, netuid, 0, {
      commit,
      revealRound: reveal_round,
      version: commit_reveal_version,
    });
    return undefined;
  },
  { docs: 'Stores encrypted weights that the chain reveals with the drand round given.' },
);

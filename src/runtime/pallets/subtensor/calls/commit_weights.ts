/** Committing to weights that are revealed later, by hash or by time lock. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doBatchCommitWeights } from '../subnets/weights/batch.js';
import { doCommitTimelockedMechanismWeights } from '../subnets/weights/commit-timelocked-weights.js';
import { doCommitMechanismWeights } from '../subnets/weights/commit-weights.js';

/** The protocol version that the call without a version stands for. */
const CRV3_VERSION = 4;

export const commit_weights = call(
  signatures.commit_weights,
  (ctx, origin, { netuid, commit_hash }) => {
    doCommitMechanismWeights(ctx, origin, netuid, 0, commit_hash);
    return undefined;
  },
  { docs: 'Commits the signing hotkey to weights by their hash.' },
);

export const commit_mechanism_weights = call(
  signatures.commit_mechanism_weights,
  (ctx, origin, { netuid, mecid, commit_hash }) => {
    doCommitMechanismWeights(ctx, origin, netuid, mecid, commit_hash);
    return undefined;
  },
  { docs: 'Commits the signing hotkey to the weights of one mechanism by their hash.' },
);

export const batch_commit_weights = call(
  signatures.batch_commit_weights,
  (ctx, origin, { netuids, commit_hashes }) => {
    doBatchCommitWeights(ctx, origin, netuids, commit_hashes);
    return undefined;
  },
  { docs: 'Commits on several subnets. Items that fail are reported by events and do not stop the others.' },
);

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

export const commit_timelocked_mechanism_weights = call(
  signatures.commit_timelocked_mechanism_weights,
  (ctx, origin, { netuid, mecid, commit, reveal_round, commit_reveal_version }) => {
    doCommitTimelockedMechanismWeights(ctx, origin, netuid, mecid, {
      commit,
      revealRound: reveal_round,
      version: commit_reveal_version,
    });
    return undefined;
  },
  { docs: 'Stores encrypted weights of one mechanism that the chain reveals with the drand round given.' },
);

export const commit_crv3_mechanism_weights = call(
  signatures.commit_crv3_mechanism_weights,
  (ctx, origin, { netuid, mecid, commit, reveal_round }) => {
    doCommitTimelockedMechanismWeights(ctx, origin, netuid, mecid, {
      commit,
      revealRound: reveal_round,
      version: CRV3_VERSION,
    });
    return undefined;
  },
  { docs: 'Stores encrypted weights of one mechanism, in the fourth version of the protocol.' },
);

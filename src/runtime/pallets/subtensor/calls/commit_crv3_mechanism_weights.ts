/** Source: pallet SubtensorModule, macros/dispatches.rs, `commit_crv3_mechanism_weights`; spec epoch-and-weights.md 5.1. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doCommitTimelockedMechanismWeights } from '../subnets/weights/commit-timelocked-weights.js';

/** The protocol version that the call without a version stands for. */
const CRV3_VERSION = 4;

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

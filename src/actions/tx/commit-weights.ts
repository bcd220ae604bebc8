import { blockOfEpoch, type Client, commitHashOf, epochOfNextCommit, type Hex } from '../../client/index.js';
import { CommitRevealDisabledError, NoEpochError } from '../../errors/weights.js';
import { mechanismIndex } from '../../units/index.js';
import { getRevealSchedule } from '../query/get-reveal-schedule.js';
import { getWeightRules, objectionsTo, type WeightPlace, type Weights } from '../query/get-weight-rules.js';
import { buildCall, type TransactionPlan } from './plan.js';
import { weightsEffect } from './set-weights.js';

export interface CommitWeightsParameters extends WeightPlace {
  readonly weights: Weights;
  /** Secret until the reveal, u16 each. */
  readonly salt: readonly number[];
  /** Version the subnet may ask for; its own key when undefined. */
  readonly versionKey: bigint | undefined;
}

/** All that the reveal takes. */
export interface CommitWeightsResult extends WeightPlace {
  readonly weights: Weights;
  readonly salt: readonly number[];
  readonly versionKey: bigint;
  readonly commitHash: Hex;
  /** The first block that takes the reveal, as far as can be told. */
  readonly revealBlock: number;
}

export interface CommitWeightsPlan extends TransactionPlan<CommitWeightsResult> {
  /** What must not be lost before the reveal. */
  readonly commit: CommitWeightsResult;
}

/**
 * Binds a validator to weights by their hash; it reveals them itself when the time comes. Throws SubnetNotFoundError,
 * MechanismNotFoundError, NotRegisteredError, UidNotFoundError, CommitRevealDisabledError, NoEpochError.
 */
export async function commitWeights(
  client: Client,
  parameters: CommitWeightsParameters,
): Promise<CommitWeightsPlan> {
  const { netuid, mechid, hotkey, weights, salt } = parameters;
  const place = { netuid, mechid, hotkey };
  const rules = await getWeightRules(client, place, weights);
  if (!rules.usesCommits) throw new CommitRevealDisabledError(netuid);
  const versionKey = parameters.versionKey ?? rules.versionKey;
  const hash = commitHash(place, weights, salt, versionKey);
  const schedule = await getRevealSchedule(client, netuid);
  if (schedule.tempoBlocks === 0) throw new NoEpochError(netuid);
  const revealBlock = blockOfEpoch(schedule, epochOfNextCommit(schedule) + schedule.revealPeriodEpochs);
  const commit = { ...place, weights, salt, versionKey, commitHash: hash, revealBlock };
  const args = { netuid, commit_hash: hash };
  const call =
    mechid === 0
      ? await buildCall(client, 'SubtensorModule', 'commit_weights', args)
      : await buildCall(client, 'SubtensorModule', 'commit_mechanism_weights', { ...args, mecid: mechid });
  return {
    call,
    signer: 'hotkey',
    effects: [
      weightsEffect('commit to weights', weights),
      { what: 'to reveal from block', value: String(revealBlock) },
    ],
    warnings: objectionsTo(weights, rules),
    outcome: () => commit,
    commit,
  };
}

/** The hash the chain knows a commit by. */
export function commitHash(
  { netuid, mechid, hotkey }: WeightPlace,
  weights: Weights,
  salt: readonly number[],
  versionKey: bigint,
): Hex {
  const [uids, values] = [weights.map(([uid]) => uid), weights.map(([, weight]) => weight)];
  return commitHashOf(hotkey, mechanismIndex(netuid, mechid), { uids, values, salt, versionKey });
}

import type { Client, Hex } from '../../client/index.js';
import { CommitExpiredError, CommitNotFoundError, RevealTooEarlyError } from '../../errors/weights.js';
import { getWeightRules, type WeightPlace, type Weights } from '../query/get-weight-rules.js';
import { listWeightCommits } from '../query/list-weight-commits.js';
import { type CommitWeightsParameters, commitHash } from './commit-weights.js';
import { buildCall, type TransactionPlan } from './plan.js';
import { weightsEffect } from './set-weights.js';

export interface RevealWeightsResult extends WeightPlace {
  readonly weights: Weights;
  readonly commitHash: Hex;
}

/**
 * Sets the weights a validator committed to. They, the salt and the version key must be those of the commit; older commits of the
 * hotkey are given up by it. Throws SubnetNotFoundError, MechanismNotFoundError, NotRegisteredError, UidNotFoundError,
 * CommitNotFoundError, RevealTooEarlyError, CommitExpiredError.
 */
export async function revealWeights(
  client: Client,
  parameters: CommitWeightsParameters,
): Promise<TransactionPlan<RevealWeightsResult>> {
  const { netuid, mechid, hotkey, weights, salt } = parameters;
  const place = { netuid, mechid, hotkey };
  const rules = await getWeightRules(client, place, weights);
  const versionKey = parameters.versionKey ?? rules.versionKey;
  const hash = commitHash(place, weights, salt, versionKey);
  await ensureRevealable(client, place, hash);
  const args = {
    netuid,
    uids: weights.map(([uid]) => uid),
    values: weights.map(([, weight]) => weight),
    salt,
    version_key: versionKey,
  };
  const call =
    mechid === 0
      ? await buildCall(client, 'SubtensorModule', 'reveal_weights', args)
      : await buildCall(client, 'SubtensorModule', 'reveal_mechanism_weights', { ...args, mecid: mechid });
  return {
    call,
    signer: 'hotkey',
    effects: [weightsEffect('reveal weights', weights)],
    outcome: () => ({ ...place, weights, commitHash: hash }),
  };
}

async function ensureRevealable(client: Client, place: WeightPlace, hash: Hex): Promise<void> {
  const commit = (await listWeightCommits(client, place)).find((known) => known.hash === hash);
  if (!commit) {
    const help = 'Weights, their order, salt and version key must be exactly those of the commit.';
    throw new CommitNotFoundError(place.hotkey, place.netuid, help);
  }
  if (commit.state === 'early') throw new RevealTooEarlyError(hash, commit.revealBlock);
  if (commit.state === 'expired') throw new CommitExpiredError(hash);
}

import type { Client } from '../../client/index.js';
import { getWeightRules, objectionsTo, type WeightPlace, type Weights } from '../query/get-weight-rules.js';
import { buildCall, type Effect, type TransactionPlan } from './plan.js';
import { type TimelockedReveal, timelockWeights } from './timelock-weights.js';

export interface SetWeightsParameters extends WeightPlace {
  /** The chain scales them so that the largest is 65 535. */
  readonly weights: Weights;
  /** Version the subnet may ask for; its own key when undefined. */
  readonly versionKey: bigint | undefined;
}

export interface SetWeightsResult extends WeightPlace {
  readonly weights: Weights;
  /** When they count, on a subnet that takes weights through commits. */
  readonly reveal?: TimelockedReveal;
}

/**
 * Sets a validator's weights. Where the subnet takes weights through commits only, they are committed encrypted, and the chain
 * sets them when the time to reveal them comes. Throws SubnetNotFoundError, MechanismNotFoundError, NotRegisteredError,
 * UidNotFoundError, NoEpochError.
 */
export async function setWeights(
  client: Client,
  parameters: SetWeightsParameters,
): Promise<TransactionPlan<SetWeightsResult>> {
  const { netuid, mechid, hotkey, weights } = parameters;
  const place = { netuid, mechid, hotkey };
  const rules = await getWeightRules(client, place, weights);
  const versionKey = parameters.versionKey ?? rules.versionKey;
  const effect = weightsEffect('set weights', weights);
  if (!rules.usesCommits) {
    return {
      call: await directCall(client, place, weights, versionKey),
      signer: 'hotkey',
      effects: [effect],
      outcome: () => ({ ...place, weights }),
    };
  }
  const { call, reveal } = await timelockWeights(client, place, weights, versionKey);
  return {
    call,
    signer: 'hotkey',
    effects: [
      effect,
      { what: 'encrypted until round', value: String(reveal.round) },
      { what: 'set by the chain from block', value: String(reveal.block) },
    ],
    warnings: objectionsTo(weights, rules),
    outcome: () => ({ ...place, weights, reveal }),
  };
}

function directCall(
  client: Client,
  { netuid, mechid }: WeightPlace,
  weights: Weights,
  versionKey: bigint,
): ReturnType<typeof buildCall> {
  const args = {
    netuid,
    dests: weights.map(([uid]) => uid),
    weights: weights.map(([, weight]) => weight),
    version_key: versionKey,
  };
  return mechid === 0
    ? buildCall(client, 'SubtensorModule', 'set_weights', args)
    : buildCall(client, 'SubtensorModule', 'set_mechanism_weights', { ...args, mecid: mechid });
}

/** Weights as one effect of a plan. */
export const weightsEffect = (what: string, weights: Weights): Effect => ({
  what,
  value: weights.map((pair) => pair.join(':')).join(' '),
});

import type { Client } from '../../client/index.js';
import { NotRegisteredError, UidNotFoundError } from '../../errors/chain-state.js';
import { ensureMechanism } from './ensure-subnet.js';

/** `[uid, weight]`, each u16. */
export type Weights = readonly (readonly [uid: number, weight: number])[];

/** Whose weights of which mechanism. */
export interface WeightPlace {
  readonly netuid: number;
  readonly mechid: number;
  /** SS58 of the validator, which signs. */
  readonly hotkey: string;
}

/** What a subnet asks of the weights of one of its hotkeys. */
export interface WeightRules {
  /** Whether it takes weights through commits only. */
  readonly usesCommits: boolean;
  readonly uid: number;
  /** Whether the hotkey may point at others. */
  readonly hasPermit: boolean;
  /** How many weights there must be at least, unless the hotkey points at itself alone. */
  readonly minWeights: number;
  /** Version of the validators' software. */
  readonly versionKey: bigint;
}

/**
 * Reads the rules and checks that there is somebody behind every uid. Throws SubnetNotFoundError, MechanismNotFoundError,
 * NotRegisteredError, UidNotFoundError.
 */
export async function getWeightRules(
  client: Client,
  { netuid, mechid, hotkey }: WeightPlace,
  weights: Weights,
): Promise<WeightRules> {
  await ensureMechanism(client, netuid, mechid);
  const [usesCommits, uid, count, minimum, versionKey, permits, ownerHotkey] = await client.storageMany<
    [boolean, number | undefined, number, number, bigint, boolean[], string]
  >([
    ['SubtensorModule', 'CommitRevealWeightsEnabled', [netuid]],
    ['SubtensorModule', 'Uids', [netuid, hotkey]],
    ['SubtensorModule', 'SubnetworkN', [netuid]],
    ['SubtensorModule', 'MinAllowedWeights', [netuid]],
    ['SubtensorModule', 'WeightsVersionKey', [netuid]],
    ['SubtensorModule', 'ValidatorPermit', [netuid]],
    ['SubtensorModule', 'SubnetOwnerHotkey', [netuid]],
  ]);
  if (uid === undefined) throw new NotRegisteredError(hotkey, netuid);
  const unknown = weights.find(([target]) => target >= count);
  if (unknown) throw new UidNotFoundError(unknown[0], netuid, count);
  return {
    usesCommits,
    uid,
    hasPermit: permits[uid] === true || ownerHotkey === hotkey,
    minWeights: Math.min(minimum, count),
    versionKey,
  };
}

/**
 * Why the chain would drop committed weights without a word when it comes to set them, as things stand now. Directly set
 * ones it would refuse at once.
 */
export function objectionsTo(weights: Weights, { uid, hasPermit, minWeights }: WeightRules): string[] {
  const isSelfWeight = weights.length === 1 && weights[0]![0] === uid;
  if (isSelfWeight) return [];
  return [
    ...(hasPermit
      ? []
      : ['The hotkey has no validator permit now; without one the chain drops its weights.']),
    ...(weights.length >= minWeights
      ? []
      : [`The subnet asks for at least ${minWeights} weights; fewer are dropped by the chain.`]),
  ];
}

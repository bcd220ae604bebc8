import type { Client } from '../../client/index.js';
import { CommitRevealEnabledError, NotRegisteredError, UidNotFoundError } from '../../errors/chain-state.js';
import { ensureSubnet } from '../query/ensure-subnet.js';
import { buildCall, type TransactionPlan } from './plan.js';

export interface SetWeightsParameters {
  readonly netuid: number;
  /** SS58 of the validator, which signs. */
  readonly hotkey: string;
  /** `[uid, weight]`, each u16; the chain scales them so that the largest is 65 535. */
  readonly weights: readonly (readonly [uid: number, weight: number])[];
  /** Version the subnet may ask for; its own key when undefined. */
  readonly versionKey: bigint | undefined;
}

export interface SetWeightsResult {
  readonly netuid: number;
  readonly hotkey: string;
  readonly weights: readonly (readonly [uid: number, weight: number])[];
}

/**
 * Sets a validator's weights. Throws SubnetNotFoundError, NotRegisteredError, UidNotFoundError, and
 * CommitRevealEnabledError where the subnet takes weights only through commits.
 */
export async function setWeights(
  client: Client,
  parameters: SetWeightsParameters,
): Promise<TransactionPlan<SetWeightsResult>> {
  const { netuid, hotkey, weights } = parameters;
  await ensureSubnet(client, netuid);
  const [usesCommits, uid, count, versionKey] = await client.storageMany<
    [boolean, number | undefined, number, bigint]
  >([
    ['SubtensorModule', 'CommitRevealWeightsEnabled', [netuid]],
    ['SubtensorModule', 'Uids', [netuid, hotkey]],
    ['SubtensorModule', 'SubnetworkN', [netuid]],
    ['SubtensorModule', 'WeightsVersionKey', [netuid]],
  ]);
  if (uid === undefined) throw new NotRegisteredError(hotkey, netuid);
  const unknown = weights.find(([target]) => target >= count);
  if (unknown) throw new UidNotFoundError(unknown[0], netuid, count);
  if (usesCommits) throw new CommitRevealEnabledError(netuid);
  return {
    call: await buildCall(client, 'SubtensorModule', 'set_weights', {
      netuid,
      dests: weights.map(([target]) => target),
      weights: weights.map(([, weight]) => weight),
      version_key: parameters.versionKey ?? versionKey,
    }),
    signer: 'hotkey',
    effects: [{ what: 'set weights', value: weights.map((pair) => pair.join(':')).join(' ') }],
    outcome: () => ({ netuid, hotkey, weights }),
  };
}

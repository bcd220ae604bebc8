import type { Client } from '../../client/index.js';
import type { TaoAmount } from '../../units/index.js';
import { getBurnCost } from '../query/get-burn-cost.js';
import { buildCall, requireEvent, type TransactionPlan, transferred } from './plan.js';
import { type SubnetIdentity, subnetIdentityArgument } from './subnet-identity.js';

export interface CreateSubnetResult {
  readonly netuid: number;
  readonly hotkey: string;
  /** TAO locked for it. */
  readonly cost: TaoAmount;
}

/**
 * Registers a new subnet owned by the coldkey, with `hotkey` as its owner hotkey, and publishes its identity if one is given.
 * Throws InvalidIdentityError.
 */
export async function createSubnet(
  client: Client,
  hotkey: string,
  given: Partial<SubnetIdentity> = {},
): Promise<TransactionPlan<CreateSubnetResult>> {
  const fields = Object.entries(given);
  const identity = subnetIdentityArgument(given);
  const cost = await getBurnCost(client);
  return {
    call:
      fields.length === 0
        ? await buildCall(client, 'SubtensorModule', 'register_network', { hotkey })
        : await buildCall(client, 'SubtensorModule', 'register_network_with_identity', { hotkey, identity }),
    signer: 'coldkey',
    cost,
    effects: [
      { what: 'lock', amount: cost, isEstimate: true },
      { what: 'owner hotkey', value: hotkey },
      ...fields.map(([field, value]) => ({ what: `set ${field}`, value })),
    ],
    outcome: (receipt) => {
      const [netuid] = requireEvent(receipt, 'SubtensorModule', 'NetworkAdded').data as [number, number];
      return { netuid, hotkey, cost: transferred(receipt) ?? cost };
    },
  };
}

/** Starts a subnet: its token trades and emissions count from the next block on. For its owner. */
export async function startSubnet(
  client: Client,
  netuid: number,
): Promise<TransactionPlan<{ readonly netuid: number }>> {
  return {
    call: await buildCall(client, 'SubtensorModule', 'start_call', { netuid }),
    signer: 'coldkey',
    effects: [{ what: 'start subnet', value: String(netuid) }],
    outcome: () => ({ netuid }),
  };
}

import type { Client } from '../../client/index.js';
import type { TaoAmount } from '../../units/index.js';
import { getBurnCost } from '../query/get-burn-cost.js';
import { buildCall, requireEvent, type TransactionPlan, transferred } from './plan.js';

export interface CreateSubnetResult {
  readonly netuid: number;
  readonly hotkey: string;
  /** TAO locked for it. */
  readonly cost: TaoAmount;
}

/** Registers a new subnet owned by the coldkey, with `hotkey` as its owner hotkey. */
export async function createSubnet(
  client: Client,
  hotkey: string,
): Promise<TransactionPlan<CreateSubnetResult>> {
  const cost = await getBurnCost(client);
  return {
    call: await buildCall(client, 'SubtensorModule', 'register_network', { hotkey }),
    signer: 'coldkey',
    cost,
    effects: [
      { what: 'lock', amount: cost, isEstimate: true },
      { what: 'owner hotkey', value: hotkey },
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

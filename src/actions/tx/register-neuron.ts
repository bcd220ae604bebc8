import type { Client } from '../../client/index.js';
import { type Proportion, type TaoAmount, taoAmount } from '../../units/index.js';
import { ensureSubnet } from '../query/ensure-subnet.js';
import { getRegistrationCost } from '../query/get-burn-cost.js';
import { buildCall, requireEvent, type TransactionPlan, transferred } from './plan.js';
import { buyLimit } from './price-limit.js';

export interface RegisterResult {
  readonly netuid: number;
  readonly uid: number;
  readonly hotkey: string;
  readonly cost: TaoAmount;
}

/**
 * Registers a hotkey on a subnet for the current burn, or on root (netuid 0), which costs the fee alone.
 * With a `tolerance`, not for more than the burn now and so much of it. Throws SubnetNotFoundError.
 */
export async function registerNeuron(
  client: Client,
  netuid: number,
  hotkey: string,
  tolerance?: Proportion,
): Promise<TransactionPlan<RegisterResult>> {
  await ensureSubnet(client, netuid);
  const isRoot = netuid === 0;
  const cost = isRoot ? taoAmount(0n) : await getRegistrationCost(client, netuid);
  const call = isRoot
    ? await buildCall(client, 'SubtensorModule', 'root_register', { hotkey })
    : tolerance === undefined
      ? await buildCall(client, 'SubtensorModule', 'burned_register', { netuid, hotkey })
      : await buildCall(client, 'SubtensorModule', 'register_limit', {
          netuid,
          hotkey,
          limit_price: buyLimit(cost.rao, tolerance),
        });
  return {
    call,
    signer: 'coldkey',
    cost,
    effects: [
      { what: 'burn', amount: cost, isEstimate: true },
      { what: 'register', value: hotkey },
    ],
    outcome: (receipt) => {
      // NeuronRegistered(netuid, uid, hotkey)
      const [, uid] = requireEvent(receipt, 'SubtensorModule', 'NeuronRegistered').data as [
        number,
        number,
        string,
      ];
      return { netuid, uid, hotkey, cost: transferred(receipt) ?? cost };
    },
  };
}

import type { Client, ReadOptions } from '../../client/index.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';

/** TAO that creating a subnet locks now. Source: SubnetRegistrationRuntimeApi.get_network_registration_cost. */
export async function getBurnCost(client: Client, options: ReadOptions = {}): Promise<TaoAmount> {
  const cost = await client.runtimeApi<bigint>(
    'SubnetRegistrationRuntimeApi',
    'get_network_registration_cost',
    [],
    options,
  );
  return taoAmount(cost);
}

/** TAO that registering a neuron on a subnet costs now. Reads SubtensorModule.Burn. */
export async function getRegistrationCost(
  client: Client,
  netuid: number,
  options: ReadOptions = {},
): Promise<TaoAmount> {
  return taoAmount(await client.storage<bigint>('SubtensorModule', 'Burn', [netuid], options));
}

import type { Client, ReadOptions } from '../../client/index.js';
import { SubnetNotFoundError } from '../../errors/chain-state.js';

/** Throws SubnetNotFoundError unless the subnet exists. Reads SubtensorModule.NetworksAdded. */
export async function ensureSubnet(client: Client, netuid: number, options: ReadOptions = {}): Promise<void> {
  const exists = await client.storage<boolean>('SubtensorModule', 'NetworksAdded', [netuid], options);
  if (!exists) throw new SubnetNotFoundError(netuid);
}

import type { Client, ReadOptions } from '../../client/index.js';
import { SubnetNotFoundError } from '../../errors/chain-state.js';
import { MechanismNotFoundError } from '../../errors/weights.js';

/** Throws SubnetNotFoundError unless the subnet exists. Reads SubtensorModule.NetworksAdded. */
export async function ensureSubnet(client: Client, netuid: number, options: ReadOptions = {}): Promise<void> {
  const exists = await client.storage<boolean>('SubtensorModule', 'NetworksAdded', [netuid], options);
  if (!exists) throw new SubnetNotFoundError(netuid);
}

/**
 * Throws SubnetNotFoundError or MechanismNotFoundError unless the mechanism exists. Reads SubtensorModule.NetworksAdded and
 * MechanismCountCurrent.
 */
export async function ensureMechanism(
  client: Client,
  netuid: number,
  mechid: number,
  options: ReadOptions = {},
): Promise<void> {
  const [exists, count] = await client.storageMany<[boolean, number]>(
    [
      ['SubtensorModule', 'NetworksAdded', [netuid]],
      ['SubtensorModule', 'MechanismCountCurrent', [netuid]],
    ],
    options,
  );
  if (!exists) throw new SubnetNotFoundError(netuid);
  if (mechid >= count) throw new MechanismNotFoundError(mechid, netuid, count);
}

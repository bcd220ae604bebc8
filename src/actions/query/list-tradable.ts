import type { Client } from '../../client/index.js';

/** Netuids of the subnets whose alpha can be traded, root included where it is. Reads SubtensorModule.SubtokenEnabled. */
export async function listTradable(client: Client): Promise<number[]> {
  const entries = await client.entries<[number], boolean>('SubtensorModule', 'SubtokenEnabled', []);
  const netuids = entries.flatMap(([[netuid], isEnabled]) => (isEnabled ? [netuid] : []));
  return netuids.sort((a, b) => a - b);
}

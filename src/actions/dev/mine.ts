import type { Client } from '../../client/index.js';
import { devRequest, type Head } from './request.js';

/** Makes blocks now. Throws NotASimulationError. */
export async function mine(client: Client, blocks: number): Promise<Head> {
  const hash = await devRequest<`0x${string}`>(client, 'mine', 'dev_mine', [blocks]);
  return client.header(hash);
}

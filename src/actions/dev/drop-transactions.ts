import type { Client } from '../../client/index.js';
import { devRequest } from './request.js';

/** Drops the transactions that wait for a block; how many there were. Throws NotASimulationError. */
export function dropTransactions(client: Client): Promise<number> {
  return devRequest(client, 'drop-transactions', 'dev_dropTransactions');
}

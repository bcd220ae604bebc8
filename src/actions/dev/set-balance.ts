import type { Client } from '../../client/index.js';
import type { TaoAmount } from '../../units/index.js';
import { devRequest } from './request.js';

/** Sets the free balance of an account; issuance follows. Throws NotASimulationError. */
export async function setBalance(client: Client, address: string, free: TaoAmount): Promise<void> {
  await devRequest(client, 'set-balance', 'dev_setBalance', [address, free.rao.toString()]);
}

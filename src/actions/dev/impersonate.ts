import type { Client } from '../../client/index.js';
import { getSimStatus } from './get-sim-status.js';
import { devRequest } from './request.js';

/** Stands for every account. */
export const EVERYBODY = '*';

/**
 * Lets a simulated chain take transactions of an account whatever their signature, or no longer.
 *
 * @param account an address or {@link EVERYBODY}
 * @returns all accounts it does so for
 * @throws NotASimulationError
 */
export async function impersonate(
  client: Client,
  account: string,
  isOn: boolean,
): Promise<readonly string[]> {
  const method = isOn ? 'dev_impersonate' : 'dev_stopImpersonating';
  await devRequest(client, 'impersonate', method, [account]);
  return (await getSimStatus(client)).impersonated;
}

import type { Client } from '../../client/index.js';
import type { Sealing } from './get-sim-status.js';
import { devRequest } from './request.js';

/** Changes when a running simulated chain makes blocks, as long as it runs. Throws NotASimulationError. */
export async function setSealing(client: Client, sealing: Sealing): Promise<void> {
  const mode = sealing.mode === 'interval' ? { interval: sealing.everyMs } : sealing.mode;
  await devRequest(client, 'mode', 'dev_setBlockBuildMode', [mode]);
}

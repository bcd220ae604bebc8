import { ServerStopError } from '../../errors/simulation.js';
import type { SimStopped } from '../../output/views/sim-server.js';
import type { ChainPlace } from './chain-folder.js';
import { type FoundServer, findServer } from './find-server.js';
import { isAlive, waitUntil } from './process.js';
import { readRegistration, unregister } from './registration.js';

/** How long a server may take to close: a block in progress is finished first. */
const PATIENCE_MS = 10_000;
const LAST_PATIENCE_MS = 2000;

/** Ends the servers of chains, those that have one. @throws ServerStopError, NodeUnreachableError, NodeTimeoutError */
export async function stopServers(places: readonly ChainPlace[], now: number): Promise<SimStopped> {
  const stopped: SimStopped['stopped'][number][] = [];
  for (const { name, folder } of places) {
    const server = await findServer(folder, now);
    if (!server) continue;
    await stop(folder, server);
    stopped.push({ chain: name, url: server.url, pid: server.registration.pid });
  }
  return { stopped };
}

async function stop(folder: string, { registration, provider }: FoundServer): Promise<void> {
  await provider.close();
  const { pid, startedAt } = registration;
  // Its registration goes last; a process that nobody waits for stays on in the list of processes.
  const hasEnded = () => readRegistration(folder)?.startedAt !== startedAt || !isAlive(pid);
  process.kill(pid, 'SIGTERM');
  if (await waitUntil(hasEnded, PATIENCE_MS)) return;
  process.kill(pid, 'SIGKILL');
  const isDead = await waitUntil(() => !isAlive(pid), LAST_PATIENCE_MS);
  if (!isDead) throw new ServerStopError(pid);
  unregister(folder, registration);
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { AgentStartError } from '../../errors/agent.js';
import type { AgentPlace } from './place.js';

const PATIENCE_MS = 5000;
const PAUSE_MS = 20;

/**
 * Takes the file that only one starting agent may hold, waiting for another to finish; the lock of a process that died
 * is taken over. Remove the file to release it.
 *
 * @throws AgentStartError after five seconds
 */
export async function takeStartLock(place: AgentPlace): Promise<void> {
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += PAUSE_MS) {
    try {
      writeFileSync(place.lock, String(process.pid), { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new AgentStartError('its folder cannot be written');
    }
    if (isAbandoned(place.lock)) rmSync(place.lock, { force: true });
    else await sleep(PAUSE_MS);
  }
  throw new AgentStartError('another one is starting and does not finish');
}

function isAbandoned(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (!Number.isSafeInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // ESRCH: no such process. Anything else (the lock just vanished, another user's process) is no reason to take over.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

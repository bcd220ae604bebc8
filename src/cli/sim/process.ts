import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 20;

/** Whether there is a process with this id, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Waits until something is so; whether it was, within `patienceMs`. */
export async function waitUntil(condition: () => boolean, patienceMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += PAUSE_MS) {
    if (condition()) return true;
    await sleep(PAUSE_MS);
  }
  return condition();
}

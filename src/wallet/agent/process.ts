import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { AgentStartError } from '../../errors/agent.js';
import { isAgentReachable } from './client.js';
import { type AgentOptions, startAgent } from './server.js';

/**
 * The whole life of an agent process: serve until the keys' time is over or a signal comes, wipe, return. The caller
 * then lets the process end.
 *
 * @throws AgentStartError, AgentUnsafeError
 */
export async function runAgentProcess(folder: string, options: AgentOptions = {}): Promise<void> {
  process.umask(0o077);
  const agent = await startAgent(folder, options);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void agent.close());
  await agent.ended;
}

const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;

/**
 * Starts an agent in the background and waits until it answers. Does nothing when one answers already.
 *
 * @param command program and arguments that end up in {@link runAgentProcess} for this folder
 * @param env passed on without the variables that carry passwords
 * @throws AgentStartError
 */
export async function ensureAgent(
  folder: string,
  command: readonly [string, ...string[]],
  env: Readonly<NodeJS.Dict<string>>,
): Promise<void> {
  if (await isAgentReachable(folder)) return;
  const [program, ...args] = command;
  const child = spawn(program, args, {
    detached: true,
    stdio: 'ignore',
    cwd: '/',
    env: withoutPasswords(env),
  });
  let failure: string | undefined;
  child.once('error', (error: NodeJS.ErrnoException) => {
    failure = error.code ?? 'it could not be run';
  });
  child.once('exit', (code) => {
    failure = `it ended at once with exit code ${code}`;
  });
  child.unref();
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += PAUSE_MS) {
    if (await isAgentReachable(folder)) return;
    if (failure !== undefined) throw new AgentStartError(failure);
    await sleep(PAUSE_MS);
  }
  throw new AgentStartError('it does not answer');
}

/** An environment for a process in the background: what unlocks keys is not handed on. */
export function withoutPasswords(env: Readonly<NodeJS.Dict<string>>): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^BT_(?:PW_|COLD_PW_|WALLET_PASSWORD)/.test(entry[0]),
  );
  return Object.fromEntries(kept);
}

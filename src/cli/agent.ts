import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { agentPath } from '../config/index.js';
import { AgentNotRunningError } from '../errors/agent.js';
import { UsageError } from '../errors/cli.js';
import { KeyFilePasswordStateError } from '../errors/wallet.js';
import type {
  AgentEnd,
  AgentOverview,
  LockedKeys,
  SignatureLog,
  UnlockedInAgent,
} from '../output/views/agent.js';
import {
  agentPlace,
  agentStatus,
  ensureAgent,
  type HeldKey,
  lockAgent,
  MAX_UNLOCK_MS,
  readSignatureLog,
  runAgentProcess,
  unlockInAgent,
} from '../wallet/index.js';
import type { Context } from './context.js';
import type { PasswordFlags } from './given-password.js';
import { type KeyRole, keyPlace, signerIdentity } from './keys.js';
import { isEncrypted, openKey } from './open-key.js';

/** How long a key stays unlocked unless told otherwise. */
const DEFAULT_SECONDS = 15 * 60;

/** How long an agent without keys is waited for. */
const END_MS = 5_000;

/** The words of the hidden command that is the agent's process. */
const SERVE = ['wallet', 'agent', 'serve'] as const;

/** Where the agent of this user lives. */
export const agentFolder = (context: Context): string => resolve(agentPath(context.host.env));

/**
 * Hands a key of the wallet in use to the unlock agent, which is started where none runs.
 *
 * @param seconds at most a week; a quarter of an hour without it
 * @throws KeyFilePasswordStateError when the key needs no unlocking; what opening a key throws; AgentStartError,
 * AgentUnsafeError, AgentProtocolError
 */
export async function unlockForAWhile(
  context: Context,
  role: KeyRole,
  flags: PasswordFlags,
  seconds = DEFAULT_SECONDS,
): Promise<UnlockedInAgent> {
  if (seconds * 1000 > MAX_UNLOCK_MS || seconds === 0) {
    throw new UsageError('A key can be unlocked for a second to seven days.', { code: 'INVALID_DURATION' });
  }
  const { path, label } = keyPlace(context, role);
  const { pair, container } = await openKey(context, role, flags);
  if (container === 'plain') throw new KeyFilePasswordStateError(path, isEncrypted(path));
  const folder = agentFolder(context);
  await ensureAgent(folder, [...context.host.self, ...SERVE, folder], context.host.env);
  return keyRow(await unlockInAgent(folder, pair, label, seconds * 1000));
}

/** Wipes a key of the wallet in use from the agent, or all of them. With the last one the agent is gone. */
export async function lockKeys(context: Context, role: KeyRole | 'all'): Promise<LockedKeys> {
  const address = role === 'all' ? undefined : (await signerIdentity(context, role)).address;
  const folder = agentFolder(context);
  try {
    const { pid, keys } = await agentStatus(folder);
    const locked = await lockAgent(folder, address);
    if (locked === keys.length) await endOf(pid);
    return { locked };
  } catch (error) {
    if (error instanceof AgentNotRunningError) return { locked: 0 };
    throw error;
  }
}

/** Resolves when a process is gone, or will not go in time. */
async function endOf(pid: number): Promise<void> {
  for (const end = Date.now() + END_MS; Date.now() < end; await sleep(20)) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
  }
}

/** What the agent holds; it need not run. @throws AgentUnsafeError, AgentProtocolError */
export async function describeAgent(context: Context): Promise<AgentOverview> {
  const { folder, log } = agentPlace(agentFolder(context));
  try {
    const { pid, startedAt, keys } = await agentStatus(folder);
    return { isRunning: true, pid, startedAt: new Date(startedAt), keys: keys.map(keyRow), folder, log };
  } catch (error) {
    if (error instanceof AgentNotRunningError) return { isRunning: false, keys: [], folder, log };
    throw error;
  }
}

const keyRow = ({ label, address, type, unlockedAt, expiresAt, signatures }: HeldKey): UnlockedInAgent => ({
  label,
  address,
  type,
  unlockedAt: new Date(unlockedAt),
  expiresAt: new Date(expiresAt),
  signatures,
});

/** The signatures the agent gave, oldest first. */
export const readSignatures = (context: Context): SignatureLog => ({
  signatures: readSignatureLog(agentPlace(agentFolder(context)).log),
});

/** The whole life of the agent's process. @throws AgentStartError, AgentUnsafeError */
export async function runAgent(folder: string): Promise<AgentEnd> {
  await runAgentProcess(folder);
  return { ended: true };
}

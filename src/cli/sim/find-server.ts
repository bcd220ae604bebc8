import { JsonRpcError, NodeUnreachableError } from '../../errors/node.js';
import { ChainServedError } from '../../errors/simulation.js';
import type { JsonRpcProvider } from '../../provider/json-rpc-provider.js';
import { isPlausible, type Registration, readRegistration, register, unregister } from './registration.js';

/** A running `tao sim start` and a connection to it. */
export interface FoundServer {
  readonly registration: Registration;
  readonly url: string;
  readonly provider: JsonRpcProvider;
}

const CONNECT_MS = 5000;

/**
 * The server of the chain in a folder. One that registered and is gone, or whose port another program has, is none.
 *
 * @throws NodeUnreachableError, NodeTimeoutError when it is there and does not answer
 */
export async function findServer(folder: string, now: number): Promise<FoundServer | undefined> {
  const registration = readRegistration(folder);
  if (!registration?.server || !isPlausible(registration, now)) return undefined;
  const { url, peerId } = registration.server;
  const { WebSocketProvider } = await import('../../provider/web-socket-provider.js');
  const provider = new WebSocketProvider(url, { connectTimeoutMs: CONNECT_MS, attempts: 0 });
  try {
    if ((await provider.request('system_localPeerId', [])) === peerId) return { registration, url, provider };
  } catch (error) {
    await provider.close();
    if (isGone(error)) return undefined;
    throw error;
  }
  await provider.close();
  return undefined;
}

/**
 * Registers as the server of the chain in a folder. Release it with `unregister`.
 *
 * @throws ChainServedError when another one serves the chain, or is about to
 */
export async function claimChain(folder: string, registration: Registration): Promise<void> {
  const now = registration.startedAt;
  for (let attempt = 0; attempt < 3; attempt++) {
    if (register(folder, registration)) return;
    const other = readRegistration(folder);
    if (other) {
      await ensureUnserved(folder, now);
      unregister(folder, other);
    } else unregister(folder, registration);
  }
  throw new ChainServedError(folder);
}

/** @throws ChainServedError when a server has the chain in a folder, or is about to */
export async function ensureUnserved(folder: string, now: number): Promise<void> {
  const registration = readRegistration(folder);
  if (!registration || !isPlausible(registration, now)) return;
  if (!registration.server) throw new ChainServedError(folder, registration.pid);
  const server = await findServer(folder, now);
  if (!server) return;
  await server.provider.close();
  throw new ChainServedError(folder, registration.pid, server.url);
}

/** Nobody listens there, or somebody who is no node. */
function isGone(error: unknown): boolean {
  if (error instanceof JsonRpcError) return true;
  if (!(error instanceof NodeUnreachableError)) return false;
  const { code, message } = (error.cause ?? {}) as NodeJS.ErrnoException;
  return code === 'ECONNREFUSED' || /Unexpected server response: (?!503)/.test(message ?? '');
}

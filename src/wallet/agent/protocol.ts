import type { KeyType } from '../key-type.js';
import type { HeldKey } from './key-ring.js';

/** What a client may ask for. The private key of `unlock` and the payload of `sign` travel in the frame's body. */
export type AgentRequest =
  | { method: 'status' }
  | { method: 'unlock'; type: KeyType; label: string; forMs: number }
  | { method: 'sign'; address: string; purpose: string; client: number }
  | { method: 'lock'; address?: string };

export interface AgentStatus {
  pid: number;
  /** Milliseconds since 1970. */
  startedAt: number;
  keys: HeldKey[];
}

/** The answer's header; a signature travels in the body. */
export type AgentResponse =
  | { ok: true; status?: AgentStatus; key?: HeldKey; locked?: number }
  | { ok: false; code: string; message: string };

/** The longest a key may stay unlocked: a week. */
export const MAX_UNLOCK_MS = 7 * 24 * 3600 * 1000;

/** Checks a header from the socket, which may say anything. Undefined when it is no request. */
export function parseRequest(header: Record<string, unknown>): AgentRequest | undefined {
  const { method, type, label, forMs, address, purpose, client } = header;
  const isText = (value: unknown, max: number): value is string =>
    typeof value === 'string' && value.length <= max;
  if (method === 'status') return { method };
  if (method === 'lock' && address === undefined) return { method };
  if (method === 'lock' && isText(address, 64)) return { method, address };
  if (method === 'unlock' && (type === 'sr25519' || type === 'ed25519') && isText(label, 600)) {
    const isTime = typeof forMs === 'number' && forMs > 0 && forMs <= MAX_UNLOCK_MS;
    return isTime ? { method, type, label, forMs } : undefined;
  }
  if (method === 'sign' && isText(address, 64) && isText(purpose, 500) && Number.isSafeInteger(client)) {
    return { method, address, purpose, client: client as number };
  }
  return undefined;
}

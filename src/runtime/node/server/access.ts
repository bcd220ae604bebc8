import type { IncomingMessage } from 'node:http';

/** Names a browser on this machine reaches the server by. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1', '0.0.0.0']);

export interface AccessOptions {
  /** Further host names the server is reached by; `*` for any. */
  readonly hosts?: readonly string[];
  /** Further origins of web pages that may use it; `*` for any. */
  readonly origins?: readonly string[];
}

/**
 * Whether a request may be served. A web page must come from this machine, and a name that leads here must be one of ours:
 * else any page in a browser could use the chain through DNS rebinding.
 */
export function isAllowed(
  { headers }: IncomingMessage,
  { hosts = [], origins = [] }: AccessOptions,
): boolean {
  const host = hostName(`http://${headers.host ?? ''}`);
  if (host === undefined || !(LOOPBACK.has(host) || hosts.includes(host) || hosts.includes('*')))
    return false;
  const { origin } = headers;
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true;
  const page = hostName(origin);
  return page !== undefined && LOOPBACK.has(page);
}

function hostName(url: string): string | undefined {
  try {
    return new URL(url).hostname;
  } catch {
    return undefined;
  }
}

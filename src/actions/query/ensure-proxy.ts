import type { Client } from '../../client/index.js';
import { NotAProxyError } from '../../errors/proxy.js';
import { listProxies } from './list-proxies.js';

interface ProxyQuestion {
  /** The account that is acted for. */
  readonly real: string;
  /** The account that signs. */
  readonly delegate: string;
  /** Only a proxy of this type will do. */
  readonly proxyType?: string | undefined;
  /** Whether the call is only announced: then a delay is no obstacle. */
  readonly isAnnounced: boolean;
}

/**
 * Throws NotAProxyError where the chain would take a fee and refuse: nobody made the delegate a proxy of the account, or only
 * one that must announce its calls. Whether the proxy's type allows the call is left to the chain.
 */
export async function ensureProxy(client: Client, question: ProxyQuestion): Promise<void> {
  const { real, delegate, proxyType, isAnnounced } = question;
  const { proxies } = await listProxies(client, real);
  const own = proxies.filter((proxy) => proxy.delegate === delegate);
  if (own.length === 0) {
    throw new NotAProxyError(delegate, real, 'it is not one of its proxies');
  }
  const fitting = own.filter((proxy) => proxyType === undefined || proxy.proxyType === proxyType);
  if (fitting.length === 0) {
    const types = own.map((proxy) => proxy.proxyType).join(', ');
    throw new NotAProxyError(delegate, real, `it is a proxy of type ${types}, not ${proxyType}`);
  }
  const delay = Math.min(...fitting.map(({ delayBlocks }) => delayBlocks));
  if (delay > 0 && !isAnnounced) {
    const reason = `its calls must be announced ${delay} blocks before`;
    throw new NotAProxyError(delegate, real, reason, ['Announce this one with --announce-only.']);
  }
}

import type { Client } from '../../client/index.js';
import { NotAProxyError } from '../../errors/proxy.js';
import { listProxies, type ProxyGrant } from '../query/list-proxies.js';
import { buildCall, type TransactionPlan } from './plan.js';

export interface ProxyChange extends ProxyGrant {
  /** The account that is acted for. */
  readonly real: string;
}

/** Lets an account act for the signing coldkey. The chain reserves a deposit. */
export async function addProxy(client: Client, change: ProxyChange): Promise<TransactionPlan<ProxyChange>> {
  return {
    call: await buildCall(client, 'Proxy', 'add_proxy', argsOf(change)),
    signer: 'coldkey',
    effects: effectsOf('add proxy', change),
    outcome: () => change,
  };
}

/** Takes that back. Throws NotAProxyError when it was never so. */
export async function removeProxy(
  client: Client,
  change: ProxyChange,
): Promise<TransactionPlan<ProxyChange>> {
  const { real, delegate, proxyType, delayBlocks } = change;
  const { proxies } = await listProxies(client, real);
  const isThere = proxies.some(
    (proxy) =>
      proxy.delegate === delegate && proxy.proxyType === proxyType && proxy.delayBlocks === delayBlocks,
  );
  if (!isThere) {
    const reason = `it is not its proxy of type ${proxyType} with a delay of ${delayBlocks} blocks`;
    throw new NotAProxyError(delegate, real, reason, ['See them with `tao proxy list`.']);
  }
  return {
    call: await buildCall(client, 'Proxy', 'remove_proxy', argsOf(change)),
    signer: 'coldkey',
    effects: effectsOf('remove proxy', change),
    outcome: () => change,
  };
}

const argsOf = ({ delegate, proxyType, delayBlocks }: ProxyChange) => ({
  delegate,
  proxy_type: proxyType,
  delay: delayBlocks,
});

const effectsOf = (what: string, { delegate, proxyType, delayBlocks }: ProxyChange) => [
  { what, value: delegate },
  { what: 'type', value: proxyType },
  { what: 'delay in blocks', value: String(delayBlocks) },
];

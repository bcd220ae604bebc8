import { type Client, callHash, decodeCall } from '../../client/index.js';
import { NotAnnouncedError } from '../../errors/proxy.js';
import { listProxies } from '../query/list-proxies.js';
import { buildCall, type TransactionPlan } from './plan.js';

export interface AnnouncedCallParameters {
  /** The account that is acted for. */
  readonly real: string;
  /** The account that announced the call. */
  readonly delegate: string;
  /** The call in SCALE. */
  readonly callData: Uint8Array;
  /** Only a proxy of this type will do; any when undefined. */
  readonly proxyType?: string | undefined;
}

export interface ExecutedCall {
  readonly real: string;
  readonly delegate: string;
  readonly call: string;
  readonly callHash: string;
}

/**
 * Makes a call that was announced, once the delay of the proxy is over; anybody may. Reads Proxy.Announcements.
 *
 * @throws NotAnnouncedError; NodeAnswerError when the bytes are no call of this chain
 */
export async function executeAnnounced(
  client: Client,
  { real, delegate, callData, proxyType }: AnnouncedCallParameters,
): Promise<TransactionPlan<ExecutedCall>> {
  const call = decodeCall(await client.schema(), callData);
  const hash = callHash(call);
  const { announcements } = await listProxies(client, delegate);
  if (!announcements.some((announcement) => announcement.real === real && announcement.callHash === hash)) {
    throw new NotAnnouncedError(delegate, real, hash);
  }
  const name = `${call.pallet}.${call.name}`;
  const args = { delegate, real, force_proxy_type: proxyType, call };
  return {
    call: await buildCall(client, 'Proxy', 'proxy_announced', args),
    signer: 'coldkey',
    effects: [
      { what: 'execute', value: name },
      { what: 'on behalf of', value: real },
    ],
    outcome: () => ({ real, delegate, call: name, callHash: hash }),
  };
}

import { type Client, callHash, toHex } from '../../client/index.js';
import { ensureProxy } from '../query/ensure-proxy.js';
import { buildCall, type TransactionPlan } from './plan.js';

export interface ProxyParameters {
  /** The account that is acted for. */
  readonly real: string;
  /** The account that signs. */
  readonly delegate: string;
  /** Only a proxy of this type will do, by the chain's name; any when undefined. */
  readonly proxyType?: string | undefined;
}

/** A call that was announced; it can be executed once its delay is over. */
export interface Announcement {
  readonly announced: {
    readonly real: string;
    readonly delegate: string;
    /** What was announced: BLAKE2b-256 of the call. */
    readonly callHash: string;
    readonly call: string;
    /** The call in SCALE, which `Proxy.proxy_announced` takes. */
    readonly callData: string;
  };
}

/**
 * Has a plan's call made on behalf of another account, by `Proxy.proxy`.
 *
 * @throws NotAProxyError
 */
export async function throughProxy<R>(
  client: Client,
  plan: TransactionPlan<R>,
  { real, delegate, proxyType }: ProxyParameters,
): Promise<TransactionPlan<R>> {
  await ensureProxy(client, { real, delegate, proxyType, isAnnounced: false });
  const args = { real, force_proxy_type: proxyType, call: plan.call };
  return {
    ...plan,
    call: await buildCall(client, 'Proxy', 'proxy', args),
    actsFor: real,
    effects: [{ what: 'on behalf of', value: real }, ...plan.effects],
  };
}

/**
 * Announces a plan's call instead of making it, by `Proxy.announce`. Reserves a deposit of the delegate.
 *
 * @throws NotAProxyError
 */
export async function announceThroughProxy(
  client: Client,
  { call, signer, effects, warnings }: TransactionPlan<unknown>,
  { real, delegate, proxyType }: ProxyParameters,
): Promise<TransactionPlan<Announcement>> {
  await ensureProxy(client, { real, delegate, proxyType, isAnnounced: true });
  const hash = callHash(call);
  const announced = {
    real,
    delegate,
    callHash: hash,
    call: `${call.pallet}.${call.name}`,
    callData: toHex(call.bytes),
  };
  return {
    call: await buildCall(client, 'Proxy', 'announce', { real, call_hash: hash }),
    signer,
    effects: [
      { what: 'announce', value: announced.call },
      { what: 'on behalf of', value: real },
      ...effects.map((effect) => ({ ...effect, what: `later: ${effect.what}` })),
    ],
    ...(warnings === undefined ? {} : { warnings }),
    outcome: () => ({ announced }),
  };
}

import type { ProxyChange } from '../actions/tx/change-proxies.js';
import type { TransactionPlan } from '../actions/tx/plan.js';
import { type Announcement, announceThroughProxy, throughProxy } from '../actions/tx/through-proxy.js';
import { UsageError } from '../errors/cli.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';
import { coldkeyAddress, coldkeyAddressOf, type KeyRole, signerIdentity } from './keys.js';

/** Whom a transaction acts for, as typed. */
export interface ProxyFlags {
  proxy?: string | undefined;
  'force-proxy-type'?: string | undefined;
  'announce-only'?: boolean | undefined;
}

/** @throws UsageError for a transaction that a hotkey signs */
export function ensureForColdkey({ proxy }: ProxyFlags, signer: KeyRole): void {
  if (proxy === undefined || signer === 'coldkey') return;
  throw new UsageError('--proxy acts for a coldkey, and this is signed by a hotkey.');
}

/**
 * The plan as `--proxy` and `--announce-only` want it: made for another account, only announced, or as it is.
 *
 * @throws NotAProxyError
 */
export async function asAsked<R>(
  context: Context,
  { client }: Chain,
  plan: TransactionPlan<R>,
  flags: ProxyFlags,
): Promise<TransactionPlan<R | Announcement>> {
  if (flags.proxy === undefined) return plan;
  const [real, { address: delegate }] = await Promise.all([
    coldkeyAddressOf(context, flags.proxy),
    signerIdentity(context, plan.signer),
  ]);
  const parameters = { real, delegate, proxyType: flags['force-proxy-type'] };
  return flags['announce-only'] === true
    ? announceThroughProxy(client, plan, parameters)
    : throughProxy(client, plan, parameters);
}

/** The proxy of the coldkey that flags describe. @throws what reading an account throws */
export async function proxyChange(
  context: Context,
  flags: { delegate: string; 'proxy-type': string; delay?: number | undefined },
): Promise<ProxyChange> {
  const [real, delegate] = await Promise.all([
    coldkeyAddress(context),
    coldkeyAddressOf(context, flags.delegate),
  ]);
  return { real, delegate, proxyType: flags['proxy-type'], delayBlocks: flags.delay ?? 0 };
}

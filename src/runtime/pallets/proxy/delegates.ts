/** Who may act for whom. The list of a delegator is sorted, and its deposit grows with it. Source: pallets/proxy. */
import type { Context } from '../../frame/context.js';
import { ensure, fail } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import { ProxyType } from '../../types/common.js';
import type { ProxyDefinition } from '../../types/proxy.js';
import { reserve, unreserve } from '../balances/reserve.js';
import { MaxProxies, ProxyDepositBase, ProxyDepositFactor } from './constants.js';
import { Duplicate, NoSelfProxy, NotFound, TooMany } from './errors.js';
import { ProxyAdded, ProxyRemoved } from './events.js';
import { Proxies, RealPaysFee } from './storage.js';

/** Rao that `count` proxies take. Source: `deposit`. */
export function proxyDeposit(ctx: Context, count: number): bigint {
  return count === 0 ? 0n : ProxyDepositBase.get(ctx) + ProxyDepositFactor.get(ctx) * BigInt(count);
}

/**
 * Lets `delegatee` act for `delegator`. Fails with NoSelfProxy, Duplicate, TooMany, and with Balances.InsufficientBalance if the
 * deposit cannot be reserved. Source: `add_proxy_delegate`.
 */
export function addProxyDelegate(
  ctx: Context,
  delegator: AccountId,
  delegatee: AccountId,
  proxyType: ProxyType,
  delayBlocks: number,
): void {
  ensure(delegator !== delegatee, NoSelfProxy);
  const [proxies, deposit] = Proxies.get(ctx, delegator);
  const added = { delegate: delegatee, proxy_type: proxyType, delay: delayBlocks };
  ensure(!proxies.some((proxy) => compare(proxy, added) === 0), Duplicate);
  ensure(proxies.length < MaxProxies.get(ctx), TooMany);
  const changed = [...proxies, added].sort(compare);
  const newDeposit = adjustDeposit(ctx, delegator, deposit, changed.length);
  Proxies.insert(ctx, delegator, [changed, newDeposit]);
  ProxyAdded.deposit(ctx, { delegator, delegatee, proxy_type: proxyType, delay: delayBlocks });
}

/** Takes that back. Fails with NotFound. Source: `remove_proxy_delegate`. */
export function removeProxyDelegate(
  ctx: Context,
  delegator: AccountId,
  delegatee: AccountId,
  proxyType: ProxyType,
  delayBlocks: number,
): void {
  const [proxies, deposit] = Proxies.tryGet(ctx, delegator) ?? fail(NotFound);
  const removed = { delegate: delegatee, proxy_type: proxyType, delay: delayBlocks };
  const rest = proxies.filter((proxy) => compare(proxy, removed) !== 0);
  ensure(rest.length < proxies.length, NotFound);
  const newDeposit = adjustDeposit(ctx, delegator, deposit, rest.length);
  if (rest.length > 0) Proxies.insert(ctx, delegator, [rest, newDeposit]);
  else Proxies.remove(ctx, delegator);
  RealPaysFee.remove(ctx, delegator, delegatee);
  ProxyRemoved.deposit(ctx, { delegator, delegatee, proxy_type: proxyType, delay: delayBlocks });
}

/** Reserves or frees the difference. The new deposit. */
function adjustDeposit(ctx: Context, who: AccountId, deposit: bigint, count: number): bigint {
  const newDeposit = proxyDeposit(ctx, count);
  if (newDeposit > deposit) reserve(ctx, who, newDeposit - deposit);
  else if (newDeposit < deposit) unreserve(ctx, who, deposit - newDeposit);
  return newDeposit;
}

const typeOrder = new Map(
  ProxyType.def.kind === 'variant' ? ProxyType.def.variants.map(({ name }, i) => [name, i]) : [],
);

/** By delegate, type in order of declaration, delay. */
function compare(a: ProxyDefinition, b: ProxyDefinition): number {
  if (a.delegate !== b.delegate) return a.delegate < b.delegate ? -1 : 1;
  const byType = typeOrder.get(a.proxy_type)! - typeOrder.get(b.proxy_type)!;
  return byType !== 0 ? byType : a.delay - b.delay;
}

/** Acting for another account. Source: pallets/proxy `find_proxy`, `do_proxy`. */
import type { Context } from '../../frame/context.js';
import { fail } from '../../frame/dispatch-error.js';
import { dispatchInner, toDispatchResult } from '../../frame/inner-dispatch.js';
import type { AccountId, CallFilter } from '../../frame/origin.js';
import type { Call } from '../../frame/runtime-call.js';
import type { ProxyType } from '../../types/common.js';
import type { ProxyDefinition } from '../../types/proxy.js';
import { NotProxy } from './errors.js';
import { ProxyExecuted } from './events.js';
import { isSuperset } from './filter.js';
import { LastCallResult, Proxies } from './storage.js';

/** The first proxy `delegate` is for `real`, of the type asked for. Fails with NotProxy. */
export function findProxy(
  ctx: Context,
  real: AccountId,
  delegate: AccountId,
  type: ProxyType | undefined,
): ProxyDefinition {
  const [proxies] = Proxies.get(ctx, real);
  const isMeant = (proxy: ProxyDefinition) =>
    proxy.delegate === delegate && (type === undefined || proxy.proxy_type === type);
  return proxies.find(isMeant) ?? fail(NotProxy);
}

/** Makes the call as `real`. Its failure is told and does not fail the proxy. */
export function doProxy(ctx: Context, { proxy_type }: ProxyDefinition, real: AccountId, call: Call): void {
  const origin = { type: 'Signed', who: real, filter: filterOf(ctx, proxy_type) } as const;
  const result = toDispatchResult(dispatchInner(ctx, call, origin));
  LastCallResult.insert(ctx, real, result);
  ProxyExecuted.deposit(ctx, { result });
}

/** Nothing beyond the type's rights, and no change of proxies that would add to them. */
function filterOf(ctx: Context, proxyType: ProxyType): CallFilter {
  const { proxyFilter } = ctx.runtime.parameters;
  return (call) => {
    if (call.pallet === 'Proxy') {
      const changesOne = call.name === 'add_proxy' || call.name === 'remove_proxy';
      const changed = (call.args as { readonly proxy_type: ProxyType }).proxy_type;
      if (changesOne && !isSuperset(proxyType, changed)) return false;
      const changesAll = call.name === 'remove_proxies' || call.name === 'kill_pure';
      if (changesAll && proxyType !== 'Any') return false;
    }
    return proxyFilter?.(proxyType, call as Call) ?? true;
  };
}

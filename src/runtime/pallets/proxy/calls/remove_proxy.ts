/** Source: pallet Proxy, pallets/proxy lib.rs, `remove_proxy`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { lookup } from '../../system/lookup.js';
import { removeProxyDelegate } from '../delegates.js';
import * as signatures from '../signatures.js';
import { byProxies } from '../weights.js';

export const remove_proxy = call(
  signatures.remove_proxy,
  (ctx, origin, { delegate, proxy_type, delay }) => {
    const who = ensureSigned(origin);
    removeProxyDelegate(ctx, who, lookup(delegate), proxy_type, delay);
    return undefined;
  },
  {
    docs: 'Dismiss a proxy of the sender; its deposit comes back.',
    info: (_args, ctx) => ({ weight: byProxies(ctx, signatures.remove_proxy.weight, 64_054n) }),
  },
);

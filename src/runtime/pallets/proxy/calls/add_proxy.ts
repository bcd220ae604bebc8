/** Source: pallet Proxy, pallets/proxy lib.rs, `add_proxy`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { lookup } from '../../system/lookup.js';
import { addProxyDelegate } from '../delegates.js';
import * as signatures from '../signatures.js';
import { byProxies } from '../weights.js';

export const add_proxy = call(
  signatures.add_proxy,
  (ctx, origin, { delegate, proxy_type, delay }) => {
    const who = ensureSigned(origin);
    addProxyDelegate(ctx, who, lookup(delegate), proxy_type, delay);
    return undefined;
  },
  {
    docs: 'Let another account act for the sender, within the rights of the proxy type, after a delay in blocks.',
    info: (_args, ctx) => ({ weight: byProxies(ctx, signatures.add_proxy.weight, 80_892n) }),
  },
);

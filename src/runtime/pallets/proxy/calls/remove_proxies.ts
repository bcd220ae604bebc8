/** Source: pallet Proxy, pallets/proxy lib.rs, `remove_proxies`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { unreserve } from '../../balances/reserve.js';
import * as signatures from '../signatures.js';
import { Proxies, RealPaysFee } from '../storage.js';
import { byProxies } from '../weights.js';

export const remove_proxies = call(
  signatures.remove_proxies,
  (ctx, origin) => {
    const who = ensureSigned(origin);
    const [, deposit] = Proxies.take(ctx, who);
    unreserve(ctx, who, deposit);
    RealPaysFee.clearPrefix(ctx, who);
    return undefined;
  },
  {
    docs: 'Dismiss all proxies of the sender.',
    info: (_args, ctx) => ({ weight: byProxies(ctx, signatures.remove_proxies.weight, 55_808n) }),
  },
);

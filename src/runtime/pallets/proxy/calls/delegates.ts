/** Naming and dismissing proxies. Source: pallets/proxy, `lib.rs` calls 1 to 3 and 11. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { unreserve } from '../../balances/reserve.js';
import { lookup } from '../../system/lookup.js';
import { addProxyDelegate, removeProxyDelegate } from '../delegates.js';
import { RealPaysFeeSet } from '../events.js';
import { findProxy } from '../execute.js';
import * as signatures from '../signatures.js';
import { Proxies, RealPaysFee } from '../storage.js';
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

export const set_real_pays_fee = call(
  signatures.set_real_pays_fee,
  (ctx, origin, args) => {
    const real = ensureSigned(origin);
    const delegate = lookup(args.delegate);
    findProxy(ctx, real, delegate, undefined);
    if (args.pays_fee) RealPaysFee.insert(ctx, real, delegate, null);
    else RealPaysFee.remove(ctx, real, delegate);
    RealPaysFeeSet.deposit(ctx, { real, delegate, pays_fee: args.pays_fee });
    return undefined;
  },
  {
    docs: 'Choose whether the sender pays the fees of what a proxy does for it.',
    info: (_args, ctx) => ({ weight: byProxies(ctx, signatures.set_real_pays_fee.weight, 42_799n) }),
  },
);

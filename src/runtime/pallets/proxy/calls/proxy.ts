/** Source: pallet Proxy, pallets/proxy lib.rs, `proxy`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { addWeights } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { Unannounced } from '../errors.js';
import { doProxy, findProxy } from '../execute.js';
import * as signatures from '../signatures.js';
import { byProxies } from '../weights.js';
import { INNER_ACCOUNT } from './inner-account.js';

export const proxy = call(
  signatures.proxy,
  (ctx, origin, { real: address, force_proxy_type, call: inner }) => {
    const who = ensureSigned(origin);
    const real = lookup(address);
    const definition = findProxy(ctx, real, who, force_proxy_type);
    ensure(definition.delay === 0, Unannounced);
    doProxy(ctx, definition, real, inner);
    return undefined;
  },
  {
    docs: 'Make a call for an account that named the sender its proxy.',
    info({ call: inner }, ctx) {
      const info = ctx.runtime.dispatchInfo(ctx, inner);
      const own = byProxies(ctx, signatures.proxy.weight, 53_205n, 37n);
      return { weight: addWeights(own, INNER_ACCOUNT, info.weight), pays: info.pays };
    },
  },
);

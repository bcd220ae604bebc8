/** Source: pallet Proxy, pallets/proxy lib.rs, `set_real_pays_fee`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { lookup } from '../../system/lookup.js';
import { RealPaysFeeSet } from '../events.js';
import { findProxy } from '../execute.js';
import * as signatures from '../signatures.js';
import { RealPaysFee } from '../storage.js';
import { byProxies } from '../weights.js';

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

/** Source: pallet Proxy, pallets/proxy lib.rs, `proxy_announced`; spec runtime-interface/Proxy.json. */
import { blake2_256 } from '../../../../codec/hash.js';
import { toHex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import { DispatchFailure, fail } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { RuntimeCall } from '../../../frame/runtime-call.js';
import { addWeights, weight } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { BlockNumber } from '../../system/storage.js';
import { removeAnnouncements } from '../announcements.js';
import { Unannounced } from '../errors.js';
import { doProxy, findProxy } from '../execute.js';
import * as signatures from '../signatures.js';
import { byAnnouncements } from '../weights.js';
import { INNER_ACCOUNT } from './inner-account.js';

export const proxy_announced = call(
  signatures.proxy_announced,
  (ctx, origin, args) => {
    ensureSigned(origin);
    const delegate = lookup(args.delegate);
    const real = lookup(args.real);
    const definition = findProxy(ctx, real, delegate, args.force_proxy_type);
    const callHash = toHex(blake2_256(RuntimeCall.codec.encode(args.call)));
    const now = BlockNumber.get(ctx);
    try {
      removeAnnouncements(
        ctx,
        delegate,
        ({ real: announced, call_hash, height }) =>
          announced === real && call_hash === callHash && now - height >= definition.delay,
      );
    } catch (error) {
      if (!(error instanceof DispatchFailure)) throw error;
      fail(Unannounced);
    }
    doProxy(ctx, definition, real, args.call);
    return undefined;
  },
  {
    docs: 'Make a call that the proxy announced long enough ago. Anybody may send it.',
    info({ call: inner }, ctx) {
      const own = byAnnouncements(
        ctx,
        signatures.proxy_announced.weight,
        weight(228_831n, 68n),
        weight(54_037n, 37n),
      );
      return { weight: addWeights(own, INNER_ACCOUNT, ctx.runtime.dispatchInfo(ctx, inner).weight) };
    },
  },
);

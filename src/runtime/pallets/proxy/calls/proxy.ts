/** Acting for another account. Source: pallets/proxy `proxy`, `proxy_announced`. */
import { blake2_256 } from '../../../../codec/hash.js';
import { toHex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import { DispatchFailure, ensure, fail } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { RuntimeCall } from '../../../frame/runtime-call.js';
import { addWeights, dbWeight, weight } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { BlockNumber } from '../../system/storage.js';
import { removeAnnouncements } from '../announcements.js';
import { Unannounced } from '../errors.js';
import { doProxy, findProxy } from '../execute.js';
import * as signatures from '../signatures.js';
import { byAnnouncements, byProxies } from '../weights.js';

/** The account the inner call is made from. */
const INNER_ACCOUNT = dbWeight(1n, 1n);

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

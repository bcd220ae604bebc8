/** Source: pallet Proxy, pallets/proxy lib.rs, `create_pure`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { reserve } from '../../balances/reserve.js';
import { BlockNumber } from '../../system/storage.js';
import { proxyDeposit } from '../delegates.js';
import { Duplicate } from '../errors.js';
import { PureCreated } from '../events.js';
import { pureAccount } from '../pure.js';
import * as signatures from '../signatures.js';
import { Proxies } from '../storage.js';
import { byProxies } from '../weights.js';

export const create_pure = call(
  signatures.create_pure,
  (ctx, origin, { proxy_type, delay, index }) => {
    const who = ensureSigned(origin);
    const birth = { height: BlockNumber.get(ctx), extrinsicIndex: ctx.extrinsicIndex ?? 0 };
    const pure = pureAccount(who, proxy_type, index, birth);
    ensure(!Proxies.contains(ctx, pure), Duplicate);
    const deposit = proxyDeposit(ctx, 1);
    reserve(ctx, who, deposit);
    Proxies.insert(ctx, pure, [[{ delegate: who, proxy_type, delay }], deposit]);
    PureCreated.deposit(ctx, { pure, who, proxy_type, disambiguation_index: index });
    return undefined;
  },
  {
    docs: 'Make an account without a key, of which the sender is the proxy.',
    info: (_args, ctx) => ({ weight: byProxies(ctx, signatures.create_pure.weight, 20_160n) }),
  },
);

/** Source: pallet Proxy, pallets/proxy lib.rs, `kill_pure`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { unreserve } from '../../balances/reserve.js';
import { lookup } from '../../system/lookup.js';
import { NoPermission } from '../errors.js';
import { PureKilled } from '../events.js';
import { pureAccount } from '../pure.js';
import * as signatures from '../signatures.js';
import { Proxies } from '../storage.js';
import { byProxies } from '../weights.js';

export const kill_pure = call(
  signatures.kill_pure,
  (ctx, origin, { spawner: address, proxy_type, index, height, ext_index }) => {
    const who = ensureSigned(origin);
    const spawner = lookup(address);
    const birth = { height, extrinsicIndex: ext_index };
    ensure(pureAccount(spawner, proxy_type, index, birth) === who, NoPermission);
    const [, deposit] = Proxies.take(ctx, who);
    unreserve(ctx, spawner, deposit);
    PureKilled.deposit(ctx, { pure: who, spawner, proxy_type, disambiguation_index: index });
    return undefined;
  },
  {
    docs: 'Give up an account without a key; whatever it holds is lost. Made by that account itself.',
    info: (_args, ctx) => ({ weight: byProxies(ctx, signatures.kill_pure.weight, 48_014n) }),
  },
);

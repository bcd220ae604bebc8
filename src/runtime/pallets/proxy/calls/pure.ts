/** Accounts nobody has the key of. Source: pallets/proxy `create_pure`, `kill_pure`. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { reserve, unreserve } from '../../balances/reserve.js';
import { lookup } from '../../system/lookup.js';
import { BlockNumber } from '../../system/storage.js';
import { proxyDeposit } from '../delegates.js';
import { Duplicate, NoPermission } from '../errors.js';
import { PureCreated, PureKilled } from '../events.js';
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

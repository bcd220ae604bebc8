/** Source: pallet Proxy, pallets/proxy lib.rs, `poke_deposit`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { announcementDeposit, moveDeposit } from '../announcements.js';
import { proxyDeposit } from '../delegates.js';
import { DepositPoked } from '../events.js';
import * as signatures from '../signatures.js';
import { Announcements, Proxies } from '../storage.js';

/** Source: pallets/proxy `poke_deposit`. */
export const poke_deposit = call(
  signatures.poke_deposit,
  (ctx, origin) => {
    const who = ensureSigned(origin);
    const [proxies, proxyBefore] = Proxies.get(ctx, who);
    const proxyAfter = proxyDeposit(ctx, proxies.length);
    moveDeposit(ctx, who, proxyBefore, proxyAfter);
    if (proxies.length > 0) Proxies.insert(ctx, who, [proxies, proxyAfter]);
    else Proxies.remove(ctx, who);
    poked('Proxies', proxyBefore, proxyAfter);

    const [pending, pendingBefore] = Announcements.get(ctx, who);
    const pendingAfter = announcementDeposit(ctx, pending.length);
    moveDeposit(ctx, who, pendingBefore, pendingAfter);
    if (pending.length > 0) Announcements.insert(ctx, who, [pending, pendingAfter]);
    else Announcements.remove(ctx, who);
    poked('Announcements', pendingBefore, pendingAfter);

    const changed = proxyBefore !== proxyAfter || pendingBefore !== pendingAfter;
    return { pays: changed ? 'No' : 'Yes' };

    function poked(kind: 'Proxies' | 'Announcements', old_deposit: bigint, new_deposit: bigint): void {
      if (old_deposit !== new_deposit) DepositPoked.deposit(ctx, { who, kind, old_deposit, new_deposit });
    }
  },
  { docs: 'Bring the deposits of the sender to what they are today; free when that changes them.' },
);

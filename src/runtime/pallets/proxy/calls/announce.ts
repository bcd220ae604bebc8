/** Source: pallet Proxy, pallets/proxy lib.rs, `announce`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { weight } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { BlockNumber } from '../../system/storage.js';
import { addAnnouncement } from '../announcements.js';
import { NotProxy } from '../errors.js';
import { Announced } from '../events.js';
import * as signatures from '../signatures.js';
import { Proxies } from '../storage.js';
import { byAnnouncements } from '../weights.js';

export const announce = call(
  signatures.announce,
  (ctx, origin, { real: address, call_hash }) => {
    const who = ensureSigned(origin);
    const real = lookup(address);
    const [proxies] = Proxies.get(ctx, real);
    ensure(
      proxies.some(({ delegate }) => delegate === who),
      NotProxy,
    );
    addAnnouncement(ctx, who, { real, call_hash, height: BlockNumber.get(ctx) });
    Announced.deposit(ctx, { real, proxy: who, call_hash });
    return undefined;
  },
  {
    docs: 'Make known, by its hash, a call the sender will make as a proxy.',
    info: (_args, ctx) => ({
      weight: byAnnouncements(ctx, signatures.announce.weight, weight(194_092n, 0n), weight(53_615n, 0n)),
    }),
  },
);

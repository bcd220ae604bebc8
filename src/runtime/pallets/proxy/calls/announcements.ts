/** Making calls known before they are made. Source: pallets/proxy `announce` and its neighbours. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { weight } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { BlockNumber } from '../../system/storage.js';
import { addAnnouncement, removeAnnouncements } from '../announcements.js';
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

export const remove_announcement = call(
  signatures.remove_announcement,
  (ctx, origin, { real: address, call_hash }) => {
    const who = ensureSigned(origin);
    const real = lookup(address);
    removeAnnouncements(ctx, who, (entry) => entry.real === real && entry.call_hash === call_hash);
    return undefined;
  },
  {
    docs: 'Take back an announcement of the sender.',
    info: (_args, ctx) => ({
      weight: byAnnouncements(
        ctx,
        signatures.remove_announcement.weight,
        weight(205_163n, 0n),
        weight(40_277n, 0n),
      ),
    }),
  },
);

export const reject_announcement = call(
  signatures.reject_announcement,
  (ctx, origin, { delegate, call_hash }) => {
    const real = ensureSigned(origin);
    removeAnnouncements(
      ctx,
      lookup(delegate),
      (entry) => entry.real === real && entry.call_hash === call_hash,
    );
    return undefined;
  },
  {
    docs: 'Refuse what a proxy of the sender has announced.',
    info: (_args, ctx) => ({
      weight: byAnnouncements(
        ctx,
        signatures.reject_announcement.weight,
        weight(199_703n, 0n),
        weight(17_846n, 0n),
      ),
    }),
  },
);

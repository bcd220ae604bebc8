/** Source: pallet Proxy, pallets/proxy lib.rs, `reject_announcement`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { weight } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { removeAnnouncements } from '../announcements.js';
import * as signatures from '../signatures.js';
import { byAnnouncements } from '../weights.js';

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

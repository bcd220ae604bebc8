/** Source: pallet Proxy, pallets/proxy lib.rs, `remove_announcement`; spec runtime-interface/Proxy.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { weight } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { removeAnnouncements } from '../announcements.js';
import * as signatures from '../signatures.js';
import { byAnnouncements } from '../weights.js';

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

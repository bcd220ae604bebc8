/** Exchanging a coldkey for another. */
import { call } from '../../../frame/call.js';
import { fail } from '../../../frame/dispatch-error.js';
import { ensureRoot, ensureSigned } from '../../../frame/origin.js';
import { Deprecated } from '../errors.js';
import * as signatures from '../signatures/index.js';
import * as announcement from '../swap/coldkey-announcement.js';
import { chargeSwapCost, doSwapColdkey } from '../swap/swap-coldkey.js';

export const swap_coldkey = call(
  signatures.swap_coldkey,
  (ctx, origin, { old_coldkey, new_coldkey, swap_cost }) => {
    ensureRoot(origin);
    if (swap_cost !== 0n) chargeSwapCost(ctx, old_coldkey, swap_cost);
    doSwapColdkey(ctx, old_coldkey, new_coldkey);
    announcement.forgetColdkeySwap(ctx, old_coldkey);
    return undefined;
  },
  { docs: 'Moves everything of a coldkey to another, without announcement. Root only.' },
);

export const schedule_swap_coldkey = call(signatures.schedule_swap_coldkey, () => fail(Deprecated), {
  docs: 'Always fails: announce_coldkey_swap has taken its place.',
});

export const announce_coldkey_swap = call(
  signatures.announce_coldkey_swap,
  (ctx, origin, { new_coldkey_hash }) => {
    announcement.announceColdkeySwap(ctx, ensureSigned(origin), new_coldkey_hash);
    return undefined;
  },
  { docs: 'Announces the swap of the signing coldkey by the hash of the new one. Costs TAO.' },
);

export const swap_coldkey_announced = call(
  signatures.swap_coldkey_announced,
  (ctx, origin, { new_coldkey }) => {
    announcement.swapColdkeyAnnounced(ctx, ensureSigned(origin), new_coldkey);
    return undefined;
  },
  { docs: 'Does an announced coldkey swap after its delay.' },
);

export const dispute_coldkey_swap = call(
  signatures.dispute_coldkey_swap,
  (ctx, origin) => {
    announcement.disputeColdkeySwap(ctx, ensureSigned(origin));
    return undefined;
  },
  { docs: 'Disputes the announced swap of the signing coldkey, which freezes the key.' },
);

export const reset_coldkey_swap = call(
  signatures.reset_coldkey_swap,
  (ctx, origin, { coldkey }) => {
    ensureRoot(origin);
    announcement.resetColdkeySwap(ctx, coldkey);
    return undefined;
  },
  { docs: 'Forgets the announcement and the dispute of a coldkey. Root only.' },
);

export const clear_coldkey_swap_announcement = call(
  signatures.clear_coldkey_swap_announcement,
  (ctx, origin) => {
    announcement.clearColdkeySwapAnnouncement(ctx, ensureSigned(origin));
    return undefined;
  },
  { docs: 'Withdraws the announced swap of the signing coldkey.' },
);

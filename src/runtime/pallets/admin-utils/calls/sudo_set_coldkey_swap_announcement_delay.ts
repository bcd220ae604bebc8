/** Source: pallet AdminUtils, lib.rs, `sudo_set_coldkey_swap_announcement_delay`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_coldkey_swap_announcement_delay = byRoot(
  signatures.sudo_set_coldkey_swap_announcement_delay,
  'Sets the blocks between the announcement of a coldkey swap and the swap.',
  (ctx, { duration }) => set.setColdkeySwapAnnouncementDelay(ctx, duration),
);

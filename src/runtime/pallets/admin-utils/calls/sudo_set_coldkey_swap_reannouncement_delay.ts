/** Source: pallet AdminUtils, lib.rs, `sudo_set_coldkey_swap_reannouncement_delay`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_coldkey_swap_reannouncement_delay = byRoot(
  signatures.sudo_set_coldkey_swap_reannouncement_delay,
  'Sets for how many blocks after that a coldkey swap cannot be announced anew.',
  (ctx, { duration }) => set.setColdkeySwapReannouncementDelay(ctx, duration),
);

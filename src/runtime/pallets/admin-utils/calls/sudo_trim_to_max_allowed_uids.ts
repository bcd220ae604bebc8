/** Source: pallet AdminUtils, lib.rs, `sudo_trim_to_max_allowed_uids`; spec subnets-and-registration.md 4.5. */
import { trimToMaxAllowedUids } from '../../subtensor/subnets/trim-to-max-allowed-uids.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_trim_to_max_allowed_uids = byOwner(
  signatures.sudo_trim_to_max_allowed_uids,
  'Shrinks a subnet to a number of neurons; those with the least emission go.',
  { limit: 'MaxUidsTrimming' },
  (ctx, { netuid, max_n }) => trimToMaxAllowedUids(ctx, netuid, max_n),
);

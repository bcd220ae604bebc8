/** Source: pallet AdminUtils, lib.rs, `sudo_set_min_non_immune_uids`; spec subnets-and-registration.md 8. */
import { setMinNonImmuneUids } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_min_non_immune_uids = byRootOnSubnet(
  signatures.sudo_set_min_non_immune_uids,
  'Sets down to how many unprotected neurons pruning takes from them first.',
  {},
  (ctx, { netuid, min }) => setMinNonImmuneUids(ctx, netuid, min),
);

/** Source: pallet AdminUtils, lib.rs, `sudo_set_min_allowed_uids`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import { MaxAllowedUids } from '../../subtensor/storage/index.js';
import { getSubnetworkN } from '../../subtensor/subnets/uids.js';
import { setMinAllowedUids } from '../../subtensor/utils/set-hyperparameters.js';
import { MinAllowedUidsGreaterThanCurrentUids, MinAllowedUidsGreaterThanMaxAllowedUids } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_min_allowed_uids = byRootOnSubnet(
  signatures.sudo_set_min_allowed_uids,
  'Sets below how many neurons the room of a subnet may not be set.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, min_allowed_uids }) => {
    ensure(min_allowed_uids < MaxAllowedUids.get(ctx, netuid), MinAllowedUidsGreaterThanMaxAllowedUids);
    ensure(min_allowed_uids < getSubnetworkN(ctx, netuid), MinAllowedUidsGreaterThanCurrentUids);
    setMinAllowedUids(ctx, netuid, min_allowed_uids);
  },
);

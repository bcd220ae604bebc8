/** Source: pallet AdminUtils, lib.rs, `sudo_set_max_allowed_uids`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import { InitialMaxAllowedUids } from '../../subtensor/constants.js';
import { MechanismCountCurrent, MinAllowedUids } from '../../subtensor/storage/index.js';
import { ensureMaxUidsOverAllMechanisms } from '../../subtensor/subnets/mechanism.js';
import { getSubnetworkN } from '../../subtensor/subnets/uids.js';
import { setMaxAllowedUids } from '../../subtensor/utils/set-hyperparameters.js';
import {
  MaxAllowedUIdsLessThanCurrentUIds,
  MaxAllowedUidsGreaterThanDefaultMaxAllowedUids,
  MaxAllowedUidsLessThanMinAllowedUids,
} from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_max_allowed_uids = byOwner(
  signatures.sudo_set_max_allowed_uids,
  'Sets how many neurons a subnet has room for.',
  { limit: { hyperparameter: 'MaxAllowedUids' }, mustExist: true },
  (ctx, { netuid, max_allowed_uids }) => {
    ensure(max_allowed_uids >= MinAllowedUids.get(ctx, netuid), MaxAllowedUidsLessThanMinAllowedUids);
    ensure(getSubnetworkN(ctx, netuid) <= max_allowed_uids, MaxAllowedUIdsLessThanCurrentUIds);
    ensure(
      max_allowed_uids <= InitialMaxAllowedUids.get(ctx),
      MaxAllowedUidsGreaterThanDefaultMaxAllowedUids,
    );
    ensureMaxUidsOverAllMechanisms(ctx, max_allowed_uids, MechanismCountCurrent.get(ctx, netuid));
    setMaxAllowedUids(ctx, netuid, max_allowed_uids);
  },
);

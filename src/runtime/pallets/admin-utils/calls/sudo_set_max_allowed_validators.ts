/** Source: pallet AdminUtils, lib.rs, `sudo_set_max_allowed_validators`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import { MaxAllowedUids } from '../../subtensor/storage/index.js';
import { setMaxAllowedValidators } from '../../subtensor/utils/set-hyperparameters.js';
import { MaxValidatorsLargerThanMaxUIds } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_max_allowed_validators = byRootOnSubnet(
  signatures.sudo_set_max_allowed_validators,
  'Sets how many validators of a subnet have a permit.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, max_allowed_validators }) => {
    ensure(max_allowed_validators <= MaxAllowedUids.get(ctx, netuid), MaxValidatorsLargerThanMaxUIds);
    setMaxAllowedValidators(ctx, netuid, max_allowed_validators);
  },
);

/** Source: pallet AdminUtils, lib.rs, `sudo_set_min_burn`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import { MinBurnUpperBound } from '../../subtensor/constants.js';
import { MaxBurn } from '../../subtensor/storage/index.js';
import { setMinBurn } from '../../subtensor/utils/set-hyperparameters.js';
import { ValueNotInBounds } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_min_burn = byOwner(
  signatures.sudo_set_min_burn,
  'Sets the lowest price of a registration, in rao.',
  { limit: { hyperparameter: 'MinBurn' }, mustExist: true },
  (ctx, { netuid, min_burn }) => {
    ensure(min_burn < MinBurnUpperBound.get(ctx), ValueNotInBounds);
    ensure(min_burn < MaxBurn.get(ctx, netuid), ValueNotInBounds);
    setMinBurn(ctx, netuid, min_burn);
  },
);

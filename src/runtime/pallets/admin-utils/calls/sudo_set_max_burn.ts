/** Source: pallet AdminUtils, lib.rs, `sudo_set_max_burn`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import { MaxBurnLowerBound } from '../../subtensor/constants.js';
import { MinBurn } from '../../subtensor/storage/index.js';
import { setMaxBurn } from '../../subtensor/utils/set-hyperparameters.js';
import { ValueNotInBounds } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_max_burn = byOwner(
  signatures.sudo_set_max_burn,
  'Sets the highest price of a registration, in rao.',
  { limit: { hyperparameter: 'MaxBurn' }, mustExist: true },
  (ctx, { netuid, max_burn }) => {
    ensure(max_burn > MaxBurnLowerBound.get(ctx), ValueNotInBounds);
    ensure(max_burn > MinBurn.get(ctx, netuid), ValueNotInBounds);
    setMaxBurn(ctx, netuid, max_burn);
  },
);

/** Source: pallet AdminUtils, lib.rs, `sudo_set_bonds_moving_average`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import { setBondsMovingAverage } from '../../subtensor/utils/set-hyperparameters.js';
import { BondsMovingAverageMaxReached } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byOwner, ensureConditions } from './rules.js';

/** In millionths; root may go beyond. */
const OWNER_MAX_BONDS_MOVING_AVERAGE = 975_000n;

export const sudo_set_bonds_moving_average = byOwner(
  signatures.sudo_set_bonds_moving_average,
  'Sets the weight of the old bonds in the new ones, in millionths.',
  { limit: { hyperparameter: 'BondsMovingAverage' } },
  (ctx, { netuid, bonds_moving_average }, { owner }) => {
    const isAllowed = owner === undefined || bonds_moving_average <= OWNER_MAX_BONDS_MOVING_AVERAGE;
    ensure(isAllowed, BondsMovingAverageMaxReached);
    ensureConditions(ctx, netuid, { mustExist: true });
    setBondsMovingAverage(ctx, netuid, bonds_moving_average);
  },
);

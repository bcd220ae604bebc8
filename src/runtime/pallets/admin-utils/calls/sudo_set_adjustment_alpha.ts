/** Source: pallet AdminUtils, lib.rs, `sudo_set_adjustment_alpha`; spec subnets-and-registration.md 8. */
import { setAdjustmentAlpha } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_adjustment_alpha = byOwner(
  signatures.sudo_set_adjustment_alpha,
  'Sets a smoothing factor that the price of a registration no longer follows.',
  { limit: { hyperparameter: 'AdjustmentAlpha' }, mustExist: true },
  (ctx, { netuid, adjustment_alpha }) => setAdjustmentAlpha(ctx, netuid, adjustment_alpha),
);

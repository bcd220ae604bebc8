/** Source: pallet AdminUtils, lib.rs, `sudo_set_serving_rate_limit`; spec subnets-and-registration.md 8. */
import { setServingRateLimit } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_serving_rate_limit = byOwner(
  signatures.sudo_set_serving_rate_limit,
  'Sets the blocks between two announcements of an address by one neuron.',
  { limit: { hyperparameter: 'ServingRateLimit' } },
  (ctx, { netuid, serving_rate_limit }) => setServingRateLimit(ctx, netuid, serving_rate_limit),
);

/** Source: pallet AdminUtils, lib.rs, `sudo_set_weights_set_rate_limit`; spec subnets-and-registration.md 8. */
import { setWeightsSetRateLimit } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_weights_set_rate_limit = byRootOnSubnet(
  signatures.sudo_set_weights_set_rate_limit,
  'Sets the blocks between two settings of weights by one neuron.',
  { mustExist: true },
  (ctx, { netuid, weights_set_rate_limit }) => setWeightsSetRateLimit(ctx, netuid, weights_set_rate_limit),
);

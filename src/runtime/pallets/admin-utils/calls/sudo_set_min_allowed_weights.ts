/** Source: pallet AdminUtils, lib.rs, `sudo_set_min_allowed_weights`; spec subnets-and-registration.md 8. */
import { setMinAllowedWeights } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_min_allowed_weights = byOwner(
  signatures.sudo_set_min_allowed_weights,
  'Sets how many uids a validator must give a weight at least.',
  { limit: { hyperparameter: 'MinAllowedWeights' }, mustExist: true },
  (ctx, { netuid, min_allowed_weights }) => setMinAllowedWeights(ctx, netuid, min_allowed_weights),
);

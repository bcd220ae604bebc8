/** Source: pallet AdminUtils, lib.rs, `sudo_set_owner_hparam_rate_limit`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_owner_hparam_rate_limit = byRoot(
  signatures.sudo_set_owner_hparam_rate_limit,
  "Sets the tempos between two changes of one hyperparameter by a subnet's owner.",
  (ctx, { epochs }) => set.setOwnerHyperparamRateLimit(ctx, epochs),
);

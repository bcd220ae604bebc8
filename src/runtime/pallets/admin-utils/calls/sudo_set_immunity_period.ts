/** Source: pallet AdminUtils, lib.rs, `sudo_set_immunity_period`; spec subnets-and-registration.md 8. */
import { setImmunityPeriod } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_immunity_period = byOwner(
  signatures.sudo_set_immunity_period,
  'Sets for how many blocks a new neuron is protected from pruning.',
  { limit: { hyperparameter: 'ImmunityPeriod' }, mustExist: true },
  (ctx, { netuid, immunity_period }) => setImmunityPeriod(ctx, netuid, immunity_period),
);

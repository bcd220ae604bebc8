/** Source: pallet AdminUtils, lib.rs, `sudo_set_network_immunity_period`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_network_immunity_period = byRoot(
  signatures.sudo_set_network_immunity_period,
  'Sets for how many blocks a new subnet is protected from pruning.',
  (ctx, { immunity_period }) => set.setNetworkImmunityPeriod(ctx, immunity_period),
);

/** Source: pallet AdminUtils, lib.rs, `sudo_set_subnet_limit`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_subnet_limit = byRoot(
  signatures.sudo_set_subnet_limit,
  'Sets how many subnets there may be.',
  (ctx, { max_subnets }) => set.setMaxSubnets(ctx, max_subnets),
);

/** Source: pallet AdminUtils, lib.rs, `sudo_set_subnet_moving_alpha`; spec subnets-and-registration.md 8. */
import { SubnetMovingAlpha } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_subnet_moving_alpha = byRoot(
  signatures.sudo_set_subnet_moving_alpha,
  'Sets the weight of the newest price in the moving prices.',
  (ctx, { alpha }) => SubnetMovingAlpha.put(ctx, alpha),
);
